package nl.machtigingsbrug.zaak.zgw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import nl.machtigingsbrug.aansluiting.Basisadres;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.optreden.Rsin;
import org.junit.jupiter.api.Test;

class InrichtingTest {

  private static final Basisadres CATALOGI = Voorbeeld.instellingen(Profiel.ZGW).catalogi();
  private static final Inrichting GEKOZEN =
      new Inrichting(
          Voorbeeld.catalogus("zaaktypen/1"),
          Profiel.OPENZAAK,
          true,
          Rolconventie.C,
          new Rsin("999998870"));

  @Test
  void wordtOnthoudenZoalsZijIsGekozen() {
    assertThat(Inrichting.van(GEKOZEN.resultaat(), CATALOGI)).isEqualTo(GEKOZEN);
  }

  @Test
  void geldtBovenDeInstellingenVanNu() {
    ZgwInstellingen nu = Voorbeeld.instellingen(Profiel.ZGW);

    ZgwInstellingen dan = nu.zoals(GEKOZEN);

    assertThat(dan.profiel()).isEqualTo(Profiel.OPENZAAK).isNotEqualTo(nu.profiel());
    assertThat(dan.zaakRegistreren()).isTrue().isNotEqualTo(nu.zaakRegistreren());
    assertThat(dan.rolconventieVoor("wmo")).isEqualTo(Rolconventie.C);
    assertThat(dan.bronorganisatie()).isNotEqualTo(nu.bronorganisatie());
    assertThat(dan.geheim()).isEqualTo(nu.geheim());
    assertThat(dan.zaken()).isEqualTo(nu.zaken());
  }

  @Test
  void eenAdresBuitenDeCatalogusTeltNiet() {
    Map<String, Object> anders = new HashMap<>(GEKOZEN.resultaat());
    anders.put("zaaktype", URI.create("https://elders.example/zaaktypen/1").toString());

    assertThatThrownBy(() -> Inrichting.van(anders, CATALOGI))
        .isInstanceOf(Afwijzing.class)
        .hasMessageContaining("MB-ZAAK-04");
  }
}
