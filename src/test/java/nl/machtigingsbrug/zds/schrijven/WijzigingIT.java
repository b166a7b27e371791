package nl.machtigingsbrug.zds.schrijven;

import static nl.machtigingsbrug.zds.schrijven.Stufpost.DOCHTER;
import static nl.machtigingsbrug.zds.schrijven.Stufpost.MOEDER;
import static nl.machtigingsbrug.zds.schrijven.Stufpost.document;
import static nl.machtigingsbrug.zds.schrijven.Stufpost.gemachtigde;
import static nl.machtigingsbrug.zds.schrijven.Stufpost.initiator;
import static nl.machtigingsbrug.zds.schrijven.Stufpost.nieuweZaak;
import static nl.machtigingsbrug.zds.schrijven.Stufpost.status;
import static nl.machtigingsbrug.zds.schrijven.Stufpost.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import nl.machtigingsbrug.buren.Buren;
import nl.machtigingsbrug.buren.zaaksysteem.Storing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.stuf.Berichtcode;
import nl.machtigingsbrug.stuf.Operatie;
import nl.machtigingsbrug.zaak.zgw.Catalogi;
import nl.machtigingsbrug.zds.Zdsvraag;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class WijzigingIT extends Schrijfproef {

  @Autowired Catalogi catalogi;

  private static final String BROER = "999990019";
  private static final String INHOUD =
      "<ZKN:inhoud StUF:bestandsnaam=\"indicatie.txt\" xmime:contentType=\"text/plain\">dm9vcmJlZWxk</ZKN:inhoud>";

  @Test
  void eenStatusKostEenAanroepAlsDeZaakBekendIs() {
    String nummer = zaak();

    stuur(status(nieuw("ref"), nummer, 2, "20261127101500"));

    assertThat(zaak(nummer).statussen()).containsExactly("Ontvangen", "In behandeling");
    assertThat(aanroepen()).containsExactly("POST /zaken/statussen");
  }

  @Test
  void eenZaakVanEenAnderWordtOpNummerGevonden() {
    String nummer = zaak();
    db.sql("update stap set gedaan_op = null where naam = 'zaak'").update();

    stuur(status(nieuw("ref"), nummer, 2, "20261127101500"));
    stuur(status(nieuw("ref"), nummer, 2, "20261127111500"));

    assertThat(zaak(nummer).statussen())
        .containsExactly("Ontvangen", "In behandeling", "In behandeling");
    assertThat(aanroepen())
        .containsExactly("GET /zaken/zaken", "POST /zaken/statussen", "POST /zaken/statussen");
    assertThat(geweigerd(status(nieuw("ref"), nieuw("GEEN"), 2, "20261127101500")))
        .isEqualTo(Foutcode.ZAAKBERICHT_ZAAK_ONBEKEND);
  }

  @Test
  void alleenWatAndersIsVerandert() {
    String nummer = zaak();

    stuur(
        update(
            nieuw("ref"),
            nummer,
            "<ZKN:omschrijving>Aanvraag Wmo</ZKN:omschrijving><ZKN:toelichting>oud</ZKN:toelichting>",
            "<ZKN:omschrijving>Aanvraag Wmo</ZKN:omschrijving><ZKN:toelichting>nieuw</ZKN:toelichting>"));

    assertThat(zaak(nummer).zaak().path("toelichting").asText()).isEqualTo("nieuw");
    assertThat(aanroepen()).containsExactly("PATCH /zaken/zaken/{}");
    List<nl.machtigingsbrug.buren.zaaksysteem.Verzoek> alle = BUREN.zaaksysteem().verzoeken();
    assertThat(alle.get(alle.size() - 1).inhoud().toString())
        .isEqualTo("{\"toelichting\":\"nieuw\"}");
  }

  @Test
  void eenEigenschapKrijgtHaarNieuweWaardeOfKomtErbij() {
    String nummer = nieuw("ZAAK");
    stuur(
        nieuweZaak(
            nieuw("ref"), nummer, extra("voorziening", "rolstoel") + initiator("T", MOEDER)));

    stuur(
        update(
            nieuw("ref"),
            nummer,
            extra("voorziening", "rolstoel"),
            extra("voorziening", "scootmobiel")));
    stuur(update(nieuw("ref"), nummer, "", extra("vorm", "pgb")));

    assertThat(zaak(nummer).eigenschappen())
        .containsOnly(entry("voorziening", "scootmobiel"), entry("vorm", "pgb"));
  }

  private static String extra(String naam, String waarde) {
    return "<StUF:extraElementen><StUF:extraElement naam=\"%s\">%s</StUF:extraElement></StUF:extraElementen>"
        .formatted(naam, waarde);
  }

  @Test
  void eenAndereGemachtigdeKomtInDePlaatsVanDeEerste() {
    String nummer = zaak();

    stuur(update(nieuw("ref"), nummer, gemachtigde("R", DOCHTER), gemachtigde("R", BROER)));

    assertThat(rollen(nummer))
        .containsExactly(
            "Aanvrager/gemachtigde/" + BROER, "Belanghebbende/machtiginggever/" + MOEDER);
    assertThat(aanroepen())
        .containsExactly("GET /zaken/rollen", "DELETE /zaken/rollen/{}", "POST /zaken/rollen");
  }

  @Test
  void wieErbijKomtMaaktVanDeInitiatorEenVertegenwoordigdeEnWieGaatNiet() {
    String nummer = nieuw("ZAAK");
    stuur(nieuweZaak(nieuw("ref"), nummer, initiator("T", MOEDER)));
    assertThat(rollen(nummer)).containsExactly("Aanvrager//" + MOEDER);

    stuur(update(nieuw("ref"), nummer, "", gemachtigde("T", DOCHTER)));
    assertThat(rollen(nummer))
        .containsExactly(
            "Aanvrager/gemachtigde/" + DOCHTER, "Belanghebbende/machtiginggever/" + MOEDER);

    stuur(update(nieuw("ref"), nummer, gemachtigde("V", DOCHTER), ""));
    assertThat(rollen(nummer)).containsExactly("Aanvrager//" + MOEDER);
  }

  @Test
  void eenRolDieErNietIsWordtGeweigerdEnWatIdentificeertVerandertNiets() {
    String nummer = zaak();

    assertThat(geweigerd(update(nieuw("ref"), nummer, gemachtigde("V", BROER), "")))
        .isEqualTo(Foutcode.ZAAKBERICHT_ROL_ONBEKEND);
    int eerder = aanroepen().size();
    stuur(update(nieuw("ref"), nummer, gemachtigde("I", DOCHTER), gemachtigde("I", DOCHTER)));
    assertThat(aanroepen()).hasSize(eerder);
    assertThat(rollen(nummer)).hasSize(2);
  }

  @Test
  void eenWisselingDieHalverwegeGeenAntwoordGafIsDaarnaHeel() throws Exception {
    String nummer = zaak();
    stoor("{\"methode\":\"DELETE\",\"pad\":\"/zaken/api/v1/rollen/.*\",\"effect\":\"stil\"}");
    stoor("{\"methode\":\"POST\",\"pad\":\"/zaken/api/v1/rollen\",\"effect\":\"stil\"}");

    stuur(update(nieuw("ref"), nummer, gemachtigde("R", DOCHTER), gemachtigde("R", BROER)));

    assertThat(rollen(nummer))
        .containsExactly(
            "Aanvrager/gemachtigde/" + BROER, "Belanghebbende/machtiginggever/" + MOEDER);
  }

  @Test
  void eenDocumentWordtGemaaktEnGekoppeldMetTweeAanroepenEnDaarnaGewijzigd() {
    String nummer = zaak();
    String stuk = nieuw("DOC");

    stuur(document(Operatie.VOEG_ZAAKDOCUMENT_TOE, nieuw("ref"), nummer, stuk, INHOUD));

    assertThat(aanroepen())
        .containsExactly(
            "POST /documenten/enkelvoudiginformatieobjecten", "POST /zaken/zaakinformatieobjecten");
    JsonNode document = zaak(nummer).documenten().get(0);
    assertThat(document.path("identificatie").asText()).isEqualTo(stuk);
    assertThat(document.path("bestandsomvang").asInt()).isEqualTo(9);

    var antwoord =
        stuur(
            Stufpost.wijzigDocument(
                nieuw("ref"),
                stuk,
                "<ZKN:titel>Indicatie</ZKN:titel>",
                "<ZKN:titel>Nieuwe indicatie</ZKN:titel>" + INHOUD.replace("dm9v", "Vm9v")));

    assertThat(antwoord.stuurgegevens().berichtcode()).isEqualTo(Berichtcode.BV02);
    JsonNode nieuw = zaak(nummer).documenten().get(0);
    assertThat(nieuw.path("titel").asText()).isEqualTo("Nieuwe indicatie");
    assertThat(nieuw.path("sha256")).isNotEqualTo(document.path("sha256"));
    assertThat(nieuw.path("locked").asBoolean()).isFalse();
  }

  @Test
  void vanEenDocumentMagElkAntwoordVerlorenGaanBehalveDatVanHetSlot() {
    String nummer = zaak();
    String stuk = nieuw("DOC");
    verzwijg("POST", "/documenten/api/v1/enkelvoudiginformatieobjecten");
    verzwijg("POST", "/zaken/api/v1/zaakinformatieobjecten");
    verzwijg("PATCH", "/documenten/.*");
    verzwijg("POST", "/documenten/.*/unlock");

    stuur(document(Operatie.VOEG_ZAAKDOCUMENT_TOE, nieuw("ref"), nummer, stuk, INHOUD));
    stuur(nieuweInhoud(nieuw("ref"), stuk));

    JsonNode document = enig(nummer);
    assertThat(document.path("sha256").asText()).isEqualTo(DigestUtils.sha256Hex("Voorbeeld"));
    assertThat(document.path("locked").asBoolean()).isFalse();
    assertThat(aanroepen())
        .containsExactly(
            "POST /documenten/enkelvoudiginformatieobjecten",
            "GET /documenten/enkelvoudiginformatieobjecten",
            "POST /zaken/zaakinformatieobjecten",
            "GET /zaken/zaakinformatieobjecten",
            "GET /documenten/enkelvoudiginformatieobjecten",
            "POST /documenten/enkelvoudiginformatieobjecten/{}/lock",
            "PATCH /documenten/enkelvoudiginformatieobjecten/{}",
            "PATCH /documenten/enkelvoudiginformatieobjecten/{}",
            "POST /documenten/enkelvoudiginformatieobjecten/{}/unlock",
            "GET /documenten/enkelvoudiginformatieobjecten/{}");
  }

  @Test
  void eenSlotWaarvanHetAntwoordVerlorenGingIsVoorEenMensEnDaarnaGaatHetVerder() {
    String nummer = zaak();
    String stuk = nieuw("DOC");
    stuur(document(Operatie.VOEG_ZAAKDOCUMENT_TOE, nieuw("ref"), nummer, stuk, INHOUD));
    verzwijg("POST", "/documenten/.*/lock");
    Zdsvraag vraag = nieuweInhoud(nieuw("ref"), stuk);

    assertThat(geweigerd(vraag)).isEqualTo(Foutcode.LEVERING_UITKOMST_ONBEKEND);
    assertThat(geweigerd(vraag)).isEqualTo(Foutcode.LEVERING_UITKOMST_ONBEKEND);
    assertThat(aanroepen()).filteredOn(regel -> regel.endsWith("/lock")).hasSize(1);
    assertThat(aanroepen()).noneMatch(regel -> regel.startsWith("PATCH"));

    String adres = enig(nummer).path("url").asText();
    assertThat(BUREN.zaaksysteem().behandelaar().ontgrendel(adres)).isTrue();
    beslis("stapNietGebeurd", "slot");
    stuur(vraag);

    assertThat(enig(nummer).path("sha256").asText()).isEqualTo(DigestUtils.sha256Hex("Voorbeeld"));
    assertThat(enig(nummer).path("locked").asBoolean()).isFalse();
  }

  @Test
  void eenWijzigingDieGeweigerdWordtZegtDatHetSlotErIsEnGaatDaarnaVerder() {
    String nummer = zaak();
    String stuk = nieuw("DOC");
    stuur(document(Operatie.VOEG_ZAAKDOCUMENT_TOE, nieuw("ref"), nummer, stuk, INHOUD));
    stoor("PATCH", "/documenten/.*", Storing.Effect.STATUS, 0);
    Zdsvraag vraag = nieuweInhoud(nieuw("ref"), stuk);

    assertThat(geweigerd(vraag)).isEqualTo(Foutcode.ZAAKBERICHT_HALF);
    assertThat(enig(nummer).path("locked").asBoolean()).isTrue();

    beslis("opnieuw");
    stuur(vraag);

    assertThat(enig(nummer).path("sha256").asText()).isEqualTo(DigestUtils.sha256Hex("Voorbeeld"));
    assertThat(enig(nummer).path("locked").asBoolean()).isFalse();
  }

  private static Zdsvraag nieuweInhoud(String referentie, String stuk) {
    return Stufpost.wijzigDocument(referentie, stuk, "", INHOUD.replace("dm9v", "Vm9v"));
  }

  private JsonNode enig(String nummer) {
    assertThat(zaak(nummer).documenten()).hasSize(1);
    return zaak(nummer).documenten().get(0);
  }

  @Test
  void vanEenZaakMagElkAntwoordVerlorenGaan() {
    String nummer = nieuw("ZAAK");
    verzwijg("POST", "/zaken/api/v1/zaken/[^/]+/zaakeigenschappen");
    verzwijg("PATCH", "/zaken/api/v1/zaken/[^/]+");
    verzwijg("PATCH", "/zaken/api/v1/zaken/[^/]+/zaakeigenschappen/.*");
    stoor("POST", "/zaken/api/v1/statussen", Storing.Effect.STIL, 1);

    stuur(
        nieuweZaak(
            nieuw("ref"),
            nummer,
            extra("voorziening", "rolstoel") + gemachtigde("T", DOCHTER) + initiator("T", MOEDER)));
    eerder = BUREN.zaaksysteem().verzoeken().size();
    stuur(
        update(
            nieuw("ref"),
            nummer,
            "<ZKN:toelichting>oud</ZKN:toelichting>" + extra("voorziening", "rolstoel"),
            "<ZKN:toelichting>nieuw</ZKN:toelichting>" + extra("voorziening", "scootmobiel")));
    stuur(status(nieuw("ref"), nummer, 2, "20261127101500"));

    assertThat(zaak(nummer).zaak().path("toelichting").asText()).isEqualTo("nieuw");
    assertThat(zaak(nummer).eigenschappen()).containsOnly(entry("voorziening", "scootmobiel"));
    assertThat(rollen(nummer)).hasSize(2);
    assertThat(zaak(nummer).statussen()).containsExactly("Ontvangen", "In behandeling");
    assertThat(aanroepen())
        .containsExactly(
            "PATCH /zaken/zaken/{}",
            "PATCH /zaken/zaken/{}",
            "GET /zaken/zaken/{}/zaakeigenschappen",
            "PATCH /zaken/zaken/{}/zaakeigenschappen/{}",
            "GET /zaken/zaken/{}/zaakeigenschappen",
            "PATCH /zaken/zaken/{}/zaakeigenschappen/{}",
            "POST /zaken/statussen",
            "GET /zaken/statussen");
  }

  @Test
  void eenDocumentDatErIsWordtAlleenGekoppeld() {
    String stuk = nieuw("DOC");
    stuur(document(Operatie.MAAK_ZAAKDOCUMENT, nieuw("ref"), zaak(), stuk, INHOUD));
    String ander = zaak();

    stuur(document(Operatie.VOEG_ZAAKDOCUMENT_TOE, nieuw("ref"), ander, stuk, ""));

    assertThat(zaak(ander).documenten()).hasSize(1);
    assertThat(
            geweigerd(
                document(Operatie.VOEG_ZAAKDOCUMENT_TOE, nieuw("ref"), ander, nieuw("DOC"), "")))
        .isEqualTo(Foutcode.ZAAKBERICHT_DOCUMENT_ONBEKEND);
  }

  @Test
  void eenResultaatZonderAntwoordKomtErEenKeerEnMaaktAfsluitenMogelijk() throws Exception {
    String nummer = zaak();
    assertThat(geweigerd(status(nieuw("ref"), nummer, 3, "20261127111500")))
        .isEqualTo(Foutcode.ZAAKBERICHT_ZONDER_RESULTAAT);
    assertThat(aanroepen()).containsExactly("GET /zaken/zaken/{}");
    stoor("{\"methode\":\"POST\",\"pad\":\"/zaken/api/v1/resultaten\",\"effect\":\"stil\"}");

    stuur(update(nieuw("ref"), nummer, "", resultaat("Toegekend", "Twee jaar")));
    stuur(status(nieuw("ref"), nummer, 3, "20261127111500"));

    assertThat(zaak(nummer).zaak().path("einddatum").asText()).isEqualTo("2026-11-27");
    assertThat(aanroepen()).filteredOn("POST /zaken/resultaten"::equals).hasSize(1);
  }

  @Test
  void eenAnderResultaatKomtInDePlaatsVanHetEersteOokAlsEenAntwoordWegblijft() throws Exception {
    String nummer = nieuw("ZAAK");
    stoor("{\"methode\":\"POST\",\"pad\":\"/zaken/api/v1/resultaten\",\"effect\":\"stil\"}");
    stuur(nieuweZaak(nieuw("ref"), nummer, resultaat("Toegekend", "oud") + initiator("T", MOEDER)));
    eerder = BUREN.zaaksysteem().verzoeken().size();

    stuur(
        update(
            nieuw("ref"), nummer, resultaat("Toegekend", "oud"), resultaat("Toegekend", "nieuw")));
    assertThat(aanroepen())
        .containsExactly(
            "GET /zaken/resultaten", "GET /zaken/resultaten", "PATCH /zaken/resultaten/{}");

    stoor("{\"methode\":\"DELETE\",\"pad\":\"/zaken/api/v1/resultaten/.*\",\"effect\":\"stil\"}");
    stuur(
        update(
            nieuw("ref"), nummer, resultaat("Toegekend", "nieuw"), resultaat("Afgewezen", "nee")));
    assertThat(zaak(nummer).resultaat()).isEqualTo("Afgewezen");
    assertThat(
            geweigerd(
                update(
                    nieuw("ref"),
                    nummer,
                    "<ZKN:toelichting>was</ZKN:toelichting>",
                    "<ZKN:toelichting>wordt</ZKN:toelichting>" + resultaat("Onbekend", ""))))
        .isEqualTo(Foutcode.ZAAKBERICHT_RESULTAATTYPE);
    assertThat(zaak(nummer).zaak().path("toelichting").asText()).isEmpty();
  }

  @Test
  void alsHetOudeResultaatAlWegIsZegtDeWeigeringDatEnAndersNiet() {
    String nummer = nieuw("ZAAK");
    stuur(nieuweZaak(nieuw("ref"), nummer, resultaat("Toegekend", "oud") + initiator("T", MOEDER)));
    stoor("PATCH", "/zaken/api/v1/resultaten/.*", Storing.Effect.STATUS, 0);
    assertThat(
            geweigerd(
                update(
                    nieuw("ref"),
                    nummer,
                    resultaat("Toegekend", "oud"),
                    resultaat("Toegekend", "nieuw"))))
        .isEqualTo(Foutcode.LEVERING_GEWEIGERD);
    stoor("POST", "/zaken/api/v1/resultaten", Storing.Effect.STATUS, 0);
    Zdsvraag ander =
        update(nieuw("ref"), nummer, resultaat("Toegekend", "oud"), resultaat("Afgewezen", "nee"));

    assertThat(geweigerd(ander)).isEqualTo(Foutcode.ZAAKBERICHT_HALF);
    assertThat(zaak(nummer).zaak().path("resultaat").isTextual()).isFalse();

    beslis("opnieuw");
    stuur(ander);
    assertThat(zaak(nummer).resultaat()).isEqualTo("Afgewezen");
  }

  @Test
  void wieHetResultaatWeghaaltKanDeZaakDaarmeeNietAfsluiten() {
    String nummer = nieuw("ZAAK");
    stuur(nieuweZaak(nieuw("ref"), nummer, resultaat("Toegekend", "") + initiator("T", MOEDER)));
    String weg =
        "<ZKN:resultaat><ZKN:omschrijving xsi:nil=\"true\" StUF:noValue=\"geenWaarde\"/></ZKN:resultaat>";

    assertThat(geweigerd(status(nieuw("ref"), nummer, 3, "20261127111500", weg)))
        .isEqualTo(Foutcode.ZAAKBERICHT_ZONDER_RESULTAAT);
    assertThat(zaak(nummer).resultaat()).isEqualTo("Toegekend");
  }

  @Test
  void eenResultaattypeDatErLaterBijKwamWordtGezien() {
    String nummer = zaak();
    catalogi.vergeet(Buren.GEMEENTE);
    BUREN.zaaksysteem().verberg("resultaattypen", "WMO-AANVRAAG", "Toegekend");
    assertThat(geweigerd(update(nieuw("ref"), nummer, "", resultaat("Toegekend", ""))))
        .isEqualTo(Foutcode.ZAAKBERICHT_RESULTAATTYPE);
    BUREN.zaaksysteem().toonAlles();

    stuur(update(nieuw("ref"), nummer, "", resultaat("Toegekend", "")));

    assertThat(zaak(nummer).resultaat()).isEqualTo("Toegekend");
  }

  private static String resultaat(String omschrijving, String toelichting) {
    return "<ZKN:resultaat><ZKN:omschrijving>%s</ZKN:omschrijving><ZKN:toelichting>%s</ZKN:toelichting></ZKN:resultaat>"
        .formatted(omschrijving, toelichting);
  }

  @Test
  void berichtenOverEenZaakHoudenHunVolgorde() throws Exception {
    String nummer = nieuw("ZAAK");
    stoor(
        "{\"methode\":\"POST\",\"pad\":\"/zaken/api/v1/zaken\",\"effect\":\"traag\",\"milliseconden\":1500}");
    CompletableFuture<Void> eerste =
        CompletableFuture.runAsync(
            () -> stuur(nieuweZaak(nieuw("ref"), nummer, initiator("T", MOEDER))));
    while (db.sql("select count(*) from levering where staat = 'BEZIG'")
            .query(Integer.class)
            .single()
        == 0) {
      Thread.sleep(20);
    }

    stuur(status(nieuw("ref"), nummer, 2, "20261127101500"));

    assertThat(zaak(nummer).statussen()).containsExactly("Ontvangen", "In behandeling");
    eerste.join();
  }

  private String zaak() {
    String nummer = nieuw("ZAAK");
    stuur(nieuweZaak(nieuw("ref"), nummer, gemachtigde("T", DOCHTER) + initiator("T", MOEDER)));
    eerder = BUREN.zaaksysteem().verzoeken().size();
    return nummer;
  }

  private static void stoor(String storing) throws Exception {
    BUREN.zaaksysteem().stoor(Storing.van(new ObjectMapper().readTree(storing)));
  }
}
