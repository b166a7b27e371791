package nl.machtigingsbrug.buren.zaaksysteem;

import static nl.machtigingsbrug.buren.zaaksysteem.Zaakklant.CATALOGI;
import static nl.machtigingsbrug.buren.zaaksysteem.Zaakklant.CLIENT;
import static nl.machtigingsbrug.buren.zaaksysteem.Zaakklant.DOCUMENTEN;
import static nl.machtigingsbrug.buren.zaaksysteem.Zaakklant.GEHEIM;
import static nl.machtigingsbrug.buren.zaaksysteem.Zaakklant.RSIN;
import static nl.machtigingsbrug.buren.zaaksysteem.Zaakklant.ZAKEN;
import static nl.machtigingsbrug.buren.zaaksysteem.Zaakklant.leeg;
import static nl.machtigingsbrug.buren.zaaksysteem.Zaakklant.token;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** At the door of the zaaksysteem: who may do what, lists, faults and what a restart keeps. */
class ZaaksysteemTest {

  private final Zaaksysteem zaaksysteem = Zaaksysteem.start(null, 0, Map.of(CLIENT, GEHEIM));
  private final Zaakklant klant = new Zaakklant(zaaksysteem.basis());

  @AfterEach
  void sluit() {
    zaaksysteem.close();
  }

  @Test
  void zonderTokenOfMetIetsAndersDanEenTokenMagNiets() throws IOException {
    assertThat(klant.zonder("Authorization").lees(CATALOGI + "/zaaktypen").weigering())
        .isEqualTo("403 not_authenticated");
    assertThat(met("Basic a").weigering()).isEqualTo("403 not_authenticated");
    assertThat(met("Bearer a").weigering()).isEqualTo("403 jwt-decode-error");
  }

  @Test
  void eenTokenMoetVanDezeClientZijnEnMetZijnGeheimGetekend() throws IOException {
    assertThat(met("Bearer " + token("ander", GEHEIM, Instant.now())).weigering())
        .isEqualTo("403 invalid-client-identifier");
    assertThat(met("Bearer " + token(CLIENT, GEHEIM + "x", Instant.now())).weigering())
        .isEqualTo("403 invalid-jwt-signature");
  }

  @Test
  void eenTokenGeldtEenUurEnNietVoorzijnTijd() throws IOException {
    assertThat(op(Duration.ofMinutes(-59)).status()).isEqualTo(200);
    assertThat(op(Duration.ofMinutes(-61)).weigering()).isEqualTo("403 jwt-expired");
    assertThat(op(Duration.ofMinutes(2)).weigering()).isEqualTo("403 jwt-invalid");
  }

  @ParameterizedTest
  @CsvSource({
    "catalogi.lezen, GET, /catalogi/api/v1/zaaktypen",
    "zaken.lezen, GET, /zaken/api/v1/rollen",
    "zaken.aanmaken, POST, /zaken/api/v1/zaken",
    "zaken.aanmaken, POST, /zaken/api/v1/statussen",
    "zaken.aanmaken, POST, /zaken/api/v1/zaak_registreren",
    "zaken.bijwerken, POST, /zaken/api/v1/zaak_registreren",
    "zaken.bijwerken, POST, /zaken/api/v1/rollen",
    "zaken.bijwerken, POST, /zaken/api/v1/zaakinformatieobjecten",
    "documenten.lezen, GET, /documenten/api/v1/enkelvoudiginformatieobjecten",
    "documenten.aanmaken, POST, /documenten/api/v1/enkelvoudiginformatieobjecten",
  })
  void zonderScopeMagHetNiet(String scope, String methode, String pad) throws IOException {
    assertThat(roep(methode, pad).weigering()).doesNotStartWith("403");

    zaaksysteem.neemScope(scope);
    assertThat(roep(methode, pad).weigering()).isEqualTo("403 permission_denied");

    zaaksysteem.geefScope(scope);
    assertThat(roep(methode, pad).weigering()).doesNotStartWith("403");
  }

  @Test
  void zakenVragenOmHetCrsInBeideKoppenEnElkBerichtOmJson() throws IOException {
    ObjectNode zaak = klant.zaak();

    assertThat(klant.met("Content-Type", "text/plain").maak(ZAKEN + "/zaken", zaak).weigering())
        .isEqualTo("415 unsupported_media_type");
    klant.met("Content-Type", "application/json").zonder("Content-Crs");
    assertThat(klant.maak(ZAKEN + "/zaken", zaak).weigering()).isEqualTo("412 precondition_failed");
    assertThat(klant.maak(ZAKEN + "/zaak_registreren", leeg()).weigering())
        .isEqualTo("412 precondition_failed");
    klant.met("Content-Crs", "EPSG:4326").zonder("Accept-Crs");
    assertThat(klant.maak(ZAKEN + "/zaken", zaak).weigering()).isEqualTo("406 not_acceptable");
    assertThat(klant.lees(ZAKEN + "/zaken").weigering()).isEqualTo("406 not_acceptable");
  }

  @Test
  void eenWeigeringIsEenProbleemEnEenAntwoordIsJson() throws IOException {
    assertThat(klant.lees(CATALOGI + "/zaaktypen").mediatype()).isEqualTo("application/json");
    Zaakklant.Antwoord geweigerd = klant.maak(ZAKEN + "/zaken", leeg());
    assertThat(geweigerd.mediatype()).isEqualTo("application/problem+json");
    assertThat(geweigerd.inhoud().path("code").asText()).isEqualTo("invalid");
    assertThat(geweigerd.inhoud().path("status").asInt()).isEqualTo(400);
  }

  @Test
  void eenBsnInEenVraagWordtGeweigerdEnEenRsinNiet() throws IOException {
    assertThat(klant.lees(ZAKEN + "/rollen?betrokkeneIdentificatie=999990019").weigering())
        .isEqualTo("400 persoonsnummer-in-adres");
    assertThat(klant.lees(ZAKEN + "/zaken?bronorganisatie=" + RSIN).status()).isEqualTo(200);
    assertThat(klant.lees(ZAKEN + "/zaken?identificatie=Z999990019").status()).isEqualTo(400);
    assertThat(klant.lees(ZAKEN + "/zaken/00000000-0000-4000-8000-a123456789bc").weigering())
        .isEqualTo("404 not_found");
  }

  @Test
  void watNietBestaatOfNietGevraagdKanWordenWordtGezegd() throws IOException {
    assertThat(klant.lees(ZAKEN + "/onzin").weigering()).isEqualTo("404 not_found");
    assertThat(klant.lees(ZAKEN + "/rollen?onzin=1").weigering())
        .isEqualTo("400 nonFieldErrors unknown-parameters");
    assertThat(klant.maak(ZAKEN + "/onzin", leeg()).weigering()).isEqualTo("404 not_found");
    assertThat(klant.lees(ZAKEN + "/zaken/00000000-0000-4000-8000-000000000000").weigering())
        .isEqualTo("404 not_found");
  }

  @Test
  void eenLijstKomtInBladzijdenDieHeenEnTerugWijzen() throws IOException {
    List<String> gezien = new ArrayList<>();
    List<String> adressen = new ArrayList<>();
    String volgende = zaaksysteem.basis() + CATALOGI + "/zaaktypen?status=definitief";
    while (!volgende.equals("null")) {
      adressen.add(volgende);
      JsonNode bladzijde = klant.lees(volgende).inhoud();
      assertThat(bladzijde.path("count").asInt()).isEqualTo(8);
      assertThat(bladzijde.path("results").size()).isBetween(1, Bladzijde.GROOTTE);
      gezien.addAll(bladzijde.path("results").findValuesAsText("identificatie"));
      if (adressen.size() > 1) {
        assertThat(URI.create(bladzijde.path("previous").asText()).getQuery())
            .contains("page=" + (adressen.size() - 1), "status=definitief");
      }
      volgende = bladzijde.path("next").asText();
    }

    assertThat(gezien).hasSize(8).doesNotHaveDuplicates().contains("WMO-AANVRAAG", "BEZWAAR");
    assertThat(klant.lees(CATALOGI + "/zaaktypen?page=9").weigering()).isEqualTo("404 not_found");
    assertThat(klant.lees(CATALOGI + "/zaaktypen?page=x").weigering()).isEqualTo("404 not_found");
  }

  @Test
  void watVerborgenIsBestaatNiet() throws IOException {
    ObjectNode zaak = klant.zaak();
    zaaksysteem.verberg("zaaktypen", "", "WMO-AANVRAAG");

    assertThat(
            klant.lees(CATALOGI + "/zaaktypen?identificatie=WMO-AANVRAAG").inhoud().path("count"))
        .hasToString("0");
    assertThat(klant.maak(ZAKEN + "/zaken", zaak).weigering()).isEqualTo("400 zaaktype bad-url");

    zaaksysteem.toonAlles();
    assertThat(klant.maak(ZAKEN + "/zaken", zaak).status()).isEqualTo(201);
    assertThatThrownBy(() -> zaaksysteem.verberg("roltypen", "WMO-AANVRAAG", "Onzin"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void eenHerstartOpDezelfdeMapHoudtAlles(@TempDir Path map) throws IOException {
    String zaaknummer;
    int poort;
    try (Zaaksysteem eerste = Zaaksysteem.start(map, 0, Map.of(CLIENT, GEHEIM))) {
      Zaakklant eersteKlant = new Zaakklant(eerste.basis());
      poort = URI.create(eerste.basis()).getPort();
      ObjectNode zaak = eersteKlant.zaak();
      zaaknummer = zaak.path("identificatie").asText();
      String url = eersteKlant.maak(ZAKEN + "/zaken", zaak).url();
      eersteKlant.maak(
          ZAKEN + "/rollen", eersteKlant.rol("Aanvrager", "", "999990019").put("zaak", url));
      String document = eersteKlant.maak(DOCUMENTEN, eersteKlant.document("Bijlage")).url();
      eersteKlant.maak(
          ZAKEN + "/zaakinformatieobjecten",
          leeg().put("zaak", url).put("informatieobject", document));
    }
    try (Zaaksysteem tweede = Zaaksysteem.start(map, poort, Map.of(CLIENT, GEHEIM))) {
      Zaak zaak = tweede.zaak(zaaknummer);
      assertThat(zaak.rollen()).extracting(Zaak.Rol::nummer).containsExactly("999990019");
      assertThat(zaak.documenten()).hasSize(1);
      assertThat(tweede.losseDocumenten()).isZero();
      Zaakklant tweedeKlant = new Zaakklant(tweede.basis());
      assertThat(
              tweedeKlant
                  .maak(ZAKEN + "/zaken", tweedeKlant.zaak().put("identificatie", zaaknummer))
                  .weigering())
          .isEqualTo("400 identificatie identificatie-niet-uniek");
    }
  }

  @Test
  void eenStoringMetStatusDoetNiets() throws IOException {
    stoor(Storing.Effect.STATUS, 1);
    ObjectNode zaak = klant.zaak();

    assertThat(klant.maak(ZAKEN + "/zaken", zaak).weigering()).isEqualTo("503 storing");
    assertThat(klant.maak(ZAKEN + "/zaken", zaak).status()).isEqualTo(201);
  }

  @Test
  void eenStilleStoringDoetHetEnZwijgt() throws IOException {
    stoor(Storing.Effect.STIL, 1);
    ObjectNode zaak = klant.zaak();

    assertThatThrownBy(() -> klant.maak(ZAKEN + "/zaken", zaak)).isInstanceOf(IOException.class);
    assertThat(zaaksysteem.zaak(zaak.path("identificatie").asText()).rollen()).isEmpty();
  }

  @Test
  void wieWegIsDoetNietsEnZwijgt() throws IOException {
    stoor(Storing.Effect.WEG, 1);
    ObjectNode zaak = klant.zaak();

    assertThatThrownBy(() -> klant.maak(ZAKEN + "/zaken", zaak)).isInstanceOf(IOException.class);
    assertThat(klant.maak(ZAKEN + "/zaken", zaak).status()).isEqualTo(201);
  }

  @Test
  void rommelIsGedaanMaarNietTeLezen() throws IOException {
    stoor(Storing.Effect.ROMMEL, 1);
    ObjectNode zaak = klant.zaak();

    assertThatThrownBy(() -> klant.maak(ZAKEN + "/zaken", zaak)).isInstanceOf(IOException.class);
    assertThat(zaaksysteem.zaak(zaak.path("identificatie").asText()).statussen()).isEmpty();
  }

  @Test
  void wieTraagIsDoetHetEnAntwoordtLaat() throws IOException {
    stoor(Storing.Effect.TRAAG, 1);
    ObjectNode zaak = klant.zaak();
    long begin = System.nanoTime();

    assertThat(klant.maak(ZAKEN + "/zaken", zaak).status()).isEqualTo(201);
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isGreaterThan(Duration.ofMillis(300));
  }

  @Test
  void eenStoringBegintNaEenAantalEnHoudtOp() throws IOException {
    zaaksysteem.stoor(
        new Storing("GET", Pattern.compile(".*/roltypen"), 1, 2, Storing.Effect.STATUS, 500, 0, 0));

    List<Integer> statussen = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      statussen.add(klant.lees(CATALOGI + "/roltypen").status());
    }
    assertThat(statussen).containsExactly(200, 500, 500, 200);

    stoor(Storing.Effect.STATUS, 99);
    zaaksysteem.herstel();
    assertThat(klant.maak(ZAKEN + "/zaken", klant.zaak()).status()).isEqualTo(201);
  }

  private void stoor(Storing.Effect effect, int keer) {
    zaaksysteem.stoor(
        new Storing("POST", Pattern.compile(ZAKEN + "/zaken"), 0, keer, effect, 503, 0, 400));
  }

  private Zaakklant.Antwoord roep(String methode, String pad) throws IOException {
    return methode.equals("POST") ? klant.maak(pad, leeg()) : klant.lees(pad);
  }

  private Zaakklant.Antwoord met(String kop) throws IOException {
    return klant.met("Authorization", kop).lees(CATALOGI + "/zaaktypen");
  }

  private Zaakklant.Antwoord op(Duration verschil) throws IOException {
    return met("Bearer " + token(CLIENT, GEHEIM, Instant.now().plus(verschil)));
  }
}
