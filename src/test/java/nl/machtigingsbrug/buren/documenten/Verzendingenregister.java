package nl.machtigingsbrug.buren.documenten;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.machtigingsbrug.buren.netwerk.Buurserver;
import nl.machtigingsbrug.buren.netwerk.Buurserver.Antwoord;
import nl.machtigingsbrug.buren.netwerk.Buurserver.Vraag;

/** Takes a VERZENDING with exactly one address, also twice. */
public final class Verzendingenregister implements AutoCloseable {

  private static final String PAD = "/documenten/api/v1/verzendingen";

  private final List<ObjectNode> verzendingen = new ArrayList<>();
  private final Buurserver server;

  private Verzendingenregister(int poort) {
    server = Buurserver.start(poort, this::doe);
  }

  /** Starts, empty. */
  public static Verzendingenregister start(int poort) {
    return new Verzendingenregister(poort);
  }

  /** The HTTP side: address, faults, calls. */
  public Buurserver server() {
    return server;
  }

  /** All that were taken. */
  public synchronized List<JsonNode> alle() {
    return List.copyOf(verzendingen);
  }

  /** Forgets them. */
  public synchronized void wis() {
    verzendingen.clear();
  }

  private synchronized Antwoord doe(Vraag vraag) {
    if (!vraag.pad().equals(PAD) || !vraag.autorisatie().startsWith("Bearer ")) {
      return new Antwoord(404, "{}");
    }
    return vraag.methode().equals("POST") ? neem(vraag.inhoud()) : zoek(vraag);
  }

  private Antwoord neem(JsonNode inhoud) {
    long adressen =
        Stream.of("binnenlandsCorrespondentieadres", "emailadres", "telefoonnummer", "mijnOverheid")
            .filter(inhoud::hasNonNull)
            .count();
    boolean compleet =
        Stream.of("betrokkene", "informatieobject", "aardRelatie", "contactPersoon")
            .allMatch(inhoud::hasNonNull);
    if (adressen != 1 || !compleet) {
      return new Antwoord(400, "{\"code\":\"invalid\"}");
    }
    ObjectNode verzending = inhoud.deepCopy();
    verzending.put("url", server.basis() + PAD + "/" + UUID.randomUUID());
    verzendingen.add(verzending);
    return Antwoord.van(201, verzending);
  }

  private Antwoord zoek(Vraag vraag) {
    ObjectNode antwoord = JsonNodeFactory.instance.objectNode().putNull("next");
    antwoord
        .putArray("results")
        .addAll(
            verzendingen.stream()
                .filter(
                    v ->
                        v.path("informatieobject").asText().equals(vraag.van("informatieobject"))
                            && v.path("betrokkene").asText().equals(vraag.van("betrokkene")))
                .toList());
    return Antwoord.van(200, antwoord);
  }

  @Override
  public void close() {
    server.close();
  }
}
