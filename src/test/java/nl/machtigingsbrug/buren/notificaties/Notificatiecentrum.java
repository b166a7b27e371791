package nl.machtigingsbrug.buren.notificaties;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.machtigingsbrug.buren.netwerk.Buurserver;
import nl.machtigingsbrug.buren.netwerk.Buurserver.Antwoord;
import nl.machtigingsbrug.buren.netwerk.Buurserver.Vraag;

/**
 * The Notificaties API of all gemeenten: abonnementen, the two calls that Open Notificaties makes
 * before it takes one, and notificaties for whoever is subscribed to them.
 */
public final class Notificatiecentrum implements AutoCloseable {

  private static final String PAD = "/api/v1/abonnement";

  private final Map<String, ObjectNode> abonnementen = new LinkedHashMap<>();
  private final Map<String, String> geheimen;
  private final Bezorging bezorging = new Bezorging();
  private final Buurserver server;

  private Notificatiecentrum(int poort, Map<String, String> geheimen) {
    this.geheimen = Map.copyOf(geheimen);
    this.server = Buurserver.start(poort, this::doe);
  }

  /**
   * Starts, without abonnementen.
   *
   * @param poort 0 for any
   * @param geheimen of its clients
   */
  public static Notificatiecentrum start(int poort, Map<String, String> geheimen) {
    return new Notificatiecentrum(poort, geheimen);
  }

  /** Its address, with the version. */
  public String basis() {
    return server.basis() + "/api/v1";
  }

  /** The HTTP side: faults and calls. */
  public Buurserver server() {
    return server;
  }

  /** How notificaties go out. */
  public Bezorging bezorging() {
    return bezorging;
  }

  /** Every abonnement, as it was given. */
  public synchronized List<JsonNode> abonnementen() {
    return abonnementen.values().stream().<JsonNode>map(ObjectNode::deepCopy).toList();
  }

  /** Someone else changes an abonnement, or takes it away where {@code anders} is empty. */
  public synchronized void verander(Optional<ObjectNode> anders) {
    if (anders.isEmpty()) {
      abonnementen.clear();
    } else {
      abonnementen.values().forEach(abonnement -> abonnement.setAll(anders.get()));
    }
  }

  /** Adds one that nobody here asked for. */
  public synchronized void voegToe(ObjectNode abonnement) {
    abonnementen.put(UUID.randomUUID().toString(), abonnement);
    geefAdressen();
  }

  /** Tells it to whoever is subscribed. */
  public void publiceer(ObjectNode melding) {
    abonnementen().stream()
        .filter(abonnement -> wil(abonnement, melding))
        .forEach(
            abonnement ->
                bezorging.bezorg(
                    abonnement.path("callbackUrl").asText(),
                    abonnement.path("auth").asText(),
                    melding));
  }

  private static boolean wil(JsonNode abonnement, JsonNode melding) {
    for (JsonNode kanaal : abonnement.path("kanalen")) {
      if (kanaal.path("naam").equals(melding.path("kanaal"))
          && kanaal.path("filters").properties().stream()
              .allMatch(
                  filter ->
                      filter.getValue().equals(melding.path("kenmerken").path(filter.getKey())))) {
        return true;
      }
    }
    return false;
  }

  private synchronized Antwoord doe(Vraag vraag) {
    if (!toegelaten(vraag.autorisatie())) {
      return fout(403, "permission_denied");
    }
    if (vraag.pad().equals(PAD)) {
      return switch (vraag.methode()) {
        case "GET" -> lijst();
        case "POST" -> neem(UUID.randomUUID().toString(), vraag.inhoud(), 201);
        default -> fout(405, "method_not_allowed");
      };
    }
    String id = vraag.pad().startsWith(PAD + "/") ? vraag.pad().substring(PAD.length() + 1) : "";
    if (!abonnementen.containsKey(id)) {
      return fout(404, "not_found");
    }
    return switch (vraag.methode()) {
      case "PUT" -> neem(id, vraag.inhoud(), 200);
      case "DELETE" -> {
        abonnementen.remove(id);
        yield new Antwoord(204, "");
      }
      default -> Antwoord.van(200, abonnementen.get(id));
    };
  }

  private Antwoord lijst() {
    ArrayNode alle = JsonNodeFactory.instance.arrayNode();
    abonnementen.values().forEach(alle::add);
    return Antwoord.van(200, alle);
  }

  private Antwoord neem(String id, JsonNode bericht, int status) {
    for (String veld : List.of("callbackUrl", "auth", "kanalen")) {
      if (!bericht.hasNonNull(veld)) {
        return fout(400, "required");
      }
    }
    String url = bericht.path("callbackUrl").asText();
    if (bezorging.proef(url, "") != 403) {
      return fout(400, "no-auth-on-callback-url");
    }
    if (bezorging.proef(url, bericht.path("auth").asText()) != 204) {
      return fout(400, "invalid-callback-url");
    }
    abonnementen.put(id, bericht.deepCopy());
    geefAdressen();
    return Antwoord.van(status, abonnementen.get(id));
  }

  private void geefAdressen() {
    abonnementen.forEach(
        (id, abonnement) -> abonnement.put("url", server.basis() + PAD + "/" + id));
  }

  private boolean toegelaten(String kop) {
    try {
      SignedJWT token = SignedJWT.parse(kop.replaceFirst("^Bearer ", ""));
      String geheim = geheimen.get(token.getJWTClaimsSet().getStringClaim("client_id"));
      return geheim != null
          && token.verify(new MACVerifier(geheim.getBytes(StandardCharsets.UTF_8)));
    } catch (Exception e) {
      return false;
    }
  }

  private static Antwoord fout(int status, String code) {
    return Antwoord.van(
        status, JsonNodeFactory.instance.objectNode().put("code", code).put("status", status));
  }

  @Override
  public void close() {
    bezorging.close();
    server.close();
  }
}
