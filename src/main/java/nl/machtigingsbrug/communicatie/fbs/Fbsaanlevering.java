package nl.machtigingsbrug.communicatie.fbs;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.machtigingsbrug.communicatie.Bijlage;
import nl.machtigingsbrug.communicatie.Grensbewaking;
import nl.machtigingsbrug.communicatie.Verzendopdracht;
import nl.machtigingsbrug.communicatie.Verzendresultaat;
import nl.machtigingsbrug.communicatie.aanroep.Kanaalantwoord;
import nl.machtigingsbrug.communicatie.aanroep.Kanaalverzoek;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.apache.camel.Body;
import org.apache.camel.ExchangeProperty;
import org.apache.camel.http.base.HttpOperationFailedException;
import org.springframework.stereotype.Component;

/** Hands in one bericht: {@code POST /aanleveringen}. Proof of concept. */
@Component("fbsaanlevering")
public class Fbsaanlevering {

  private static final String OPDRACHT = "verzendopdracht";
  private static final int GEEN_TOESTEMMING = 403;
  private static final String PROBLEEM = "application/problem+json";

  private final FbsGemeenten gemeenten;
  private final Fbsgrens grens;

  Fbsaanlevering(FbsGemeenten gemeenten, Fbsgrens grens) {
    this.gemeenten = gemeenten;
    this.grens = grens;
  }

  /**
   * The call.
   *
   * @throws Afwijzing KANAAL_GRENS where the bericht does not fit
   */
  public Kanaalverzoek maak(@ExchangeProperty(OPDRACHT) Verzendopdracht opdracht)
      throws IOException {
    Grensbewaking.bewaak(grens, opdracht);
    Fbsinstellingen instellingen = gemeenten.van(opdracht.gemeente());
    return Kanaalverzoek.met(
            instellingen.magazijn(),
            instellingen.magazijn().bij("/aanleveringen", Map.of()),
            koppen(instellingen),
            bericht(opdracht, instellingen).toString().getBytes(StandardCharsets.UTF_8))
        .beoordeelt(GEEN_TOESTEMMING);
  }

  /**
   * What the answer means. A 403 of the magazijn says that the recipient did not consent; one that
   * is no problem+json comes from something in between, and says that we are not let in.
   */
  public Map<String, String> beoordeel(@Body Kanaalantwoord antwoord)
      throws HttpOperationFailedException {
    if (antwoord.status() == GEEN_TOESTEMMING) {
      if (!antwoord.mediatype().equals(PROBLEEM)) {
        throw new HttpOperationFailedException("", GEEN_TOESTEMMING, null, null, Map.of(), "");
      }
      return Map.of("resultaat", Verzendresultaat.ONBESTELBAAR.name(), "code", "GeenToestemming");
    }
    return Map.of(
        "resultaat",
        Verzendresultaat.BEZORGD.name(),
        "code",
        "Opgeslagen",
        "bericht",
        nummer(antwoord));
  }

  /** It is stored, whatever the answer looks like: an unreadable id must not make it a failure. */
  private static String nummer(Kanaalantwoord antwoord) {
    try {
      return UUID.fromString(antwoord.json().path("berichtId").asText()).toString();
    } catch (Afwijzing | IllegalArgumentException e) {
      return "";
    }
  }

  static ObjectNode bericht(Verzendopdracht opdracht, Fbsinstellingen instellingen)
      throws IOException {
    Fbsontvanger ontvanger =
        Fbsontvanger.van(opdracht.ontvanger())
            .orElseThrow(() -> new Afwijzing(Foutcode.KANAAL_GRENS, "ontvanger"));
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("afzender", instellingen.afzender().waarde());
    json.putObject("ontvanger").put("type", ontvanger.type()).put("waarde", ontvanger.waarde());
    json.put("onderwerp", opdracht.onderwerp()).put("inhoud", opdracht.tekst());
    Instant publicatie = opdracht.publicatie();
    if (publicatie != null) {
      json.put("publicatietijdstip", publicatie.truncatedTo(ChronoUnit.SECONDS).toString());
    }
    if (!opdracht.bijlagen().isEmpty()) {
      bijlagen(opdracht, json.putArray("bijlagen"));
    }
    return json;
  }

  private static void bijlagen(Verzendopdracht opdracht, ArrayNode lijst) throws IOException {
    long over = Fbsgrens.BYTES;
    for (Bijlage bijlage : opdracht.bijlagen()) {
      try (InputStream bron = bijlage.inhoud().open()) {
        byte[] inhoud = bron.readNBytes((int) over + 1);
        over -= inhoud.length;
        if (over < 0 || inhoud.length == 0) {
          throw new Afwijzing(Foutcode.KANAAL_GRENS, "bijlagen");
        }
        lijst
            .addObject()
            .put("naam", bijlage.omschrijving())
            .put("mimeType", bijlage.mediatype())
            .put("inhoud", Base64.getEncoder().encodeToString(inhoud));
      }
    }
  }

  private static Map<String, String> koppen(Fbsinstellingen instellingen) {
    Map<String, String> koppen = new LinkedHashMap<>();
    if (instellingen.token() != null) {
      koppen.put("Authorization", "Bearer " + instellingen.token().waarde());
    }
    if (instellingen.grantHash() != null) {
      koppen.put("Fsc-Grant-Hash", instellingen.grantHash());
    }
    return koppen;
  }
}
