package nl.machtigingsbrug.buren.fbs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.machtigingsbrug.buren.kanaal.Aanvraag;
import nl.machtigingsbrug.buren.kanaal.Kanaalbuur;

/** A berichtenmagazijn (API 0.2.0). Recognises no repeat: as the contract. */
public final class Berichtenmagazijn extends Kanaalbuur {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final String token;
  private final Set<String> toestemming = new HashSet<>();
  private final List<JsonNode> berichten = new ArrayList<>();

  /** Starts, for who has this token. */
  public Berichtenmagazijn(int poort, String token) {
    super(poort);
    this.token = token;
  }

  /** Where its API begins. */
  public String adres() {
    return basis() + "/api/v1";
  }

  @Override
  public synchronized void wis() {
    super.wis();
    toestemming.clear();
    berichten.clear();
  }

  /** This recipient, as {@code BSN:…}, takes berichten. */
  public synchronized void geefToestemming(String ontvanger) {
    toestemming.add(ontvanger);
  }

  /** What is stored. */
  public synchronized List<JsonNode> berichten() {
    return List.copyOf(berichten);
  }

  @Override
  protected synchronized Antwoord behandel(Aanvraag aanvraag) {
    if (!aanvraag.kop("Authorization").equals("Bearer " + token)) {
      return probleem(401, "Unauthorized");
    }
    if (!aanvraag.methode().equals("POST") || !aanvraag.pad().equals("/api/v1/aanleveringen")) {
      return probleem(404, "Not Found");
    }
    try {
      JsonNode bericht = JSON.readTree(aanvraag.inhoud());
      JsonNode ontvanger = bericht.path("ontvanger");
      if (!bericht.path("afzender").asText().matches("[0-9]{20}")
          || !ontvanger.path("type").asText().matches("BSN|RSIN|KVK|OIN")
          || bericht.path("onderwerp").asText().isEmpty()
          || bericht.path("inhoud").asText().isEmpty()) {
        return probleem(400, "Bad Request");
      }
      if (!toestemming.contains(
          ontvanger.path("type").asText() + ":" + ontvanger.path("waarde").asText())) {
        return probleem(403, "Forbidden");
      }
      berichten.add(bericht);
      String id = UUID.randomUUID().toString();
      String nu = Instant.now().toString();
      ObjectNode antwoord = JsonNodeFactory.instance.objectNode().put("berichtId", id);
      antwoord.set("afzender", bericht.path("afzender"));
      antwoord.set("ontvanger", ontvanger);
      antwoord.set("onderwerp", bericht.path("onderwerp"));
      antwoord.put("tijdstipOntvangst", nu).put("publicatietijdstip", nu);
      antwoord.putObject("_links").putObject("self").put("href", "/api/v1/berichten/" + id);
      return Antwoord.van(201, "application/json", antwoord.toString());
    } catch (IOException e) {
      return probleem(400, "Bad Request");
    }
  }

  private static Antwoord probleem(int status, String titel) {
    return Antwoord.van(
        status,
        "application/problem+json",
        JsonNodeFactory.instance
            .objectNode()
            .put("type", "about:blank")
            .put("title", titel)
            .put("status", status)
            .put("detail", "")
            .toString());
  }
}
