package nl.machtigingsbrug.stroom;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import nl.machtigingsbrug.buren.Buren;
import nl.machtigingsbrug.buren.Buurgemeente;
import nl.machtigingsbrug.buren.voorziening.Verklaring;
import nl.machtigingsbrug.optreden.Bsn;
import nl.machtigingsbrug.scenario.Portaal;

/** Two gemeenten in one installation, and who calls for them. */
abstract class Gemeenteproef extends Zaakproef {

  static final String STAD = Buren.GEMEENTE;
  static final String DORP = Buren.TWEEDE_GEMEENTE;
  static final Bsn DOCHTER = new Bsn("999990494");
  static final Bsn MOEDER = new Bsn("999990500");
  private static final Duration GEDULD = Duration.ofMinutes(1);

  Portaal als(String client) {
    return new Portaal(
        () -> URI.create("http://localhost:" + poort), () -> BUREN.inlog().token(client));
  }

  static Verklaring verklaring(String gemeente) {
    return Buurgemeente.met(gemeente)
        .krijgt(
            Verklaring.namens(DOCHTER, MOEDER)
                .metDiensten("00000000-0000-4000-8000-000000000002")
                .metMoment(Instant.now()));
  }

  static ObjectNode saml(String gemeente, Verklaring verklaring) {
    return bewijs(gemeente, "saml")
        .put(
            "inhoud",
            Base64.getEncoder().encodeToString(BUREN.voorziening().artifactResponse(verklaring)));
  }

  static ObjectNode bewijs(String gemeente, String soort) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("soort", soort)
        .put("gemeente", gemeente)
        .put("dienst", "wmo-aanvraag");
  }

  static ObjectNode bericht(String kenmerk) {
    ObjectNode bericht =
        JsonNodeFactory.instance.objectNode().put("kenmerk", kenmerk).put("dienst", "wmo-aanvraag");
    bericht
        .putObject("gegevens")
        .put("voorziening", "rolstoel")
        .put("vorm", "zorg-in-natura")
        .put("toelichting", "Zij kan niet meer lopen.");
    bericht
        .putArray("documenten")
        .addObject()
        .put("naam", kenmerk + ".pdf")
        .put("mediatype", "application/pdf")
        .put("inhoud", "AAAA");
    return bericht;
  }

  static String kenmerk() {
    return "k-" + UUID.randomUUID();
  }

  String referentie(String client, String gemeente) {
    Portaal.Antwoord antwoord =
        als(client).stuur("/v1/bewijzen", saml(gemeente, verklaring(gemeente)));
    assertThat(antwoord.status()).as(antwoord.toString()).isEqualTo(201);
    return antwoord.inhoud().path("bewijsreferentie").asText();
  }

  String dienIn(String client, String gemeente, String kenmerk) {
    Portaal.Antwoord antwoord =
        als(client)
            .stuur(
                "/v1/aanvragen",
                bericht(kenmerk).put("bewijsreferentie", referentie(client, gemeente)));
    assertThat(antwoord.status()).as(antwoord.toString()).isEqualTo(202);
    return antwoord.inhoud().path("id").asText();
  }

  JsonNode geleverd(String id) {
    JsonNode aanvraag = als(Buren.PORTAAL).wachtOpEinde(id, GEDULD);
    assertThat(aanvraag.path("leveringen").findValuesAsText("staat"))
        .as(aanvraag.toString())
        .containsExactly("GELEVERD");
    return aanvraag;
  }

  static void geweigerd(Portaal.Antwoord antwoord, int status, String code) {
    assertThat(antwoord.inhoud().path("code").asText()).as(antwoord.toString()).isEqualTo(code);
    assertThat(antwoord.status()).isEqualTo(status);
  }
}
