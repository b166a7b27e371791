package nl.machtigingsbrug.communicatie.vtb;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.machtigingsbrug.buren.netwerk.Buurserver.Antwoord;
import nl.machtigingsbrug.buren.zaaksysteem.Storing;
import nl.machtigingsbrug.buren.zaaksysteem.Storing.Effect;
import nl.machtigingsbrug.buren.zaaksysteem.Verzoek;
import nl.machtigingsbrug.communicatie.Kanaal;
import nl.machtigingsbrug.communicatie.Verzendopdracht;
import nl.machtigingsbrug.communicatie.Verzendproef;
import nl.machtigingsbrug.communicatie.Voorbeeldopdracht;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.levering.Levering;
import nl.machtigingsbrug.levering.Staat;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class VtbIT extends Verzendproef {

  @Autowired Vtbpeiling peiling;

  @Test
  void eenBerichtStaatInHetPortaalEnIsPasGeopendAlsDatZoIs() {
    Verzendopdracht opdracht = Voorbeeldopdracht.voor(Kanaal.VTB_BERICHT).maak();

    Levering levering = verzend(opdracht);

    assertThat(levering.staat()).isEqualTo(Staat.GELEVERD);
    assertThat(onthouden(levering, "verzending")).contains("\"resultaat\": \"BEZORGD\"");
    String uuid = berichten(opdracht).get(0).path("uuid").asText();
    peiling.peil(opdracht.id(), opdracht.gemeente(), Kanaal.VTB_BERICHT, uuid);
    assertThat(gang.gemeld()).isEmpty();

    VTB.open(uuid);
    peiling.peil(UUID.randomUUID(), opdracht.gemeente(), Kanaal.VTB_BERICHT, uuid);
    assertThat(gang.gemeld()).isEmpty();
    peiling.peil(opdracht.id(), opdracht.gemeente(), Kanaal.VTB_BERICHT, uuid);
    assertThat(gang.gemeld()).containsExactly(opdracht.id() + " GEOPEND geopend");
  }

  @Test
  void watNietPastKomtErNiet() {
    for (Verzendopdracht opdracht :
        List.of(
            Voorbeeldopdracht.voor(Kanaal.VTB_BERICHT).onderwerp("x".repeat(51)).maak(),
            Voorbeeldopdracht.voor(Kanaal.VTB_TAAK).onderwerp("x".repeat(101)).maak())) {
      int eerder = VTB.server().verzoeken().size();

      Levering levering = verzend(opdracht);

      assertThat(levering.staat()).isEqualTo(Staat.MISLUKT);
      assertThat(levering.foutcode()).isEqualTo(Foutcode.KANAAL_GRENS);
      assertThat(VTB.server().verzoeken().stream().skip(eerder))
          .noneMatch(verzoek -> verzoek.methode().equals("POST"));
    }
  }

  @Test
  void watLaterWordtGepubliceerdIsNogNietBezorgd() {
    Verzendopdracht opdracht =
        Voorbeeldopdracht.voor(Kanaal.VTB_BERICHT)
            .publicatie(Instant.now().plus(2, ChronoUnit.DAYS))
            .maak();

    assertThat(onthouden(verzend(opdracht), "verzending"))
        .contains("\"resultaat\": \"AANGEBODEN\"");
  }

  /** Behind a full page of others of the same moment, and also where there is no zaak. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "geen",
      value = {"STIL, ZAAK-1", "ROMMEL, ZAAK-2", "STIL, geen", "ROMMEL, geen"})
  void naEenOnbekendeUitkomstKomtErNooitEenTweede(Effect effect, @Nullable String zaak) {
    Instant samen = Instant.now().minusSeconds(60);
    for (int i = 0; i < 7; i++) {
      verzend(Voorbeeldopdracht.voor(Kanaal.VTB_BERICHT).zaak(zaak).publicatie(samen).maak());
    }
    Verzendopdracht opdracht =
        Voorbeeldopdracht.voor(Kanaal.VTB_BERICHT).zaak(zaak).publicatie(samen).maak();
    VTB.server().stoor(storing("/berichten/.*", effect));

    Levering levering = verzend(opdracht);

    assertThat(levering.staat()).isEqualTo(Staat.GELEVERD);
    assertThat(levering.poging()).isGreaterThan(1);
    assertThat(berichten(opdracht)).hasSize(1);
  }

  @Test
  void watEchtNietGebeurdeGebeurtAlsnogEenKeer() {
    Verzendopdracht opdracht = Voorbeeldopdracht.voor(Kanaal.VTB_BERICHT).maak();
    VTB.server().stoor(storing("/berichten/.*", Effect.WEG));

    assertThat(verzend(opdracht).staat()).isEqualTo(Staat.GELEVERD);
    assertThat(berichten(opdracht)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"STIL", "ROMMEL"})
  void eenTaakKomtErEenKeerEnIsGezienAlsZijGedaanIs(String effect) {
    Verzendopdracht opdracht = Voorbeeldopdracht.voor(Kanaal.VTB_TAAK).maak();
    VTB.server().stoor(storing("/taken/.*", Effect.valueOf(effect)));

    Levering levering = verzend(opdracht);

    assertThat(levering.staat()).isEqualTo(Staat.GELEVERD);
    List<JsonNode> taken =
        VTB.taken("formuliertaken").stream()
            .filter(t -> t.path("verwerkerTaakId").asText().equals(opdracht.id().toString()))
            .toList();
    assertThat(taken).hasSize(1);
    String uuid = taken.get(0).path("uuid").asText();
    for (String status : List.of("afgebroken", "niet_uitgevoerd", "iets")) {
      VTB.zetStatus("formuliertaken", uuid, status);
      peiling.peil(opdracht.id(), opdracht.gemeente(), Kanaal.VTB_TAAK, uuid);
    }
    assertThat(gang.gemeld()).isEmpty();
    VTB.zetStatus("formuliertaken", uuid, "uitgevoerd");
    peiling.peil(opdracht.id(), opdracht.gemeente(), Kanaal.VTB_TAAK, uuid);
    assertThat(gang.gemeld()).containsExactly(opdracht.id() + " GEOPEND uitgevoerd");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "{\"results\":7}",
        "{\"uuid\":\"11111111-1111-4111-8111-111111111111\",\"referentie\":\"VREEMD\"}",
        "{\"results\":[{\"uuid\":\"11111111-1111-4111-8111-111111111111\"}],\"next\":\"x\"}"
      })
  void eenVijandigAntwoordTeltNiet(String antwoord) {
    VTB.server().antwoordVoortaan(new Antwoord(200, antwoord));

    for (Kanaal kanaal : List.of(Kanaal.VTB_BERICHT, Kanaal.VTB_TAAK)) {
      Levering levering = verzend(Voorbeeldopdracht.voor(kanaal).maak());
      assertThat(levering.staat()).isNotEqualTo(Staat.GELEVERD);
      assertThat(onthouden(levering, "verzending")).isEmpty();
    }
  }

  @Test
  void geenAanroepNoemtEenMensInHetAdres() {
    Verzendopdracht opdracht = Voorbeeldopdracht.voor(Kanaal.VTB_BERICHT).maak();
    VTB.server().stoor(storing("/berichten/.*", Effect.STIL));
    verzend(opdracht);

    assertThat(VTB.server().verzoeken())
        .extracting(Verzoek::pad, Verzoek::vraag)
        .noneMatch(regel -> regel.toString().contains(Voorbeeldopdracht.DOCHTER.waarde()));
    assertThat(berichten(opdracht).get(0).path("ontvanger").asText())
        .endsWith(Voorbeeldopdracht.DOCHTER.waarde());
  }

  private static List<JsonNode> berichten(Verzendopdracht opdracht) {
    return VTB.berichten().stream()
        .filter(b -> b.path("referentie").asText().equals(Berichtreferentie.van(opdracht.id())))
        .toList();
  }

  private static Storing storing(String pad, Effect effect) {
    return new Storing("POST", Pattern.compile(pad), 0, 1, effect, 500, 0, 0);
  }
}
