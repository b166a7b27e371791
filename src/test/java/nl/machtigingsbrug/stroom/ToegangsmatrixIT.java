package nl.machtigingsbrug.stroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import nl.machtigingsbrug.buren.Buren;
import nl.machtigingsbrug.buren.pki.Certificaat;
import nl.machtigingsbrug.gemeente.Recht;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Each path of the intake, for each reason not to be let in. */
@ExtendWith(OutputCaptureExtension.class)
class ToegangsmatrixIT extends Innameproef {

  @ParameterizedTest
  @CsvSource({
    "POST, /v1/bewijzen",
    "POST, /v1/toetsingen",
    "POST, /v1/aanvragen",
    "GET, /v1/aanvragen/6f2d7c7e-0000-4000-8000-000000000000",
    "GET, /v1/gebeurtenissen/6f2d7c7e-0000-4000-8000-000000000000",
    "GET, /v1/leveringen?gemeente=voorbeeldstad",
    "GET, /v1/leveringen/6f2d7c7e-0000-4000-8000-000000000000",
    "POST, /v1/leveringen/6f2d7c7e-0000-4000-8000-000000000000/_herhaal",
    "POST, /v1/leveringen/_herhaal",
    "GET, /v1/bestemmingen?gemeente=voorbeeldstad",
    "POST, /v1/zds/voorbeeldstad/zds11/OntvangAsynchroon",
    "POST, /v1/zds/voorbeeldstad/zds12"
  })
  void zonderAfnemerKomtNiemandBinnen(String methode, String pad) throws Exception {
    HttpResponse<String> antwoord = roep(null, null, methode, pad, "{}");

    assertThat(antwoord.statusCode()).isEqualTo(401);
    assertThat(antwoord.headers().firstValue("WWW-Authenticate")).contains("Bearer");
    assertThat(antwoord.body()).contains("MB-TOEGANG-01");
  }

  @Test
  void zonderHetRechtKanNiets() throws Exception {
    weigert(Recht.BEWIJS_INDIENEN, "POST", "/v1/bewijzen", saml("wmo-aanvraag"));
    weigert(Recht.BEWIJS_VERKLAREN, "POST", "/v1/bewijzen", context(Buren.GEMEENTE));
    weigert(Recht.TOETSEN, "POST", "/v1/toetsingen", toetsvraag("x"));
    weigert(Recht.AANVRAAG_INDIENEN, "POST", "/v1/aanvragen", aanvraag(kenmerk(), "x"));
    weigert(Recht.AANVRAAG_INZIEN, "GET", "/v1/aanvragen/" + ingediend(), null);
    weigert(Recht.AANVRAAG_INZIEN, "GET", "/v1/aanvragen/" + UUID.randomUUID(), null);
    weigert(Recht.GEBEURTENIS_INZIEN, "GET", "/v1/gebeurtenissen/" + UUID.randomUUID(), null);
  }

  @Test
  void zonderHetRechtOpBeheerKanNietsMetLeveringen() throws Exception {
    String levering = "/v1/leveringen/" + levering();
    weigert(Recht.LEVERING_BEHEREN, "GET", "/v1/leveringen?gemeente=voorbeeldstad", null);
    weigert(Recht.LEVERING_BEHEREN, "GET", levering, null);
    weigert(Recht.LEVERING_BEHEREN, "GET", "/v1/leveringen/" + UUID.randomUUID(), null);
    weigert(Recht.LEVERING_BEHEREN, "POST", levering + "/_herhaal", herhaling(Buren.GEMEENTE, ""));
    weigert(
        Recht.LEVERING_BEHEREN,
        "POST",
        "/v1/leveringen/_herhaal",
        herhaling(Buren.GEMEENTE, "\"proef\":true,"));
  }

  @Test
  void deLeveringVanEenAndereGemeenteBestaatNiet() throws Exception {
    String levering = levering();
    for (String pad : new String[] {"/v1/leveringen/", "/v1/leveringen/%s/_herhaal"}) {
      boolean lezen = !pad.contains("%s");
      HttpResponse<String> andere = vraagLevering(lezen, pad, levering);
      HttpResponse<String> geen = vraagLevering(lezen, pad, UUID.randomUUID().toString());

      assertThat(andere.statusCode()).isEqualTo(404);
      assertThat(andere.body()).isEqualTo(geen.body()).contains("MB-BEHEER-04");
      assertThat(namen(andere)).isEqualTo(namen(geen));
    }
    assertThat(get(BUURPORTAAL, "/v1/leveringen?gemeente=buurstad").body())
        .isEqualTo("{\"leveringen\":[]}");
    assertThat(get(BUURPORTAAL, "/v1/leveringen?gemeente=voorbeeldstad").body())
        .contains("MB-TOEGANG-03");
    assertThat(
            post(
                    BUURPORTAAL,
                    "/v1/leveringen/_herhaal",
                    herhaling(Buren.GEMEENTE, "\"proef\":true,"))
                .body())
        .contains("MB-TOEGANG-03");
  }

  /** Held against the contract; without a route to the zaaksysteem every levering fails. */
  @Test
  void metHetRechtGaatAllesMetLeveringenOok() throws Exception {
    String levering = levering();
    await()
        .until(
            () ->
                veld(get(TWEEDE_PORTAAL, "/v1/leveringen/" + levering), "staat").equals("MISLUKT"));
    assertThat(get(TWEEDE_PORTAAL, "/v1/leveringen?gemeente=voorbeeldstad&staat=MISLUKT").body())
        .contains(levering);
    HttpResponse<String> proef =
        post(
            TWEEDE_PORTAAL,
            "/v1/leveringen/_herhaal",
            herhaling(Buren.GEMEENTE, "\"proef\":true,"));
    assertThat(proef.statusCode()).as(proef.body()).isEqualTo(200);
    HttpResponse<String> anders =
        post(
            TWEEDE_PORTAAL,
            "/v1/leveringen/_herhaal",
            herhaling(Buren.GEMEENTE, "\"verwacht\":\"0-0\","));
    assertThat(anders.statusCode()).as(anders.body()).isEqualTo(409);
    assertThat(veld(anders, "aantal")).isEqualTo(veld(proef, "aantal"));
    HttpResponse<String> een =
        post(
            TWEEDE_PORTAAL,
            "/v1/leveringen/" + levering + "/_herhaal",
            herhaling(Buren.GEMEENTE, ""));
    assertThat(een.statusCode()).as(een.body()).isEqualTo(200);
    HttpResponse<String> geen =
        post(
            TWEEDE_PORTAAL,
            "/v1/leveringen/_herhaal",
            herhaling(
                Buren.GEMEENTE,
                "\"dienst\":\"geen\",\"verwacht\":\"%s\","
                    .formatted(
                        veld(
                            post(
                                TWEEDE_PORTAAL,
                                "/v1/leveringen/_herhaal",
                                herhaling(Buren.GEMEENTE, "\"dienst\":\"geen\",\"proef\":true,")),
                            "telling"))));
    assertThat(geen.statusCode()).as(geen.body()).isEqualTo(200);
    assertThat(veld(geen, "rest")).isEqualTo("0");
  }

  /** The evidence inside an aanvraag asks for its own right. */
  @Test
  void bewijsErbijVraagtOokHetRechtOpDatBewijs() throws Exception {
    weigert(
        Recht.BEWIJS_INDIENEN,
        "POST",
        "/v1/aanvragen",
        aanvraag(kenmerk(), "bewijs", saml("wmo-aanvraag"), "Met bewijs erbij."));
    weigert(
        Recht.BEWIJS_VERKLAREN,
        "POST",
        "/v1/aanvragen",
        aanvraag(kenmerk(), "bewijs", context(Buren.GEMEENTE), "Met bewijs erbij."));
  }

  @Test
  void voorEenAndereGemeenteKanNiets() throws Exception {
    assertThat(post(BUURPORTAAL, "/v1/bewijzen", saml("wmo-aanvraag")))
        .satisfies(antwoord -> assertThat(antwoord.statusCode()).isEqualTo(403))
        .satisfies(antwoord -> assertThat(antwoord.body()).contains("MB-TOEGANG-03"));
    assertThat(post(BUURPORTAAL, "/v1/bewijzen", context(Buren.GEMEENTE)).statusCode())
        .isEqualTo(403);
    assertThat(
            post(
                    BUURPORTAAL,
                    "/v1/aanvragen",
                    aanvraag(kenmerk(), "bewijs", saml("wmo-aanvraag"), "Voor een ander."))
                .statusCode())
        .isEqualTo(403);
    assertThat(post(BUURPORTAAL, "/v1/bewijzen", context("bestaat-niet")).body())
        .isEqualTo(post(BUURPORTAAL, "/v1/bewijzen", context(Buren.GEMEENTE)).body());
  }

  @Test
  void deReferentieVanEenAnderBestaatNiet() throws Exception {
    String referentie = referentie();
    for (String ander : new String[] {TWEEDE_PORTAAL, BUURPORTAAL}) {
      assertThat(post(ander, "/v1/aanvragen", aanvraag(kenmerk(), referentie)).body())
          .isEqualTo(post(ander, "/v1/aanvragen", aanvraag(kenmerk(), "bestaat-niet")).body())
          .contains("MB-BEWIJS-01");
      assertThat(post(ander, "/v1/toetsingen", toetsvraag(referentie)).body())
          .isEqualTo(post(ander, "/v1/toetsingen", toetsvraag("bestaat-niet")).body())
          .contains("MB-BEWIJS-01");
    }
  }

  @Test
  void hetzelfdeKenmerkVanEenAnderIsEenAndereAanvraag() throws Exception {
    String kenmerk = kenmerk();
    HttpResponse<String> mijne = post("/v1/aanvragen", aanvraag(kenmerk, referentie()));
    HttpResponse<String> andere =
        post(
            TWEEDE_PORTAAL,
            "/v1/aanvragen",
            aanvraag(kenmerk, referentie(TWEEDE_PORTAAL, saml("wmo-aanvraag"))));

    assertThat(andere.statusCode()).as(andere.body()).isEqualTo(202);
    assertThat(veld(andere, "id")).isNotEqualTo(veld(mijne, "id"));
  }

  @Test
  void deAanvraagVanEenAndereGemeenteBestaatNiet() throws Exception {
    HttpResponse<String> andere = get(BUURPORTAAL, "/v1/aanvragen/" + ingediend());
    HttpResponse<String> geen = get(BUURPORTAAL, "/v1/aanvragen/" + UUID.randomUUID());

    assertThat(andere.statusCode()).isEqualTo(404);
    assertThat(andere.body()).isEqualTo(geen.body()).contains("MB-AANVRAAG-01");
    assertThat(namen(andere)).isEqualTo(namen(geen));
  }

  /**
   * Also when the answer is dispatched anew, after it was written: a refusal there is only logged.
   */
  @Test
  void metEenCertificaatGaatAllesOok(CapturedOutput uitvoer) throws Exception {
    HttpResponse<String> bewijs = roep(PORTAAL, null, "POST", "/v1/bewijzen", saml("wmo-aanvraag"));
    assertThat(bewijs.statusCode()).as(bewijs.body()).isEqualTo(201);
    String referentie = veld(bewijs, "bewijsreferentie");
    assertThat(roep(PORTAAL, null, "POST", "/v1/toetsingen", toetsvraag(referentie)).statusCode())
        .isEqualTo(200);
    HttpResponse<String> aanvraag =
        roep(PORTAAL, null, "POST", "/v1/aanvragen", aanvraag(kenmerk(), referentie));
    assertThat(aanvraag.statusCode()).as(aanvraag.body()).isEqualTo(202);
    String plaats = aanvraag.headers().firstValue("Location").orElseThrow();
    assertThat(roep(PORTAAL, null, "GET", plaats, null).statusCode()).isEqualTo(200);
    assertThat(roep(PORTAAL, null, "GET", "/v1/bestaat-niet", null).statusCode()).isEqualTo(404);
    assertThat(roep(PORTAAL, null, "DELETE", "/v1/aanvragen", null).statusCode()).isEqualTo(405);
    assertThat(roep(PORTAAL, "onbekend", "GET", plaats, null).statusCode()).isEqualTo(401);
    assertThat(roep(SERVER, null, "GET", plaats, null).statusCode()).isEqualTo(401);
    await()
        .during(Duration.ofMillis(500))
        .untilAsserted(() -> assertThat(uitvoer).doesNotContain("Servlet.service()", "\tat "));
  }

  private void weigert(Recht recht, String methode, String pad, @Nullable String bericht)
      throws Exception {
    HttpResponse<String> antwoord = roep(null, zonder(recht), methode, pad, bericht);

    assertThat(antwoord.statusCode()).as(recht + antwoord.body()).isEqualTo(403);
    assertThat(antwoord.body()).contains("MB-TOEGANG-02");
  }

  private HttpResponse<String> roep(
      @Nullable Certificaat certificaat,
      @Nullable String client,
      String methode,
      String pad,
      @Nullable String bericht)
      throws Exception {
    return stuur(
        client,
        certificaat,
        HttpRequest.newBuilder(uri(pad))
            .header("Content-Type", "application/json")
            .method(
                methode,
                bericht == null || methode.equals("GET")
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(bericht)),
        bericht);
  }

  private HttpResponse<String> vraagLevering(boolean lezen, String pad, String id)
      throws Exception {
    return lezen
        ? get(BUURPORTAAL, pad + id)
        : post(BUURPORTAAL, pad.formatted(id), herhaling("buurstad", ""));
  }

  private String levering() throws Exception {
    return db.sql("select id from levering where aanvraag_id = ?::uuid")
        .param(ingediend())
        .query(String.class)
        .single();
  }

  private static String herhaling(String gemeente, String deel) {
    return """
        {"gemeente":"%s",%s"verzoek":"%s","versie":"vastgezet","door":"p.prins","toelichting":"proef"}"""
        .formatted(gemeente, deel, UUID.randomUUID());
  }

  private String ingediend() throws Exception {
    return veld(post("/v1/aanvragen", aanvraag(kenmerk(), referentie())), "id");
  }

  private static String toetsvraag(String referentie) {
    return """
        {"dienst":"wmo-aanvraag","handeling":"inzien","bewijsreferentie":"%s"}"""
        .formatted(referentie);
  }

  private static java.util.Set<String> namen(HttpResponse<String> antwoord) {
    return new java.util.TreeSet<>(antwoord.headers().map().keySet());
  }
}
