package nl.machtigingsbrug.zaak.zgw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import nl.machtigingsbrug.fout.Afwijzing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class ZgwInstellingenTest {

  private static final String GEHEIM = "geheim-van-minstens-32-tekens-lang";

  @Test
  void leestDeConfiguratieVanEenGemeente() {
    ZgwInstellingen instellingen = gemeenten(Map.of()).van("demo");

    assertThat(instellingen.zaken().waarde()).hasToString("https://zgw.example/zaken/api/v1");
    assertThat(instellingen.bronorganisatie().waarde()).isEqualTo("999998882");
    assertThat(instellingen.profiel()).isEqualTo(Profiel.ZGW);
    assertThat(instellingen.zaakRegistreren()).isFalse();
    assertThat(instellingen.cataloguslevensduur()).isEqualTo(Duration.ofMinutes(10));
  }

  @Test
  void eenZaaktypeKanEenEigenConventieHebben() {
    ZgwInstellingen instellingen =
        gemeenten(Map.of("rolconventie-per-zaaktype.wmo", "C", "rolconventie", "B")).van("demo");

    assertThat(instellingen.rolconventieVoor("wmo")).isEqualTo(Rolconventie.C);
    assertThat(instellingen.rolconventieVoor("kwijtschelding")).isEqualTo(Rolconventie.B);
  }

  @Test
  void toontHetGeheimNooit() {
    assertThat(gemeenten(Map.of()).toString()).contains("zgw.example").doesNotContain(GEHEIM);
  }

  @Test
  void toontHetGeheimOokNietAlsDeConfiguratieNietKlopt() {
    Throwable fout = catchThrowable(() -> gemeenten(Map.of("geheim", "geheim-te-kort")));

    StringBuilder tekst = new StringBuilder();
    for (Throwable oorzaak = fout; oorzaak != null; oorzaak = oorzaak.getCause()) {
      tekst.append(oorzaak).append('\n');
    }
    assertThat(tekst.toString()).contains("MB-CONFIG-01 (geheim)").doesNotContain("geheim-te-kort");
  }

  @ParameterizedTest
  @CsvSource({
    "geheim-te-kort, false, false",
    "geheim-te-kort, true, true",
    "kort, true, false",
    "precies-32-tekens-lang-geheim-ok, false, true"
  })
  void neemtEenKortGeheimAlleenAanAlsDatIsToegestaan(
      String geheim, boolean toegestaan, boolean aangenomen) {
    Throwable fout = catchThrowable(() -> Voorbeeld.instellingen(Profiel.ZGW, geheim, toegestaan));

    if (aangenomen) {
      assertThat(fout).isNull();
    } else {
      assertThat(fout).isInstanceOf(Afwijzing.class).hasMessage("MB-CONFIG-01 (geheim)");
    }
  }

  @Test
  void zaakRegistrerenKanAlleenBijOpenZaak() {
    assertThat(
            gemeenten(Map.of("zaak-registreren", "true", "profiel", "openzaak"))
                .van("demo")
                .zaakRegistreren())
        .isTrue();
    assertThatThrownBy(() -> gemeenten(Map.of("zaak-registreren", "true")))
        .rootCause()
        .hasMessage("MB-CONFIG-01 (zaak-registreren)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "zaken",
        "catalogi",
        "documenten",
        "client-id",
        "geheim",
        "bronorganisatie",
        "verantwoordelijke"
      })
  void noemtWatOntbreekt(String naam) {
    Map<String, String> zonder = volledig();
    zonder.remove(naam);

    assertThatThrownBy(() -> lees(zonder)).rootCause().hasMessage("MB-CONFIG-01 (" + naam + ")");
  }

  @Test
  void weigertEenGemeenteDieErNietIs() {
    assertThatThrownBy(() -> gemeenten(Map.of()).van("elders")).isInstanceOf(Afwijzing.class);
  }

  private static ZgwGemeenten gemeenten(Map<String, String> anders) {
    Map<String, String> waarden = volledig();
    waarden.putAll(anders);
    return lees(waarden);
  }

  private static Map<String, String> volledig() {
    return new HashMap<>(
        Map.of(
            "zaken", "https://zgw.example/zaken/api/v1/",
            "catalogi", "https://zgw.example/catalogi/api/v1",
            "documenten", "https://zgw.example/documenten/api/v1",
            "client-id", "machtigingsbrug",
            "geheim", GEHEIM,
            "bronorganisatie", "999998882",
            "verantwoordelijke", "999998870"));
  }

  private static ZgwGemeenten lees(Map<String, String> waarden) {
    Map<String, String> eigenschappen = new HashMap<>();
    waarden.forEach(
        (naam, w) -> eigenschappen.put("machtigingsbrug.zaak.zgw.gemeenten.demo." + naam, w));
    return new Binder(new MapConfigurationPropertySource(eigenschappen))
        .bind("machtigingsbrug.zaak.zgw", ZgwGemeenten.class)
        .get();
  }
}
