package nl.machtigingsbrug.buren.klant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.machtigingsbrug.buren.netwerk.Buurserver;
import nl.machtigingsbrug.buren.netwerk.Buurserver.Antwoord;
import nl.machtigingsbrug.buren.netwerk.Buurserver.Vraag;

/** The MOZa Profiel Service: who is not known there is 404. */
public final class ProfielService implements AutoCloseable {

  private final Map<String, ObjectNode> partijen = new LinkedHashMap<>();
  private final Buurserver server;

  private ProfielService(int poort) {
    server = Buurserver.start(poort, this::doe);
  }

  /** Starts, empty. */
  public static ProfielService start(int poort) {
    return new ProfielService(poort);
  }

  /** The HTTP side: address, faults, calls. */
  public Buurserver server() {
    return server;
  }

  /** Forgets everybody. */
  public synchronized void wis() {
    partijen.clear();
  }

  /** A partij without preferences or addresses, to add to. */
  public synchronized ObjectNode voegToe(String type, String nummer) {
    ObjectNode partij = leeg(type, nummer);
    partijen.put(type + " " + nummer, partij);
    return partij;
  }

  /** As the service gives it. */
  public static ObjectNode leeg(String type, String nummer) {
    ObjectNode partij =
        JsonNodeFactory.instance.objectNode().put("partijId", UUID.randomUUID().toString());
    partij
        .putArray("identificaties")
        .addObject()
        .put("identificatieType", type)
        .put("identificatieNummer", nummer);
    partij.putArray("voorkeuren");
    partij.putArray("contactgegevens");
    return partij;
  }

  private synchronized Antwoord doe(Vraag vraag) {
    if (!vraag.methode().equals("POST") || !vraag.pad().equals("/api/profielservice/v1/partij")) {
      return new Antwoord(404, "<html>geen route");
    }
    JsonNode inhoud = vraag.inhoud();
    ObjectNode partij =
        partijen.get(
            inhoud.path("identificatieType").asText()
                + " "
                + inhoud.path("identificatieNummer").asText());
    return partij == null ? new Antwoord(404, "{\"status\":404}") : Antwoord.van(200, partij);
  }

  @Override
  public void close() {
    server.close();
  }
}
