package nl.machtigingsbrug.zaak.stuf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.validation.Schema;
import nl.machtigingsbrug.buren.kanaal.Dom;
import nl.machtigingsbrug.buren.stufzaaksysteem.Stufdocument;
import nl.machtigingsbrug.buren.stufzaaksysteem.Stufzaak;
import nl.machtigingsbrug.buren.stufzaaksysteem.Stufzaaksysteem;
import nl.machtigingsbrug.buren.zaaksysteem.Storing.Effect;
import nl.machtigingsbrug.scenario.Zaakgesprek;
import nl.machtigingsbrug.stuf.Ruimte;
import nl.machtigingsbrug.stuf.Versie;
import nl.machtigingsbrug.stuf.Zdsschema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** An aanvraag becomes a zaak by StUF, over real SOAP, whatever happens to the answers. */
class StufleveringIT extends Stufproef {

  private static final String BUITEN = "voorbeeldbuiten";
  private static final String HAVEN = "voorbeeldhaven";
  private static final List<String> OPERATIES =
      List.of(
          "genereerZaakIdentificatie",
          "creeerZaak",
          "genereerDocumentIdentificatie",
          "voegZaakdocumentToe",
          "actualiseerZaakstatus");

  @ParameterizedTest
  @ValueSource(strings = {BUITEN, HAVEN})
  void wieVoorEenAnderHandeltIsGemachtigdeEnDeAnderInitiator(String gemeente) throws IOException {
    JsonNode aanvraag = lever(metDocument(gemeente));

    Stufzaak zaak = zaak(systeem(gemeente), aanvraag);
    assertThat(aanvraag.path("zaakidentificatie").asText()).isEqualTo(zaak.nummer());
    assertThat(rol(zaak, "heeftAlsGemachtigde")).containsExactly(Zaakgesprek.DOCHTER);
    assertThat(rol(zaak, "heeftAlsInitiator")).containsExactly(Zaakgesprek.MOEDER);
    assertThat(extra(zaak, "machtigingGrond")).containsExactly("VRIJWILLIGE_MACHTIGING");
    assertThat(extra(zaak, "machtigingReferentie")).containsExactly(aanvraag.path("id").asText());
    assertThat(extra(zaak, "machtigingDienstId")).isNotEmpty();
    assertThat(extra(zaak, "voorziening")).containsExactly("rolstoel");
    assertThat(zaak.documenten())
        .extracting(Stufdocument::titel)
        .containsExactly("brief.pdf", "aanvraagformulier.pdf", "machtigingsverklaring.pdf");
    assertThat(zaak.documenten().get(0).inhoud()).hasSize(100_000);
    assertThat(zaak.statussen()).hasSize(1);
    assertThat(systeem(gemeente).operaties()).last().isEqualTo("actualiseerZaakstatus");
  }

  @ParameterizedTest
  @ValueSource(strings = {BUITEN, HAVEN})
  void wieVoorZichzelfHandeltIsInitiator(String gemeente) throws IOException {
    JsonNode aanvraag =
        lever(
            """
            gemeente: %s
            bewijs: { saml: { handelt: "999990457" } }
            aanvraag:
              dienst: wmo-melding
              gegevens: { hulpvraag: Ik kan de trap niet meer op., gebieden: [woning] }
            """
                .formatted(gemeente));

    Stufzaak zaak = zaak(systeem(gemeente), aanvraag);
    assertThat(rol(zaak, "heeftAlsInitiator")).containsExactly("999990457");
    assertThat(rol(zaak, "heeftAlsGemachtigde")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {BUITEN, HAVEN})
  void eenOuderIsGemachtigdeVanHetKind(String gemeente) throws IOException {
    JsonNode aanvraag =
        lever(
            """
            gemeente: %s
            bewijs: { saml: { handelt: "999990044", namens: "999990056", gezag: true } }
            aanvraag:
              dienst: leerlingenvervoer
              gegevens:
                schooljaar: 2026-2027
                school: { naam: De Regenboog, plaats: Voorbeeldstad, soort: speciaal-onderwijs }
                vervoer: taxi
                dagen: [maandag]
                rolstoel: true
            """
                .formatted(gemeente));

    Stufzaak zaak = zaak(systeem(gemeente), aanvraag);
    assertThat(rol(zaak, "heeftAlsGemachtigde")).containsExactly("999990044");
    assertThat(rol(zaak, "heeftAlsInitiator")).containsExactly("999990056");
    assertThat(extra(zaak, "machtigingGrond")).containsExactly("OUDERLIJK_GEZAG");
  }

  @ParameterizedTest
  @ValueSource(strings = {BUITEN, HAVEN})
  void eenOrganisatieIsGemachtigdeMetHaarKvknummer(String gemeente) throws IOException {
    JsonNode aanvraag =
        lever(
            """
            gemeente: %s
            bewijs:
              authenticatiecontext:
                source: eherkenning
                levelOfAssurance: urn:etoegang:core:assurance-class:loa3
                representee: { identifierType: bsn, identifier: "999990378" }
                authorizee:
                  legalSubject: { identifierType: kvkNummer, identifier: "90000001" }
                  actingSubject: { identifierType: opaque, identifier: medewerker-17 }
                mandate:
                  role: bewindvoerder
                  services:
                    - { id: "urn:etoegang:DV:00000009999999999004:services:9004", uuid: 00000000-0000-4000-8000-000000000004 }
            aanvraag:
              dienst: kwijtschelding-belastingen
              gegevens: { aanslagnummers: [AB-1001], belastingjaar: 2026, inkomenssoort: bijstand }
            """
                .formatted(gemeente));

    Stufzaak zaak = zaak(systeem(gemeente), aanvraag);
    assertThat(rol(zaak, "heeftAlsGemachtigde")).containsExactly("KvK-nummer 90000001");
    assertThat(rol(zaak, "heeftAlsInitiator")).containsExactly("999990378");
    assertThat(extra(zaak, "kvkNummer")).containsExactly("90000001");
    assertThat(extra(zaak, "machtigingGrond")).containsExactly("BEWIND");
  }

  /** What was sent until here, by the schemas of the standard. */
  @ParameterizedTest
  @EnumSource(Versie.class)
  void deStandaardNeemtElkBerichtAan(Versie versie) throws IOException, SAXException {
    Schema schema = Zdsschema.officieel(versie);
    String gemeente = versie == Versie.ZDS_1_1 ? BUITEN : HAVEN;
    Stufzaaksysteem systeem = systeem(gemeente);
    for (String operatie : List.of("creeerZaak", "voegZaakdocumentToe", "actualiseerZaakstatus")) {
      stoor(systeem, operatie, Effect.STIL, 1);
    }
    zaak(systeem, lever(metDocument(gemeente)));

    assertThat(new HashSet<>(systeem.operaties()))
        .hasSize(OPERATIES.size() + 3)
        .allSatisfy(
            operatie ->
                assertThat(systeem.berichten(operatie))
                    .allSatisfy(
                        bericht ->
                            assertThatCode(() -> Zdsschema.keur(schema, bericht))
                                .doesNotThrowAnyException()));
  }

  /** For each operation once: done without an answer, in both versions, and not done at all. */
  static Stream<Arguments> verloren() {
    return Stream.of(BUITEN, HAVEN)
        .flatMap(
            gemeente ->
                OPERATIES.stream()
                    .flatMap(
                        operatie ->
                            (gemeente.equals(HAVEN)
                                    ? Stream.of(
                                        Effect.STIL, Effect.WEG, Effect.ROMMEL, Effect.STATUS)
                                    : Stream.of(Effect.STIL))
                                .map(effect -> Arguments.of(gemeente, operatie, effect))));
  }

  @ParameterizedTest
  @MethodSource("verloren")
  void eenVerlorenAntwoordVerandertDeUitkomstNiet(String gemeente, String operatie, Effect effect)
      throws IOException {
    stoor(systeem(gemeente), operatie, effect, 1);

    Stufzaak zaak = zaak(systeem(gemeente), lever(metDocument(gemeente)));

    assertThat(systeem(gemeente).zaken()).hasSize(1);
    assertThat(rol(zaak, "heeftAlsGemachtigde")).containsExactly(Zaakgesprek.DOCHTER);
    assertThat(zaak.documenten()).hasSize(3);
    assertThat(zaak.statussen()).hasSize(1);
  }

  /** What takes longer than is configured is asked for, while the first call is still open. */
  @Test
  void eenAntwoordDatTeLangDuurtIsVerloren() throws IOException {
    stoor(systeem(BUITEN), "creeerZaak", Effect.NAHANGEND, 1);

    zaak(systeem(BUITEN), lever(metDocument(BUITEN)));

    assertThat(systeem(BUITEN).operaties()).filteredOn("creeerZaak"::equals).hasSize(1);
    assertThat(systeem(BUITEN).operaties()).contains("geefZaakdetails");
  }

  /** The inquiry itself can go wrong too. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "creeerZaak,geefZaakdetails",
        "voegZaakdocumentToe,geefLijstZaakdocumenten",
        "actualiseerZaakstatus,geefZaakstatus"
      })
  void ookDeNavraagMagMislukken(String paar) throws IOException {
    String[] delen = paar.split(",");
    stoor(systeem(HAVEN), delen[0], Effect.STIL, 1);
    stoor(systeem(HAVEN), delen[1], Effect.STATUS, 2);

    Stufzaak zaak = zaak(systeem(HAVEN), lever(metDocument(HAVEN)));

    assertThat(systeem(HAVEN).zaken()).hasSize(1);
    assertThat(zaak.documenten()).hasSize(3);
    assertThat(zaak.statussen()).hasSize(1);
    assertThat(systeem(HAVEN).operaties()).filteredOn(delen[1]::equals).hasSize(3);
  }

  /** Who answers no questions gets nothing twice. */
  @ParameterizedTest
  @ValueSource(strings = {"creeerZaak", "voegZaakdocumentToe", "actualiseerZaakstatus"})
  void zonderVragenBeslistEenMens(String operatie) throws IOException {
    Stufzaaksysteem systeem = systeem("voorbeelddorp");
    stoor(systeem, operatie, Effect.STIL, 1);

    JsonNode aanvraag = lever(metDocument("voorbeelddorp"));

    assertThat(aanvraag.path("leveringen").findValuesAsText("staat"))
        .as(aanvraag.toString())
        .containsExactly("WERKVOORRAAD");
    assertThat(systeem.operaties()).filteredOn(operatie::equals).hasSize(1);
    assertThat(systeem.operaties()).noneMatch(naam -> naam.startsWith("geef"));
  }

  @Test
  void zonderVragenGaatHetOokGoed() throws IOException {
    Stufzaak zaak = zaak(systeem("voorbeelddorp"), lever(metDocument("voorbeelddorp")));

    assertThat(zaak.documenten()).hasSize(3);
    assertThat(zaak.statussen()).hasSize(1);
  }

  private static List<String> extra(Stufzaak zaak, String naam) {
    return Dom.alle(zaak.object(), Ruimte.STUF, "extraElement").stream()
        .filter(element -> element.getAttribute("naam").equals(naam))
        .map(Element::getTextContent)
        .toList();
  }

  private static Stufzaaksysteem systeem(String gemeente) {
    return Objects.requireNonNull(SYSTEMEN.get(gemeente));
  }

  static String metDocument(String gemeente) {
    return Zaakgesprek.dochterVoorMoeder(gemeente)
        + "  documenten:\n    - { naam: brief.pdf, mediatype: application/pdf, bytes: 100000 }\n";
  }
}
