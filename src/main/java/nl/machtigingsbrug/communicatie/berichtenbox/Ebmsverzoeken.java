package nl.machtigingsbrug.communicatie.berichtenbox;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.machtigingsbrug.communicatie.aanroep.Kanaalverzoek;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;

/**
 * The calls to the REST API of an ebMS adapter (eluinstra ebms-core 2.20, {@code
 * /service/rest/v19/ebms}).
 */
record Ebmsverzoeken(Berichtenboxinstellingen instellingen) {

  static final String VRAAG = "GLOBE-R-BV-Request";
  static final String ANTWOORD = "GLOBE-R-BV-Result";

  /** How many results one round takes. */
  static final int BLADZIJDE = 200;

  /** An id that the adapter gives, such as {@code 3f…@adapter.example}; never more than that. */
  private static final Pattern NUMMER = Pattern.compile("[A-Za-z0-9@._:+-]{1,255}");

  /** Hands over a batch. The conversation carries its BerichtID, so that events name it. */
  Kanaalverzoek bied(UUID bericht, byte[] berichten) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.putObject("properties")
        .put("cpaId", instellingen.cpaId())
        .put("fromPartyId", instellingen.vanPartij())
        .put("fromRole", instellingen.vanRol())
        .put("toPartyId", instellingen.naarPartij())
        .put("toRole", instellingen.naarRol())
        .put("service", instellingen.service())
        .put("action", VRAAG)
        .put("conversationId", bericht.toString());
    json.putArray("dataSources")
        .addObject()
        .put("name", VRAAG + ".xml")
        .put("contentType", "application/xml")
        .put("content", Base64.getEncoder().encodeToString(berichten));
    return Kanaalverzoek.met(
        instellingen.adapter(),
        instellingen.adapter().bij("/messages", Map.of()),
        koppen(),
        json.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** The same batch once more, as a new ebMS message. */
  Kanaalverzoek herzend(String ebmsBericht) {
    return zonder("PUT", "/messages/" + code(ebmsBericht), "");
  }

  /** Which results wait. */
  Kanaalverzoek ongelezen() {
    return zonder(
        "GET",
        "/messages/unprocessed",
        vraag(Map.of("cpaId", instellingen.cpaId(), "action", ANTWOORD)) + "&maxNr=" + BLADZIJDE);
  }

  /** One message, sent or received. */
  Kanaalverzoek lees(String ebmsBericht) {
    return zonder("GET", "/messages/" + code(ebmsBericht), "");
  }

  /** It was taken up. */
  Kanaalverzoek gelezen(String ebmsBericht) {
    return zonder("PATCH", "/messages/" + code(ebmsBericht), "");
  }

  /**
   * What became of messages that were sent. RECEIVED is not asked for: whoever marks that event
   * marks the received message too, unread.
   */
  Kanaalverzoek gebeurtenissen() {
    StringBuilder vraag =
        new StringBuilder(vraag(Map.of("cpaId", instellingen.cpaId(), "action", VRAAG)));
    for (Gebeurtenis soort : Gebeurtenis.values()) {
      vraag.append("&eventTypes=").append(soort);
    }
    return zonder("GET", "/events/unprocessed", vraag + "&maxNr=" + BLADZIJDE);
  }

  /** It was taken up. */
  Kanaalverzoek gebeurtenisGelezen(String ebmsBericht) {
    return zonder("PATCH", "/events/" + code(ebmsBericht), "");
  }

  /**
   * An id from an answer.
   *
   * @throws Afwijzing MB-LEVERING-08 where it is none
   */
  static String nummer(String tekst) {
    String nummer = tekst.strip();
    if (!NUMMER.matcher(nummer).matches()) {
      throw new Afwijzing(Foutcode.LEVERING_ANTWOORD_ONLEESBAAR);
    }
    return nummer;
  }

  private Kanaalverzoek zonder(String methode, String pad, String vraag) {
    URI adres =
        URI.create(instellingen.adapter().waarde() + pad + (vraag.isEmpty() ? "" : "?" + vraag));
    return Kanaalverzoek.zonder(methode, instellingen.adapter(), adres, koppen());
  }

  private Map<String, String> koppen() {
    if (instellingen.token() != null) {
      return Map.of("Authorization", "Bearer " + instellingen.token().waarde());
    }
    if (instellingen.wachtwoord() != null) {
      String paar = instellingen.gebruikersnaam() + ":" + instellingen.wachtwoord().waarde();
      return Map.of(
          "Authorization",
          "Basic " + Base64.getEncoder().encodeToString(paar.getBytes(StandardCharsets.UTF_8)));
    }
    return Map.of();
  }

  private static String vraag(Map<String, String> velden) {
    StringBuilder vraag = new StringBuilder();
    velden.forEach(
        (naam, waarde) ->
            vraag.append(vraag.isEmpty() ? "" : "&").append(naam).append('=').append(code(waarde)));
    return vraag.toString();
  }

  private static String code(String tekst) {
    return URLEncoder.encode(tekst, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
