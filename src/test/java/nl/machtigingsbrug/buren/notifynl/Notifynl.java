package nl.machtigingsbrug.buren.notifynl;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.machtigingsbrug.buren.netwerk.Buurserver;
import nl.machtigingsbrug.buren.netwerk.Buurserver.Antwoord;
import nl.machtigingsbrug.buren.netwerk.Buurserver.Vraag;

/** NotifyNL: one service with one API key, and every template that is asked for but one. */
public final class Notifynl implements AutoCloseable {

  /** Its API key. */
  public static final String SLEUTEL =
      "voorbeeldstad-6f2d7c7e-3b0c-4a55-9a51-2f0f3c1b7a10-0d4d0d5a-7c11-4a8e-8e0a-3e0f5d0a8a4e";

  /** A template that it does not have. */
  public static final String ONBEKEND_SJABLOON = "ffffffff-ffff-4fff-8fff-ffffffffffff";

  private static final int UUID_LENGTE = 36;
  private static final Duration GELDIG = Duration.ofSeconds(30);
  private static final String BEGIN = "/v2/notifications";

  private final List<ObjectNode> meldingen = new ArrayList<>();
  private String lot = "created";
  private final Buurserver server;
  private final String dienst;
  private final String geheim;

  private Notifynl(int poort, String sleutel) {
    int einde = sleutel.length();
    geheim = sleutel.substring(einde - UUID_LENGTE);
    dienst = sleutel.substring(einde - 2 * UUID_LENGTE - 1, einde - UUID_LENGTE - 1);
    server = Buurserver.start(poort, this::doe);
  }

  /** Starts, without messages. */
  public static Notifynl start(int poort) {
    return start(poort, SLEUTEL);
  }

  /** Starts for the service of this API key: a name, the id of the service and its secret. */
  public static Notifynl start(int poort, String sleutel) {
    return new Notifynl(poort, sleutel);
  }

  /** Nothing goes wrong any more, and there are no messages. */
  public synchronized void wis() {
    server.wis();
    meldingen.clear();
    lot = "created";
  }

  /** What becomes of messages from now on: delivered, permanent-failure… */
  public synchronized void lot(String status) {
    lot = status;
  }

  /** All that was taken in. */
  public synchronized List<JsonNode> alle() {
    return List.copyOf(meldingen);
  }

  /** The HTTP side: address, faults, calls. */
  public Buurserver server() {
    return server;
  }

  /** What was taken in with a reference. */
  public synchronized List<JsonNode> met(String reference) {
    return meldingen.stream()
        .filter(m -> m.path("reference").asText().equals(reference))
        .map(JsonNode.class::cast)
        .toList();
  }

  /** The provider tells how it went. */
  public synchronized void zetStatus(String reference, String status) {
    meldingen.stream()
        .filter(m -> m.path("reference").asText().equals(reference))
        .forEach(m -> m.put("status", status));
  }

  private synchronized Antwoord doe(Vraag vraag) {
    if (!toegelaten(vraag.autorisatie())) {
      return fout(403, "AuthError");
    }
    if (vraag.methode().equals("GET") && vraag.pad().equals(BEGIN)) {
      return Set.of("reference", "status", "template_type", "older_than")
              .containsAll(vraag.vraag().keySet())
          ? lijst(vraag.van("reference"))
          : fout(400, "ValidationError");
    }
    if (vraag.methode().equals("POST") && vraag.pad().startsWith(BEGIN + "/")) {
      String soort = vraag.pad().substring(BEGIN.length() + 1);
      return Verzoekvorm.past(soort, vraag.inhoud())
          ? neem(soort, vraag.inhoud())
          : fout(400, "ValidationError");
    }
    return fout(404, "NoResultFound");
  }

  private Antwoord lijst(String reference) {
    ObjectNode antwoord = JsonNodeFactory.instance.objectNode();
    ArrayNode gevonden = antwoord.putArray("notifications");
    meldingen.stream()
        .filter(m -> reference.isEmpty() || m.path("reference").asText().equals(reference))
        .forEach(gevonden::add);
    antwoord.putObject("links").put("current", server.basis() + BEGIN);
    return Antwoord.van(200, antwoord);
  }

  private Antwoord neem(String soort, JsonNode bericht) {
    if (bericht.path("template_id").asText().equals(ONBEKEND_SJABLOON)) {
      return fout(400, "BadRequestError");
    }
    String id = UUID.randomUUID().toString();
    ObjectNode melding =
        JsonNodeFactory.instance
            .objectNode()
            .put("id", id)
            .put("reference", bericht.path("reference").textValue())
            .put("type", soort)
            .put("status", lot)
            .put("created_at", Instant.now().toString());
    melding.set("verzoek", bericht);
    meldingen.add(melding);
    ObjectNode antwoord =
        JsonNodeFactory.instance
            .objectNode()
            .put("id", id)
            .put("reference", bericht.path("reference").textValue())
            .put("uri", server.basis() + BEGIN + "/" + id);
    antwoord.putObject("content").put("body", "");
    antwoord
        .putObject("template")
        .put("id", bericht.path("template_id").asText())
        .put("version", 1)
        .put("uri", server.basis() + "/template");
    return Antwoord.van(201, antwoord);
  }

  /** A token lives half a minute, in both directions. */
  private boolean toegelaten(String kop) {
    try {
      SignedJWT token = SignedJWT.parse(kop.replaceFirst("^Bearer ", ""));
      Duration leeftijd =
          Duration.between(token.getJWTClaimsSet().getIssueTime().toInstant(), Instant.now());
      return token.getHeader().getAlgorithm().equals(JWSAlgorithm.HS256)
          && token.verify(new MACVerifier(geheim.getBytes(StandardCharsets.UTF_8)))
          && dienst.equals(token.getJWTClaimsSet().getIssuer())
          && leeftijd.abs().compareTo(GELDIG) < 0;
    } catch (Exception e) {
      return false;
    }
  }

  private static Antwoord fout(int status, String soort) {
    ObjectNode antwoord = JsonNodeFactory.instance.objectNode().put("status_code", status);
    antwoord.putArray("errors").addObject().put("error", soort).put("message", soort);
    return Antwoord.van(status, antwoord);
  }

  @Override
  public void close() {
    server.close();
  }
}
