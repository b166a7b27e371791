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
    "GET, /v1/bestemmingen?gemeente=voorbeeldstad"
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
