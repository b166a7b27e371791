package nl.machtigingsbrug.buren.zaaksysteem;

import static nl.machtigingsbrug.buren.zaaksysteem.Zaakklant.CLIENT;
import static nl.machtigingsbrug.buren.zaaksysteem.Zaakklant.DOCUMENTEN;
import static nl.machtigingsbrug.buren.zaaksysteem.Zaakklant.GEHEIM;
import static nl.machtigingsbrug.buren.zaaksysteem.Zaakklant.ZAKEN;
import static nl.machtigingsbrug.buren.zaaksysteem.Zaakklant.leeg;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the zaaksysteem asks of zaken, statussen, eigenschappen and documenten. */
class ZaakregelsTest {

  private static final String EIO =
      "/documenten/api/v1/enkelvoudiginformatieobjecten/00000000-0000-4000-8000-000000000000";

  private final Zaaksysteem zaaksysteem = Zaaksysteem.start(null, 0, Map.of(CLIENT, GEHEIM));
  private final Zaakklant klant = new Zaakklant(zaaksysteem.basis());
  private String zaak = "";

  @BeforeEach
  void maakEenZaak() throws IOException {
    zaak = klant.maak(ZAKEN + "/zaken", klant.zaak()).url();
  }

  @AfterEach
  void sluit() {
    zaaksysteem.close();
  }

  @ParameterizedTest
  @CsvSource({
    "zaaktype, '', required",
    "zaaktype, https://zgw.example/catalogi/api/v1/zaaktypen/1, bad-url",
    "bronorganisatie, '', required",
    "bronorganisatie, 999998883, invalid",
    "bronorganisatie, 99999888, invalid-length",
    "verantwoordelijkeOrganisatie, 999998883, invalid",
    "startdatum, 5 januari, invalid",
  })
  void eenVeldVanEenZaakMoetKloppen(String veld, String waarde, String code) throws IOException {
    assertThat(klant.maak(ZAKEN + "/zaken", klant.zaak().put(veld, waarde)).weigering())
        .isEqualTo("400 " + veld + " " + code);
  }

  @ParameterizedTest
  @CsvSource({"identificatie, 40", "omschrijving, 80", "toelichting, 1000"})
  void eenTekstVanEenZaakHeeftEenGrens(String veld, int lengte) throws IOException {
    assertThat(klant.maak(ZAKEN + "/zaken", klant.zaak().put(veld, "x".repeat(lengte))).status())
        .isEqualTo(201);
    assertThat(
            klant
                .maak(ZAKEN + "/zaken", klant.zaak().put(veld, "x".repeat(lengte + 1)))
                .weigering())
        .isEqualTo("400 " + veld + " max_length");
  }

  @Test
  void eenKenmerkHeeftEenGrens() throws IOException {
    ObjectNode bericht = klant.zaak();
    bericht.putArray("kenmerken").addObject().put("kenmerk", "x".repeat(41)).put("bron", "b");
    assertThat(klant.maak(ZAKEN + "/zaken", bericht).weigering())
        .isEqualTo("400 kenmerk max_length");
  }

  @Test
  void eenIdentificatieIsUniekPerBronorganisatieEnWordtAndersGemaakt() throws IOException {
    ObjectNode bericht = klant.zaak();
    assertThat(klant.maak(ZAKEN + "/zaken", bericht).status()).isEqualTo(201);
    assertThat(klant.maak(ZAKEN + "/zaken", bericht).weigering())
        .isEqualTo("400 identificatie identificatie-niet-uniek");
    assertThat(klant.maak(ZAKEN + "/zaken", bericht.put("bronorganisatie", "999990019")).status())
        .isEqualTo(201);
    bericht.remove("identificatie");
    assertThat(klant.maak(ZAKEN + "/zaken", bericht).inhoud().path("identificatie").asText())
        .isNotEmpty();
    assertThat(klant.maak(ZAKEN + "/zaken", bericht).status()).isEqualTo(201);
  }

  @Test
  void eenStatusHoortBijHetZaaktypeIsGeweestEnKomtEenKeer() throws IOException {
    String ander = klant.type("statustypen", "BEZWAAR", "omschrijving", "Ontvangen");
    assertThat(status(klant.status().put("statustype", ander)))
        .isEqualTo("400 nonFieldErrors zaaktype-mismatch");
    assertThat(status(klant.status().put("datumStatusGezet", "2099-01-01T00:00:00Z")))
        .isEqualTo("400 datumStatusGezet date-in-future");
    assertThat(status(klant.status().put("datumStatusGezet", "gisteren")))
        .isEqualTo("400 datumStatusGezet invalid");
    assertThat(klant.maak(ZAKEN + "/statussen", klant.status().put("zaak", zaak)).status())
        .isEqualTo(201);
    assertThat(status(klant.status())).isEqualTo("403 permission_denied");
    assertThat(klant.maak(ZAKEN + "/statussen", klant.status().put("zaak", zaak + "0")).weigering())
        .isEqualTo("400 zaak does_not_exist");
  }

  @Test
  void eenEigenschapHoortBijHetZaaktypeEnPastErin() throws IOException {
    String pad = zaak + "/zaakeigenschappen";
    String ander = klant.type("eigenschappen", "BEZWAAR", "naam", "besluit");
    String vorm = klant.type("eigenschappen", "WMO-AANVRAAG", "naam", "vorm");
    ObjectNode bericht = leeg().put("zaak", zaak).put("waarde", "pgb");

    assertThat(klant.maak(pad, bericht.put("eigenschap", ander)).weigering())
        .isEqualTo("400 nonFieldErrors zaaktype-mismatch");
    bericht.put("eigenschap", vorm);
    assertThat(klant.maak(pad, bericht).status()).isEqualTo(201);
    assertThat(klant.maak(pad, bericht.put("waarde", "x".repeat(41))).weigering())
        .isEqualTo("400 waarde max_length");
    assertThat(klant.lees(pad).inhoud().isArray()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "bestandsomvang, 6, inhoud file-size",
    "inhoud, '%', inhoud invalid",
    "bronorganisatie, 999998883, bronorganisatie invalid",
    "titel, '', titel required",
    "creatiedatum, gisteren, creatiedatum invalid",
    "taal, nederlands, taal max_length",
    "informatieobjecttype, https://zgw.example/1, informatieobjecttype bad-url",
  })
  void eenVeldVanEenDocumentMoetKloppen(String veld, String waarde, String fout)
      throws IOException {
    ObjectNode document = klant.document("Bijlage");
    if (veld.equals("bestandsomvang")) {
      document.put(veld, Integer.parseInt(waarde));
    } else {
      document.put(veld, waarde);
    }
    assertThat(klant.maak(DOCUMENTEN, document).weigering()).isEqualTo("400 " + fout);
  }

  @ParameterizedTest
  @CsvSource({"titel, 200", "auteur, 200", "bestandsnaam, 255", "beschrijving, 1000"})
  void eenTekstVanEenDocumentHeeftEenGrens(String veld, int lengte) throws IOException {
    ObjectNode document = klant.document("Bijlage").put(veld, "x".repeat(lengte + 1));
    assertThat(klant.maak(DOCUMENTEN, document).weigering())
        .isEqualTo("400 " + veld + " max_length");
  }

  @Test
  void eenDocumentIsUniek() throws IOException {
    ObjectNode document = klant.document("Bijlage");
    assertThat(klant.maak(DOCUMENTEN, document).status()).isEqualTo(201);
    assertThat(klant.maak(DOCUMENTEN, document).weigering())
        .isEqualTo("400 identificatie identificatie-niet-uniek");
  }

  @Test
  void eenKoppelingVraagtEenBekendDocumentVanEenSoortVanHetZaaktypeEnKomtEenKeer()
      throws IOException {
    assertThat(koppel(zaaksysteem.basis() + EIO)).isEqualTo("400 informatieobject bad-url");

    String document = klant.maak(DOCUMENTEN, klant.document("Bijlage")).url();
    zaaksysteem.verberg("zaaktype-informatieobjecttypen", "WMO-AANVRAAG", "Bijlage");
    assertThat(koppel(document))
        .isEqualTo("400 nonFieldErrors missing-zaaktype-informatieobjecttype-relation");
    assertThat(zaaksysteem.losseDocumenten()).isEqualTo(1);

    zaaksysteem.toonAlles();
    assertThat(koppel(document)).isEqualTo("201 ");
    assertThat(koppel(document)).isEqualTo("400 nonFieldErrors unique");
    assertThat(zaaksysteem.losseDocumenten()).isZero();
    assertThat(klant.lees(ZAKEN + "/zaakinformatieobjecten?zaak=" + zaak).inhoud().isArray())
        .isTrue();
  }

  private String koppel(String document) throws IOException {
    return klant
        .maak(
            ZAKEN + "/zaakinformatieobjecten",
            leeg().put("zaak", zaak).put("informatieobject", document))
        .weigering();
  }

  private String status(ObjectNode status) throws IOException {
    return klant.maak(ZAKEN + "/statussen", status.put("zaak", zaak)).weigering();
  }
}
