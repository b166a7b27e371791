package nl.machtigingsbrug.communicatie.notificatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import nl.machtigingsbrug.aansluiting.Basisadres;
import nl.machtigingsbrug.aansluiting.Geheim;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.optreden.Rsin;
import nl.machtigingsbrug.zaak.zgw.Eindewijze;
import nl.machtigingsbrug.zaak.zgw.Profiel;
import nl.machtigingsbrug.zaak.zgw.Rolconventie;
import nl.machtigingsbrug.zaak.zgw.ZgwGemeenten;
import nl.machtigingsbrug.zaak.zgw.ZgwInstellingen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NotificatielezerTest {

  private static final String BASIS = "https://zgw.example/zaken/api/v1";
  private static final String ID = "6f2d7c7e-3b0c-4a55-9a51-2f0f3c1b7a10";

  private final Notificatielezer lezer =
      new Notificatielezer(
          new ZgwGemeenten(Map.of("met", instellingen(true), "zonder", instellingen(false))));

  @Test
  void vanElkeSoortTeltHetAdres() {
    assertThat(lees("met", melding("zaken", "status", BASIS + "/statussen/" + ID)))
        .isEqualTo("STATUS " + BASIS + "/statussen/" + ID);
    assertThat(lees("met", melding("zaken", "resultaat", BASIS + "/resultaten/" + ID)))
        .startsWith("RESULTAAT ");
    assertThat(
            lees(
                "met",
                melding("zaken", "zaakinformatieobject", BASIS + "/zaakinformatieobjecten/" + ID)))
        .startsWith("DOCUMENT ");
    String besluit = "https://zgw.example/besluiten/api/v1/besluiten/" + ID;
    assertThat(
            lees(
                "met",
                melding("besluiten", "besluit", besluit).replace(BASIS + "/zaken/" + ID, besluit)))
        .startsWith("BESLUIT ");
  }

  @Test
  void zonderBesluitenapiZegtEenBesluitNiets() {
    assertThat(
            lees(
                "zonder",
                melding(
                    "besluiten", "besluit", "https://zgw.example/besluiten/api/v1/besluiten/1")))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "test, some_resource, create",
    "autorisaties, applicatie, create",
    "zaken, zaak, create",
    "zaken, rol, create",
    "zaken, status, update",
    "zaken, status, destroy",
    "zaken, status, CREATE",
    "ZAKEN, status, create",
    "besluiten, status, create",
    "toekomst, iets, doen"
  })
  void watWijNietKennenZegtNiets(String kanaal, String resource, String actie) {
    assertThat(
            lees(
                "met",
                melding(kanaal, resource, BASIS + "/statussen/" + ID)
                    .replace("\"create\"", "\"" + actie + "\"")))
        .isEmpty();
  }

  @Test
  void veldenVanEenLatereVersieZijnGeenBezwaar() {
    assertThat(
            lees(
                "met",
                melding("zaken", "status", BASIS + "/statussen/" + ID)
                    .replace("{\"kanaal\"", "{\"source\": {\"x\": [1]}, \"kanaal\"")))
        .isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://vreemd.example/zaken/api/v1/statussen/" + ID,
        "https://zgw.example.vreemd.example/zaken/api/v1/statussen/" + ID,
        "https://zgw.example:8443/zaken/api/v1/statussen/" + ID,
        "http://zgw.example/zaken/api/v1/statussen/" + ID,
        "https://gebruiker@zgw.example/zaken/api/v1/statussen/" + ID,
        "https://zgw.example@vreemd.example/zaken/api/v1/statussen/" + ID,
        "https://zgw.example/zaken/api/v1/../v1/statussen/" + ID,
        "https://zgw.example/zaken/api/v1/%2e%2e/statussen/" + ID,
        "https://zgw.example/catalogi/api/v1/statussen/" + ID,
        "https://169.254.169.254/zaken/api/v1/statussen/" + ID,
        "file:///etc/passwd",
        "statussen/" + ID,
        "geen adres"
      })
  void eenAdresVanBuitenWordtGeweigerd(String adres) {
    assertThatThrownBy(() -> lees("met", melding("zaken", "status", adres)))
        .isInstanceOf(Afwijzing.class)
        .extracting(fout -> ((Afwijzing) fout).code())
        .isEqualTo(Foutcode.NOTIFICATIE_VREEMD_ADRES);
  }

  @Test
  void ookHetHoofdobjectLigtBinnen() {
    assertThatThrownBy(
            () ->
                lees(
                    "met",
                    melding("zaken", "status", BASIS + "/statussen/" + ID)
                        .replace(BASIS + "/zaken/", "https://vreemd.example/zaken/")))
        .isInstanceOf(Afwijzing.class)
        .extracting(fout -> ((Afwijzing) fout).veld())
        .isEqualTo("hoofdObject");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        BASIS + "/rollen/" + ID,
        BASIS + "/statussen",
        BASIS + "/statussen/1",
        BASIS + "/statussen/" + ID + "/x",
        BASIS + "/statussen/" + ID + "?expand=zaak",
        BASIS + "/zaken/" + ID + "/statussen/" + ID
      })
  void eenAnderDingOnderHetAdresWordtNietGelezen(String adres) {
    assertThatThrownBy(() -> lees("met", melding("zaken", "status", adres)))
        .isInstanceOf(Afwijzing.class)
        .extracting(fout -> ((Afwijzing) fout).code())
        .isEqualTo(Foutcode.BERICHT_VELD_ONGELDIG);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "1",
        "null",
        "{",
        "{}",
        "{\"kanaal\": 1}",
        "{\"kanaal\": \"zaken\", \"kanaal\": \"test\"}",
        "{\"kanaal\": {\"a\": [[[[[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]]]]]}}"
      })
  void watGeenNotificatieIsWordtGeweigerd(String bericht) {
    assertThatThrownBy(() -> lees("met", bericht)).isInstanceOf(Afwijzing.class);
  }

  @Test
  void watTeGrootIsWordtNietGelezen() {
    byte[] groot =
        ("{\"kanaal\": \"" + "x".repeat(20_000) + "\"}").getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> lezer.lees("met", groot))
        .isInstanceOf(Afwijzing.class)
        .extracting(fout -> ((Afwijzing) fout).code())
        .isEqualTo(Foutcode.BERICHT_TE_GROOT);
  }

  private String lees(String gemeente, String bericht) {
    return lezer
        .lees(gemeente, bericht.getBytes(StandardCharsets.UTF_8))
        .map(Notificatie::kern)
        .orElse("");
  }

  private static String melding(String kanaal, String resource, String adres) {
    return """
        {"kanaal": "%s", "hoofdObject": "%s/zaken/%s", "resource": "%s", "resourceUrl": "%s",
         "actie": "create", "aanmaakdatum": "2026-11-27T09:00:00Z", "kenmerken": {}}"""
        .formatted(kanaal, BASIS, ID, resource, adres);
  }

  private static ZgwInstellingen instellingen(boolean besluiten) {
    return new ZgwInstellingen(
        Basisadres.of(BASIS),
        Basisadres.of("https://zgw.example/catalogi/api/v1"),
        Basisadres.of("https://zgw.example/documenten/api/v1"),
        besluiten ? Basisadres.of("https://zgw.example/besluiten/api/v1") : null,
        null,
        "machtigingsbrug",
        new Geheim("geheim-van-minstens-32-tekens-lang"),
        false,
        new Rsin("999998882"),
        new Rsin("999998882"),
        Profiel.ZGW,
        false,
        Rolconventie.A,
        Map.of(),
        "MB",
        "Bijlage",
        "Aanvraag",
        "Machtigingsverklaring",
        Eindewijze.NIETS,
        Duration.ofMinutes(10));
  }
}
