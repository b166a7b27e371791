package nl.machtigingsbrug.communicatie.fbs;

import static nl.machtigingsbrug.communicatie.Proefopdracht.bijlage;
import static nl.machtigingsbrug.communicatie.Proefopdracht.pdf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import nl.machtigingsbrug.aansluiting.Basisadres;
import nl.machtigingsbrug.aansluiting.Geheim;
import nl.machtigingsbrug.communicatie.Kanaal;
import nl.machtigingsbrug.communicatie.Proefopdracht;
import nl.machtigingsbrug.communicatie.aanroep.Kanaalantwoord;
import nl.machtigingsbrug.communicatie.aanroep.Kanaalverzoek;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.optreden.Oin;
import nl.machtigingsbrug.zaak.zgw.Contract;
import org.apache.camel.http.base.HttpOperationFailedException;
import org.junit.jupiter.api.Test;

class FbsaanleveringTest {

  private static final Fbsinstellingen INSTELLINGEN =
      new Fbsinstellingen(
          Basisadres.of("https://magazijn.example/api/v1"),
          new Oin("00000001823288444000"),
          new Geheim("t0ken"),
          "hash");
  private static final Proefopdracht VOL =
      Proefopdracht.gewoon(Kanaal.FBS)
          .publicatie(Instant.parse("2026-11-28T08:00:00.5Z"))
          .bijlagen(pdf("besluit.pdf", 10));

  private final Fbsaanlevering aanlevering =
      new Fbsaanlevering(new FbsGemeenten(Map.of("voorbeeldstad", INSTELLINGEN)), new Fbsgrens());

  @Test
  void hetContractKentHetBericht() throws IOException {
    Contract contract = Contract.van("../berichtenbox/fbs-berichtenmagazijn-api.yaml");

    contract.controleer(
        "BerichtAanleverenRequest", Fbsaanlevering.bericht(VOL.opdracht(), INSTELLINGEN));
    contract.controleer(
        "BerichtAanleverenRequest",
        Fbsaanlevering.bericht(Proefopdracht.gewoon(Kanaal.FBS).opdracht(), INSTELLINGEN));
  }

  @Test
  void hetNummerStaatAlleenInDeInhoud() throws IOException {
    Kanaalverzoek verzoek = aanlevering.maak(VOL.opdracht());

    assertThat(verzoek).hasToString("POST /api/v1/aanleveringen");
    assertThat(verzoek.koppen())
        .isEqualTo(Map.of("Authorization", "Bearer t0ken", "Fsc-Grant-Hash", "hash"));
    assertThat(new String(verzoek.inhoud(), StandardCharsets.UTF_8))
        .contains("\"waarde\":\"" + Proefopdracht.BSN + "\"")
        .contains("\"publicatietijdstip\":\"2026-11-28T08:00:00Z\"");
  }

  @Test
  void eenBijlageDieGroterIsDanZijZegtGaatNietMee() {
    assertThatThrownBy(
            () ->
                aanlevering.maak(
                    VOL.bijlagen(bijlage("a", "application/pdf", 1, 20_000_001)).opdracht()))
        .isInstanceOf(Afwijzing.class)
        .hasMessage("MB-KANAAL-01 (bijlagen)");
  }

  @Test
  void watPastWelEnNiet() {
    assertThatThrownBy(() -> aanlevering.maak(VOL.onderwerp("").opdracht()))
        .hasMessage("MB-KANAAL-01 (onderwerp)");
    assertThatThrownBy(() -> aanlevering.maak(VOL.van("elders").opdracht()))
        .hasMessageContaining("MB-CONFIG-01");
  }

  @Test
  void opgeslagenIsBezorgdOokMetEenVreemdAntwoord() throws Exception {
    assertThat(aanlevering.beoordeel(antwoord(201, "application/json", "{\"berichtId\":\"x\"}")))
        .containsEntry("resultaat", "BEZORGD")
        .containsEntry("bericht", "");
    assertThat(aanlevering.beoordeel(antwoord(201, "text/html", "<html>")))
        .containsEntry("resultaat", "BEZORGD");
  }

  @Test
  void alleenHetMagazijnZelfZegtDatErGeenToestemmingIs() throws Exception {
    assertThat(aanlevering.beoordeel(antwoord(403, "application/problem+json", "{}")))
        .isEqualTo(Map.of("resultaat", "ONBESTELBAAR", "code", "GeenToestemming"));
    assertThatThrownBy(() -> aanlevering.beoordeel(antwoord(403, "text/html", "<html>")))
        .isInstanceOf(HttpOperationFailedException.class);
  }

  private static Kanaalantwoord antwoord(int status, String soort, String tekst) {
    return new Kanaalantwoord(status, soort, tekst.getBytes(StandardCharsets.UTF_8));
  }
}
