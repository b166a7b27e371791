package nl.machtigingsbrug.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import java.util.function.IntSupplier;
import nl.machtigingsbrug.buren.Buren;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** What a portal and a back office say to the application about one zaak, over HTTP. */
public final class Zaakgesprek {

  /** Who acts for her mother in {@link #dochterVoorMoeder}. */
  public static final String DOCHTER = "999990019";

  /** For whom she acts. */
  public static final String MOEDER = "999990020";

  private static final YAMLMapper YAML = new YAMLMapper();

  private final Buren buren;
  private final Portaal portaal;
  private final Portaal beheer;

  /**
   * With the application at a port.
   *
   * @param poort late, since it is known once the application runs
   */
  public Zaakgesprek(Buren buren, IntSupplier poort) {
    this.buren = buren;
    this.portaal = als(Buren.PORTAAL, poort);
    this.beheer = als(Buren.BEHEER, poort);
  }

  /** Who hands in the aanvraag. */
  public Portaal portaal() {
    return portaal;
  }

  /** Who sends messages about it, and decides. */
  public Portaal beheer() {
    return beheer;
  }

  /** A scenario without its outcome, as {@link #neemIn} wants it. */
  public static String dochterVoorMoeder(String gemeente) {
    return """
        gemeente: %s
        bewijs: { saml: { handelt: "%s", namens: "%s" } }
        aanvraag:
          dienst: wmo-aanvraag
          gegevens: { voorziening: rolstoel, vorm: zorg-in-natura, toelichting: Zij loopt slecht. }
        """
        .formatted(gemeente, DOCHTER, MOEDER);
  }

  /**
   * Hands in evidence, and the aanvraag with it.
   *
   * @param scenario in YAML, without people in words and without its outcome
   * @return the answer
   */
  public JsonNode neemIn(String scenario) throws IOException {
    Berichten berichten =
        new Berichten(
            buren.voorziening(),
            YAML.readValue("wie: iemand\ndan: {}\n" + scenario, Scenario.class));
    Portaal.Antwoord bewijs = portaal.stuur("/v1/bewijzen", berichten.bewijs());
    assertThat(bewijs.status()).as(bewijs.inhoud().toString()).isEqualTo(201);
    Portaal.Antwoord aanvraag =
        portaal.stuur(
            "/v1/aanvragen",
            berichten.aanvraag(kenmerk(), bewijs.inhoud().path("bewijsreferentie").asText()));
    assertThat(aanvraag.status()).as(aanvraag.inhoud().toString()).isEqualTo(202);
    return aanvraag.inhoud();
  }

  /** A message of the first gemeente, to be sent by {@link #stuur}. */
  public static ObjectNode bericht(String aanvraag, String soort) {
    ObjectNode bericht =
        JsonNodeFactory.instance
            .objectNode()
            .put("gemeente", Buren.GEMEENTE)
            .put("kenmerk", kenmerk())
            .put("aanvraag", aanvraag)
            .put("berichtsoort", soort);
    bericht
        .putObject("teksten")
        .putObject("volledig")
        .put("onderwerp", "Besluit op de aanvraag")
        .put("tekst", "Wij hebben besloten.");
    return bericht;
  }

  /** The same with a PDF. */
  public static ObjectNode berichtMetBijlage(String aanvraag, String soort) {
    ObjectNode bericht = bericht(aanvraag, soort);
    ObjectNode bijlage = bericht.putArray("bijlagen").addObject();
    bijlage
        .put("omschrijving", "Het besluit")
        .put("mediatype", "application/pdf")
        .put("inhoud", pdf())
        .putArray("varianten")
        .add("volledig")
        .add("beperkt");
    return bericht;
  }

  /** Sends a message; its id. */
  public String stuur(JsonNode bericht) {
    Portaal.Antwoord antwoord = beheer.stuur("/v1/vervolgberichten", bericht);
    assertThat(antwoord.status()).as(antwoord.inhoud().toString()).isEqualTo(202);
    return antwoord.inhoud().path("id").asText();
  }

  /** What became of a message so far. */
  public JsonNode lees(String bericht) {
    return beheer.lees("/v1/vervolgberichten/" + bericht).inhoud();
  }

  /** A message once each verzending is with its channel, and the Berichtenbox told the end. */
  public JsonNode wachtOpKlaar(String id, Duration hoogstens) {
    await()
        .atMost(hoogstens)
        .until(
            () -> {
              JsonNode bericht = lees(id);
              return bericht.path("adressering").asText().equals("GELEVERD")
                  && bericht.path("verzendingen").size() > 0
                  && bericht.path("verzendingen").findValuesAsText("stand").stream()
                      .noneMatch("GEPLAND"::equals)
                  && isUitslagBinnen(bericht);
            });
    return lees(id);
  }

  /** What of a message goes to one person. */
  public static JsonNode verzending(JsonNode bericht, String wie) {
    for (JsonNode verzending : bericht.path("verzendingen")) {
      if (verzending.path("hoedanigheid").asText().equals(wie)) {
        return verzending;
      }
    }
    throw new AssertionError("no verzending to " + wie + ": " + bericht);
  }

  /** Withdraws the mandate with which an aanvraag came; the id of the vertegenwoordiging. */
  public String trekIn(String aanvraag) {
    return trekIn(aanvraag, JsonNodeFactory.instance.objectNode());
  }

  /** The same, with other fields beside reason and who did it. */
  public String trekIn(String aanvraag, ObjectNode intrekking) {
    String id =
        portaal.lees("/v1/aanvragen/" + aanvraag).inhoud().path("vertegenwoordiging").asText();
    Portaal.Antwoord antwoord =
        beheer.stuur(
            "/v1/vertegenwoordigingen/" + id + "/intrekking",
            intrekking.put("reden", "aan de balie").put("door", "p.prins"));
    assertThat(antwoord.status()).as(antwoord.inhoud().toString()).isEqualTo(200);
    return id;
  }

  /** Stops a bestemming, or lets it go on. */
  public void rem(String gemeente, String bestemming, boolean aan) {
    ObjectNode stop =
        JsonNodeFactory.instance
            .objectNode()
            .put("gemeente", gemeente)
            .put("bestemming", bestemming)
            .put("door", "p.prins");
    Portaal.Antwoord antwoord =
        aan
            ? beheer.stuur("/v1/leveringsstops", stop.put("reden", "proef"))
            : beheer.stuur("/v1/leveringsstops/_hef-op", stop);
    assertThat(antwoord.status()).as(antwoord.inhoud().toString()).isEqualTo(200);
  }

  /** In the berichtenbox a letter is only there after the result. */
  private static boolean isUitslagBinnen(JsonNode bericht) {
    for (JsonNode poging : bericht.findValues("pogingen")) {
      JsonNode laatste = poging.path(poging.size() - 1);
      if (laatste.path("kanaal").asText().equals("berichtenbox")
          && laatste.path("resultaat").asText().equals("AANGEBODEN")) {
        return false;
      }
    }
    return true;
  }

  private static String kenmerk() {
    return "k-" + UUID.randomUUID();
  }

  private Portaal als(String client, IntSupplier poort) {
    return new Portaal(
        () -> URI.create("http://localhost:" + poort.getAsInt()),
        () -> buren.inlog().token(client));
  }

  private static String pdf() {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage(PDRectangle.A4));
      ByteArrayOutputStream uit = new ByteArrayOutputStream();
      document.save(uit);
      return Base64.getEncoder().encodeToString(uit.toByteArray());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
