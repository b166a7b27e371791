package nl.machtigingsbrug.zaak.zgw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.zaak.zgw.Roltypekeuze.Generiek;
import nl.machtigingsbrug.zaak.zgw.Roltypekeuze.Omschreven;
import org.junit.jupiter.api.Test;

class ZaaktypeTest {

  @Test
  void vindtEenRoltypeBijGeneriekOokAlsHetAndersHeet() {
    assertThat(Voorbeeld.ZAAKTYPE.roltype(new Generiek("initiator")).omschrijving())
        .isEqualTo("Aanvrager");
  }

  @Test
  void kiestBijMeerMetHetzelfdeGeneriekDieErOokZoHeet() {
    assertThat(Voorbeeld.ZAAKTYPE.roltype(new Generiek("belanghebbende")).omschrijving())
        .isEqualTo("Belanghebbende");
  }

  @Test
  void vindtEenRoltypeBijOmschrijving() {
    assertThat(Voorbeeld.ZAAKTYPE.roltype(new Omschreven("gemachtigde")).url().getPath())
        .endsWith("/roltypen/3");
  }

  @Test
  void raadtNietTussenTweeRoltypen() {
    Zaaktype dubbel =
        new Zaaktype(
            Voorbeeld.ZAAKTYPE.url(),
            List.of(
                new Roltype(Voorbeeld.catalogus("1"), "Gemachtigde", "belanghebbende"),
                new Roltype(Voorbeeld.catalogus("2"), "Vertegenwoordigde", "belanghebbende")),
            List.of(),
            List.of(),
            List.of());

    assertThatThrownBy(() -> dubbel.roltype(new Generiek("belanghebbende")))
        .isInstanceOf(Afwijzing.class)
        .hasMessage("MB-ZAAK-01 (roltype belanghebbende)");
  }

  @Test
  void noemtWatErOntbreekt() {
    Zaaktype leeg =
        new Zaaktype(Voorbeeld.ZAAKTYPE.url(), List.of(), List.of(), List.of(), List.of());

    assertThatThrownBy(() -> leeg.roltype(new Generiek("initiator")))
        .hasMessage("MB-ZAAK-01 (roltype initiator)");
    assertThatThrownBy(() -> leeg.roltype(new Omschreven("Gemachtigde")))
        .hasMessage("MB-ZAAK-01 (roltype Gemachtigde)");
    assertThatThrownBy(leeg::beginstatus).hasMessage("MB-ZAAK-01 (statustype)");
    assertThatThrownBy(() -> leeg.eigenschap("grond")).hasMessage("MB-ZAAK-01 (eigenschap grond)");
    assertThatThrownBy(() -> leeg.informatieobjecttype("Aanvraag"))
        .hasMessage("MB-ZAAK-01 (informatieobjecttype Aanvraag)");
  }

  @Test
  void begintBijHetLaagsteVolgnummer() {
    assertThat(Voorbeeld.ZAAKTYPE.beginstatus().volgnummer()).isEqualTo(1);
  }
}
