package nl.machtigingsbrug.storing;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.machtigingsbrug.buren.Buren;

/** A back office that writes about a zaak, and tells that a vertegenwoordiging was withdrawn. */
final class Briefschrijver {

  private static final List<String> VARIANTEN = List.of("volledig", "beperkt", "kennisgeving");

  private final Volhouder volhouder;
  private final Opdrachtgever opdrachtgever;
  private final Journaal journaal;
  private final Briefjournaal brieven;

  Briefschrijver(
      Volhouder volhouder, Opdrachtgever opdrachtgever, Journaal journaal, Briefjournaal brieven) {
    this.volhouder = volhouder;
    this.opdrachtgever = opdrachtgever;
    this.journaal = journaal;
    this.brieven = brieven;
  }

  /** All that is to be written about an aanvraag that was acknowledged. */
  void schrijf(Aanbieding aanbieding, String gemeente, String aanvraag) {
    for (Vervolg brief : aanbieding.brieven()) {
      if (!brief.naIntrekking()) {
        stuur(brief, aanbieding, gemeente, aanvraag);
      }
    }
    if (aanbieding.trektIn() && trekIn(aanbieding, aanvraag)) {
      for (Vervolg brief : aanbieding.brieven()) {
        if (brief.naIntrekking()) {
          stuur(brief, aanbieding, gemeente, aanvraag);
        }
      }
    }
  }

  private void stuur(Vervolg brief, Aanbieding aanbieding, String gemeente, String aanvraag) {
    ObjectNode bericht = bericht(brief, gemeente, aanvraag);
    for (int keer = 0; keer < brief.keren(); keer++) {
      if (brief.overKafka()) {
        opdrachtgever.schrijf(brief, gemeente, bericht);
        bevestigd(new Briefjournaal.Verstuurd(brief, aanbieding, gemeente, aanvraag, null));
        continue;
      }
      Beller.Antwoord antwoord =
          volhouder.stuur(
              Buren.BEHEER, "/v1/vervolgberichten", brief.kenmerk(), () -> bericht.deepCopy());
      if (antwoord == null) {
        return;
      }
      if (antwoord.status() != 202) {
        journaal.afwijking(brief.kenmerk() + ": " + antwoord);
        return;
      }
      String id = antwoord.inhoud().path("id").asText();
      bevestigd(new Briefjournaal.Verstuurd(brief, aanbieding, gemeente, aanvraag, id));
    }
  }

  private void bevestigd(Briefjournaal.Verstuurd een) {
    if (!brieven.bevestigd(een)) {
      journaal.afwijking(een.brief().kenmerk() + " is twee keer bevestigd, met een ander id");
    }
  }

  private static ObjectNode bericht(Vervolg brief, String gemeente, String aanvraag) {
    ObjectNode bericht =
        JsonNodeFactory.instance
            .objectNode()
            .put("gemeente", gemeente)
            .put("kenmerk", brief.kenmerk())
            .put("aanvraag", aanvraag)
            .put("berichtsoort", brief.soort())
            .put("uiterlijk", LocalDate.now().plusDays(60).toString());
    ObjectNode teksten = bericht.putObject("teksten");
    for (String variant : VARIANTEN) {
      teksten
          .putObject(variant)
          .put("onderwerp", brief.kenmerk() + " " + variant)
          .put("tekst", "Dit is " + brief.kenmerk() + ", " + variant + ".");
    }
    return bericht;
  }

  /**
   * Whether there was one, and its end is known. The end has one moment, however often it is told.
   */
  private boolean trekIn(Aanbieding aanbieding, String aanvraag) {
    String wat = aanbieding.kenmerk();
    Beller.Antwoord gevonden = volhouder.lees(Buren.PORTAAL, "/v1/aanvragen/" + aanvraag, wat);
    String id = gevonden == null ? "" : gevonden.inhoud().path("vertegenwoordiging").asText();
    if (id.isEmpty()) {
      return false;
    }
    ObjectNode bericht =
        JsonNodeFactory.instance
            .objectNode()
            .put("per", Instant.now().truncatedTo(ChronoUnit.MILLIS).toString())
            .put("reden", "storingsproef")
            .put("door", "medewerker-1");
    Beller.Antwoord antwoord =
        volhouder.stuur(
            Buren.BEHEER,
            "/v1/vertegenwoordigingen/" + id + "/intrekking",
            wat,
            () -> bericht.deepCopy());
    if (antwoord == null || !antwoord.isGoed()) {
      journaal.afwijking(wat + ": de intrekking gaf " + antwoord);
      return false;
    }
    brieven.ingetrokken(aanvraag);
    return true;
  }
}
