package nl.machtigingsbrug.stroom;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.List;
import nl.machtigingsbrug.buren.Buren;
import nl.machtigingsbrug.buren.Buurgemeente;
import nl.machtigingsbrug.buren.voorziening.Voorziening;
import nl.machtigingsbrug.buren.zaaksysteem.Verzoek;
import nl.machtigingsbrug.scenario.Portaal;
import org.junit.jupiter.api.Test;

/** Whoever tries to get from one gemeente into another, by whatever of it he holds. */
class GemeentescheidingIT extends Gemeenteproef {

  @Test
  void eenAssertionVoorDeEneGemeenteTeltNietInDeAndere() {
    ObjectNode voorStad = saml(STAD, verklaring(STAD));
    Buurgemeente dorp = Buurgemeente.met(DORP);

    geweigerd(
        als(Buren.LEVERANCIER).stuur("/v1/bewijzen", voorStad.deepCopy().put("gemeente", DORP)),
        422,
        "MB-SAML-12");
    geweigerd(
        als(Buren.LEVERANCIER)
            .stuur(
                "/v1/bewijzen", saml(DORP, verklaring(STAD).metOntvanger(dorp.ontvangstadres()))),
        422,
        "MB-SAML-11");
    assertThat(als(Buren.LEVERANCIER).stuur("/v1/bewijzen", voorStad).status()).isEqualTo(201);
  }

  /** To the right address, but encrypted with the key that the other has by the same name. */
  @Test
  void watVoorDeEneIsVersleuteldOpentDeAndereNiet() {
    geweigerd(
        als(Buren.LEVERANCIER)
            .stuur(
                "/v1/bewijzen",
                saml(DORP, verklaring(DORP).metSleutelnamen(Voorziening.DV_SLEUTEL))),
        422,
        "MB-SAML-15");
    geweigerd(
        als(Buren.LEVERANCIER)
            .stuur(
                "/v1/bewijzen",
                saml(STAD, verklaring(STAD).metSleutelnamen(Buurgemeente.met(DORP).sleutelnaam()))),
        422,
        "MB-SAML-15");
  }

  @Test
  void eenReferentieTeltAlleenVoorWieHaarKreeg() {
    String referentie = referentie(Buren.LEVERANCIER, STAD);
    for (String ander : List.of(Buren.portaal(STAD), Buren.portaal(DORP), Buren.PORTAAL)) {
      Portaal.Antwoord antwoord = vraag(ander, referentie);
      geweigerd(antwoord, 422, "MB-BEWIJS-01");
      assertThat(antwoord).isEqualTo(vraag(ander, "bestaat-niet"));
    }
    assertThat(vraag(Buren.LEVERANCIER, referentie).status()).isEqualTo(202);
  }

  @Test
  void eenReferentieVanDeEneOpentGeenDienstDieAlleenDeAndereHeeft() {
    String referentie = referentie(Buren.LEVERANCIER, STAD);
    ObjectNode aanvraag = bericht(kenmerk()).put("dienst", "buurthulp");
    aanvraag.putObject("gegevens").put("hulpvraag", "Wie helpt?");

    geweigerd(
        als(Buren.LEVERANCIER).stuur("/v1/aanvragen", aanvraag.put("bewijsreferentie", referentie)),
        422,
        "MB-DIENST-01");
    geweigerd(
        als(Buren.LEVERANCIER)
            .stuur(
                "/v1/toetsingen",
                aanvraag
                    .objectNode()
                    .put("dienst", "buurthulp")
                    .put("handeling", "aanvragen")
                    .put("bewijsreferentie", referentie)),
        422,
        "MB-DIENST-01");
    geweigerd(
        als(Buren.LEVERANCIER)
            .stuur("/v1/bewijzen", saml(STAD, verklaring(STAD)).put("dienst", "buurthulp")),
        422,
        "MB-DIENST-01");
  }

  @Test
  void eenLeverancierMetEenReferentieVanDeEneKrijgtGeenZaakInDeAndere() {
    String kenmerk = kenmerk();
    ObjectNode aanvraag =
        bericht(kenmerk).put("bewijsreferentie", referentie(Buren.LEVERANCIER, STAD));
    Portaal leverancier = als(Buren.LEVERANCIER);

    assertThat(leverancier.stuur("/v1/aanvragen", aanvraag.deepCopy().put("gemeente", DORP)))
        .satisfies(antwoord -> assertThat(antwoord.status()).isEqualTo(400));
    ObjectNode beide = aanvraag.deepCopy();
    beide.set("bewijs", saml(DORP, verklaring(DORP)));
    assertThat(leverancier.stuur("/v1/aanvragen", beide).status()).isEqualTo(400);

    String id = leverancier.stuur("/v1/aanvragen", aanvraag).inhoud().path("id").asText();
    geleverd(id);
    assertThat(BUREN.zaaksysteem(STAD).zakenVan(id)).hasSize(1);
    assertThat(BUREN.zaaksysteem(DORP).zakenVan(id)).isEmpty();
  }

  @Test
  void deAanvraagVanDeAndereBestaatNiet() {
    String id = dienIn(Buren.LEVERANCIER, DORP, kenmerk());
    String pad = "/v1/aanvragen/";

    Portaal.Antwoord antwoord = als(Buren.portaal(STAD)).lees(pad + id);
    geweigerd(antwoord, 404, "MB-AANVRAAG-01");
    assertThat(antwoord)
        .isEqualTo(als(Buren.portaal(STAD)).lees(pad + "00000000-0000-4000-8000-000000000000"));
    assertThat(als(Buren.portaal(DORP)).lees(pad + id).status()).isEqualTo(200);
    geweigerd(
        als(Buren.portaal(STAD)).stuur("/v1/bewijzen", saml(DORP, verklaring(DORP))),
        403,
        "MB-TOEGANG-03");
  }

  @Test
  void hetzelfdeKenmerkIsPerGemeenteEnPerAfnemerEenEigenAanvraag() {
    String kenmerk = kenmerk();

    assertThat(
            List.of(
                dienIn(Buren.LEVERANCIER, STAD, kenmerk),
                dienIn(Buren.LEVERANCIER, DORP, kenmerk),
                dienIn(Buren.portaal(STAD), STAD, kenmerk)))
        .doesNotHaveDuplicates();
  }

  @Test
  void eenLeveringRaaktAlleenHetZaaksysteemVanHaarEigenGemeente() throws Exception {
    int stad = BUREN.zaaksysteem(STAD).verzoeken().size();
    int dorp = BUREN.zaaksysteem(DORP).verzoeken().size();
    String kenmerkStad = kenmerk();
    String kenmerkDorp = kenmerk();
    String inStad = dienIn(Buren.LEVERANCIER, STAD, kenmerkStad);
    String inDorp = dienIn(Buren.LEVERANCIER, DORP, kenmerkDorp);
    geleverd(inStad);
    geleverd(inDorp);

    List<Verzoek> vanStad = sinds(STAD, stad);
    List<Verzoek> vanDorp = sinds(DORP, dorp);
    assertThat(clients(vanStad)).containsOnly("machtigingsbrug");
    assertThat(clients(vanDorp)).containsOnly("machtigingsbrug-voorbeelddorp");
    assertThat(vanStad.toString())
        .contains(inStad, kenmerkStad + ".pdf", "999998882")
        .doesNotContain(inDorp, kenmerkDorp + ".pdf", "999998894");
    assertThat(vanDorp.toString())
        .contains(inDorp, kenmerkDorp + ".pdf", "999998894")
        .doesNotContain(inStad, kenmerkStad + ".pdf", "999998882");
    assertThat(lees(DORP, vanStad.get(0).token())).isEqualTo(403);
    assertThat(lees(DORP, vanDorp.get(0).token())).isEqualTo(200);
  }

  /** The same name, another text: each levering remembers the one of its own gemeente. */
  @Test
  void elkeGemeenteHoudtHaarEigenVersieVanEenMapping() {
    JsonNode stad = verhuizing(STAD);
    JsonNode dorp = verhuizing(DORP);

    assertThat(BUREN.zaaksysteem(STAD).zakenVan(stad.path("id").asText()).get(0).eigenschappen())
        .containsOnlyKeys("datum", "personen", "grond");
    assertThat(BUREN.zaaksysteem(DORP).zakenVan(dorp.path("id").asText()).get(0).eigenschappen())
        .containsOnlyKeys("wanneer");
  }

  private JsonNode verhuizing(String gemeente) {
    ObjectNode bewijs =
        saml(gemeente, verklaring(gemeente).metDiensten("00000000-0000-4000-8000-000000000007"));
    String referentie =
        als(Buren.LEVERANCIER)
            .stuur("/v1/bewijzen", bewijs.put("dienst", "verhuizing"))
            .inhoud()
            .path("bewijsreferentie")
            .asText();
    ObjectNode aanvraag =
        bericht(kenmerk()).put("dienst", "verhuizing").put("bewijsreferentie", referentie);
    aanvraag
        .putObject("gegevens")
        .put("datum", "2026-12-01")
        .put("aantalPersonen", 1)
        .putObject("nieuwAdres")
        .put("postcode", "1234AB")
        .put("huisnummer", 5);
    aanvraag.putArray("documenten");
    Portaal.Antwoord antwoord = als(Buren.LEVERANCIER).stuur("/v1/aanvragen", aanvraag);
    assertThat(antwoord.status()).as(antwoord.toString()).isEqualTo(202);
    return geleverd(antwoord.inhoud().path("id").asText());
  }

  private Portaal.Antwoord vraag(String client, String referentie) {
    return als(client)
        .stuur("/v1/aanvragen", bericht(kenmerk()).put("bewijsreferentie", referentie));
  }

  private static List<Verzoek> sinds(String gemeente, int eerder) {
    List<Verzoek> alle = BUREN.zaaksysteem(gemeente).verzoeken();
    return alle.subList(eerder, alle.size());
  }

  private static List<String> clients(List<Verzoek> verzoeken) throws ParseException {
    List<String> clients = new ArrayList<>();
    for (Verzoek verzoek : verzoeken) {
      clients.add(
          SignedJWT.parse(verzoek.token().substring("Bearer ".length()))
              .getJWTClaimsSet()
              .getStringClaim("client_id"));
    }
    return clients;
  }

  private static int lees(String gemeente, String token) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(
                    URI.create(BUREN.zaaksysteem(gemeente).basis() + "/catalogi/api/v1/zaaktypen"))
                .header("Authorization", token)
                .build(),
            HttpResponse.BodyHandlers.discarding())
        .statusCode();
  }
}
