package nl.machtigingsbrug.communicatie.verzending;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.regex.Pattern;
import nl.machtigingsbrug.buren.netwerk.Buurserver.Antwoord;
import nl.machtigingsbrug.buren.zaaksysteem.Storing;
import nl.machtigingsbrug.buren.zaaksysteem.Storing.Effect;
import nl.machtigingsbrug.communicatie.Kanaal;
import nl.machtigingsbrug.communicatie.Verzendopdracht;
import nl.machtigingsbrug.communicatie.Verzendproef;
import nl.machtigingsbrug.communicatie.Voorbeeldopdracht;
import nl.machtigingsbrug.levering.Levering;
import nl.machtigingsbrug.levering.Staat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VerzendingIT extends Verzendproef {

  private Levering registreer(Verzendopdracht opdracht) {
    return registreer(opdracht, "uit-verzendingen", null);
  }

  @Test
  void elkDocumentHeeftEenVerzendingEnEenDocumentBuitenHetRegisterGeen() {
    Levering levering =
        registreer(
            Voorbeeldopdracht.voor(Kanaal.BRIEF_PRINT)
                .bijlage("Besluit", UUID.randomUUID())
                .bijlage("Voorwaarden", UUID.randomUUID())
                .bijlage("Los blad", null)
                .maak());

    assertThat(levering.staat()).isEqualTo(Staat.GELEVERD);
    assertThat(REGISTER.alle())
        .hasSize(2)
        .allMatch(v -> v.path("betrokkene").asText().endsWith(ROL))
        .allMatch(v -> v.has("binnenlandsCorrespondentieadres"));
  }

  /** The first document without an answer: neither it nor the second doubles. */
  @ParameterizedTest
  @EnumSource(
      value = Effect.class,
      names = {"STIL", "ROMMEL", "WEG"})
  void naEenOnbekendeUitkomstDubbeltNiets(Effect effect) {
    REGISTER.server().stoor(new Storing("POST", Pattern.compile(".*"), 0, 1, effect, 0, 0, 0));

    Levering levering =
        registreer(
            Voorbeeldopdracht.voor(Kanaal.BERICHTENBOX)
                .bijlage("Besluit", UUID.randomUUID())
                .bijlage("Voorwaarden", UUID.randomUUID())
                .maak());

    assertThat(levering.staat()).isEqualTo(Staat.GELEVERD);
    assertThat(levering.poging()).isGreaterThan(1);
    assertThat(REGISTER.alle()).hasSize(2).allMatch(v -> v.path("mijnOverheid").asBoolean());
  }

  @Test
  void dezelfdeDocumentenNogEensVerzondenIsEenNieuweVerzending() {
    UUID document = UUID.randomUUID();
    for (int i = 0; i < 2; i++) {
      registreer(Voorbeeldopdracht.voor(Kanaal.BERICHTENBOX).bijlage("Besluit", document).maak());
    }
    REGISTER.server().stoor(new Storing("POST", Pattern.compile(".*"), 0, 1, Effect.WEG, 0, 0, 0));
    registreer(Voorbeeldopdracht.voor(Kanaal.BERICHTENBOX).bijlage("Besluit", document).maak());

    assertThat(REGISTER.alle()).hasSize(3);
  }

  /** Half past eleven in the evening of the 24th in UTC is the 25th here. */
  @Test
  void deVerzenddatumIsDeDagWaaropHetGingInNederland() {
    registreer(
        Voorbeeldopdracht.voor(Kanaal.BERICHTENBOX).bijlage("Besluit", UUID.randomUUID()).maak());

    assertThat(REGISTER.alle())
        .singleElement()
        .matches(v -> v.path("verzenddatum").asText().equals("2026-11-25"));
  }

  @Test
  void eenGeheimAdresWordtNietOpgeschreven() {
    gang.houdAdresGeheim(true);

    Levering levering =
        registreer(
            Voorbeeldopdracht.voor(Kanaal.BRIEF_PRINT)
                .bijlage("Besluit", UUID.randomUUID())
                .maak());

    assertThat(levering.staat()).isEqualTo(Staat.GELEVERD);
    assertThat(REGISTER.alle()).isEmpty();
  }

  @Test
  void eenAdresVanEldersTeltNiet() {
    REGISTER
        .server()
        .antwoordVoortaan(new Antwoord(201, "{\"url\":\"https://elders.example/verzendingen/1\"}"));

    assertThat(
            registreer(
                    Voorbeeldopdracht.voor(Kanaal.BERICHTENBOX)
                        .bijlage("Besluit", UUID.randomUUID())
                        .maak())
                .staat())
        .isNotEqualTo(Staat.GELEVERD);
  }
}
