package nl.machtigingsbrug.buren.berichtenbox;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;

/** A message at the adapter, sent or received. */
final class Ebmsbericht {

  private static final String UITSLAG = "GLOBE-R-BV-Result";

  private final String nummer;
  private final String actie;
  private final ObjectNode kenmerken;
  private final byte[] inhoud;
  private boolean gelezen;

  Ebmsbericht(String nummer, String actie, ObjectNode kenmerken, byte[] inhoud) {
    this.nummer = nummer;
    this.actie = actie;
    this.kenmerken = kenmerken;
    this.inhoud = inhoud;
  }

  static Ebmsbericht uitslag(String cpaId, String opBericht, byte[] inhoud) {
    return new Ebmsbericht(
        UUID.randomUUID() + "@logius.example",
        UITSLAG,
        JsonNodeFactory.instance
            .objectNode()
            .put("cpaId", cpaId)
            .put("conversationId", UUID.randomUUID().toString())
            .put("refToMessageId", opBericht),
        inhoud);
  }

  /** The same content under a new id, in the same conversation. */
  Ebmsbericht opnieuw() {
    return new Ebmsbericht(UUID.randomUUID() + "@adapter.example", actie, kenmerken, inhoud);
  }

  String nummer() {
    return nummer;
  }

  String actie() {
    return actie;
  }

  byte[] inhoud() {
    return inhoud;
  }

  boolean isOngelezen() {
    return actie.equals(UITSLAG) && !gelezen;
  }

  void gelezen() {
    gelezen = true;
  }

  ObjectNode json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.set("properties", kenmerken.deepCopy().put("messageId", nummer).put("action", actie));
    json.putArray("dataSources")
        .addObject()
        .put("name", "bericht.xml")
        .put("contentType", "application/xml")
        .put("content", inhoud);
    return json;
  }
}
