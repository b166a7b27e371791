package nl.machtigingsbrug.communicatie.berichtenbox;

import static nl.machtigingsbrug.communicatie.Proefopdracht.bijlage;
import static nl.machtigingsbrug.communicatie.Proefopdracht.pdf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.xml.validation.Schema;
import nl.machtigingsbrug.buren.kanaal.Dom;
import nl.machtigingsbrug.communicatie.Kanaal;
import nl.machtigingsbrug.communicatie.Officieel;
import nl.machtigingsbrug.communicatie.Proefopdracht;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.optreden.Bsn;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

class BerichtenschrijverTest {

  private static final Instant NU = Instant.parse("2026-11-27T12:00:00.123456Z");
  private static final UUID ID = UUID.fromString("7c9e6679-7425-40de-944b-e07fc1f90ae7");
  private static final Proefopdracht GEWOON = Proefopdracht.gewoon(Kanaal.BERICHTENBOX).met(ID);
  private static final Proefopdracht VOL =
      GEWOON
          .onderwerp("<Besluit> & \"meer\"")
          .publicatie(NU.plusSeconds(86_400))
          .uiterlijk(LocalDate.of(2026, 12, 31))
          .bijlagen(pdf("Besluit", 1000), pdf("Bijlage", 10));

  @Test
  void deVeldenStaanInDeVolgordeVanHetSchema() throws IOException {
    Element brief = brief(VOL);

    assertThat(namen(brief))
        .containsExactly(
            "BerichtInformatie",
            "BatchID",
            "BerichtID",
            "BerichtType",
            "PublicatieDatum",
            "EindDatumHandelingsTermijn",
            "Onderwerp",
            "BerichtTekst",
            "Referentie",
            "GebruikerID",
            "SoortGebruiker",
            "Bijlagen",
            "Bijlage",
            "Inhoud",
            "BijlageType",
            "Omschrijving",
            "Volgorde",
            "Bijlage",
            "Inhoud",
            "BijlageType",
            "Omschrijving",
            "Volgorde");
    assertThat(veld(brief, "BerichtID")).isEqualTo(ID.toString());
    assertThat(veld(brief, "BerichtType")).isEqualTo("WMOBESL");
    assertThat(veld(brief, "PublicatieDatum")).isEqualTo("2026-11-28T12:00:00Z");
    assertThat(veld(brief, "EindDatumHandelingsTermijn")).isEqualTo("2026-12-31T23:59:59+01:00");
    assertThat(veld(brief, "Onderwerp")).isEqualTo("<Besluit> & \"meer\"");
    assertThat(veld(brief, "BerichtTekst")).startsWith("Geachte heer,\\r\\n\\r\\nHierbij");
    assertThat(veld(brief, "GebruikerID")).isEqualTo(Proefopdracht.BSN);
    assertThat(veld(brief, "SoortGebruiker")).isEqualTo("Burger");
  }

  @Test
  void watErNietIsStaatErNiet() throws IOException {
    assertThat(namen(brief(GEWOON.zaak(null).publicatie(NU))))
        .doesNotContain(
            "PublicatieDatum", "EindDatumHandelingsTermijn", "Referentie", "Bijlagen", "Bijlage");
  }

  @Test
  void eenHerhalingHeeftDezelfdeNummersEnEenAndereBriefAndere() throws IOException {
    String eerste = new String(schrijf(VOL, NU), java.nio.charset.StandardCharsets.UTF_8);
    String later =
        new String(schrijf(VOL, NU.plusSeconds(60)), java.nio.charset.StandardCharsets.UTF_8);

    assertThat(later.replace("2026-11-27T12:01:00Z", "2026-11-27T12:00:00Z")).isEqualTo(eerste);
    assertThat(eerste).contains(Nummers.batch(ID).toString());
    assertThat(Nummers.batch(ID)).isNotEqualTo(Nummers.bericht(ID));
    assertThat(Nummers.batch(UUID.randomUUID())).isNotEqualTo(Nummers.batch(ID));
  }

  @Test
  void eenBijlageDieGroterIsDanZijZegtGaatNietMee() {
    assertThatThrownBy(
            () ->
                schrijf(
                    GEWOON.bijlagen(
                        bijlage("a", "application/pdf", 1, 300_000),
                        bijlage("b", "application/pdf", 1, 200_001)),
                    NU))
        .isInstanceOf(Afwijzing.class)
        .hasMessage("MB-KANAAL-01 (bijlagen)");
  }

  @Test
  void eenLegeBijlageGaatNietMee() {
    assertThatThrownBy(() -> schrijf(GEWOON.bijlagen(bijlage("a", "application/pdf", 1, 0)), NU))
        .isInstanceOf(Afwijzing.class);
  }

  @Test
  void hetOfficieleSchemaKeurtHetGoed() throws SAXException, IOException {
    Schema schema = Schemas.vraag();

    for (Proefopdracht opdracht :
        List.of(
            GEWOON,
            VOL,
            GEWOON.zaak(null).tekst(""),
            GEWOON
                .onderwerp("😀".repeat(25))
                .tekst("é".repeat(3996) + "\n")
                .zaak("z".repeat(25))
                .bijlagen(pdf("o".repeat(40), 250_000), pdf("b", 250_000)))) {
      Officieel.keur(schema, schrijf(opdracht, NU));
    }
  }

  /** Else the test above could not fail. */
  @Test
  void hetOfficieleSchemaKeurtEenTeLangOnderwerpAf() throws SAXException {
    Schema schema = Schemas.vraag();

    assertThatThrownBy(() -> Officieel.keur(schema, schrijf(GEWOON.onderwerp("o".repeat(51)), NU)))
        .isInstanceOf(SAXException.class);
  }

  private static byte[] schrijf(Proefopdracht opdracht, Instant nu) throws IOException {
    return Berichtenschrijver.schrijf(
        opdracht.opdracht(), "00000001823288444000", "WMOBESL", new Bsn(Proefopdracht.BSN), nu);
  }

  private static Element brief(Proefopdracht opdracht) throws IOException {
    return Dom.alle(
            Dom.lees(schrijf(opdracht, NU)).getDocumentElement(),
            Berichtenschrijver.BERICHT,
            "Bericht")
        .get(0);
  }

  private static List<String> namen(Element brief) {
    return Dom.alle(brief, Berichtenschrijver.BERICHT, "*").stream()
        .map(Element::getLocalName)
        .toList();
  }

  private static String veld(Element brief, String naam) {
    return Dom.tekst(brief, Berichtenschrijver.BERICHT, naam);
  }
}
