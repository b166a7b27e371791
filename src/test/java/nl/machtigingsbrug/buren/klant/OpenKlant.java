package nl.machtigingsbrug.buren.klant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import nl.machtigingsbrug.buren.netwerk.Buurserver;
import nl.machtigingsbrug.buren.netwerk.Buurserver.Antwoord;
import nl.machtigingsbrug.buren.netwerk.Buurserver.Vraag;

/** Open Klant. An empty filter there is no filter. */
public final class OpenKlant implements AutoCloseable {

  /** Who we are there. */
  public static final String TOKEN = "klant-token-van-voorbeeldstad";

  private static final String BEGIN = "/klantinteracties/api/v1/";

  private final Map<String, List<ObjectNode>> dingen = new LinkedHashMap<>();
  private final Buurserver server;
  private final String token;

  private OpenKlant(int poort, String token) {
    this.token = token;
    server = Buurserver.start(poort, this::doe);
  }

  /** Starts, empty. */
  public static OpenKlant start(int poort) {
    return start(poort, TOKEN);
  }

  /** Starts, empty, for who has this token. */
  public static OpenKlant start(int poort, String token) {
    return new OpenKlant(poort, token);
  }

  /** The HTTP side: address, faults, calls. */
  public Buurserver server() {
    return server;
  }

  /** Its base address. */
  public String basis() {
    return server.basis() + "/klantinteracties/api/v1";
  }

  /** Adds a partij, as it is. */
  public synchronized void voegToe(ObjectNode partij) {
    lijst("partijen").add(partij);
  }

  /** Forgets all partijen and klantcontacten. */
  public synchronized void wis() {
    dingen.clear();
  }

  /** What was registered: {@code klantcontacten}, {@code betrokkenen}. */
  public synchronized List<JsonNode> alle(String soort) {
    return List.copyOf(lijst(soort));
  }

  private List<ObjectNode> lijst(String soort) {
    return dingen.computeIfAbsent(soort, s -> new ArrayList<>());
  }

  private synchronized Antwoord doe(Vraag vraag) {
    if (!vraag.autorisatie().equals("Token " + token)) {
      return fout(401);
    }
    return switch (vraag.methode() + " " + vraag.pad().replace(BEGIN, "")) {
      case "GET partijen" ->
          bladzijde("partijen", p -> heeft(p, vraag.van("partijIdentificator__objectId")));
      case "GET klantcontacten" ->
          bladzijde("klantcontacten", k -> is(k, "referentienummer", vraag));
      case "GET betrokkenen" ->
          bladzijde(
              "betrokkenen",
              b -> {
                String gevraagd = vraag.van("hadKlantcontact__uuid");
                return gevraagd.isEmpty()
                    || b.path("hadKlantcontact").path("uuid").asText().equals(gevraagd);
              });
      case "POST maak-klantcontact" -> maakKlantcontact(vraag.inhoud());
      case "POST betrokkenen" -> Antwoord.van(201, bewaar("betrokkenen", vraag.inhoud()));
      default -> fout(404);
    };
  }

  private Antwoord maakKlantcontact(JsonNode inhoud) {
    if (!inhoud.path("klantcontact").hasNonNull("onderwerp")
        || inhoud.path("klantcontact").path("referentienummer").asText().length() > 10) {
      return fout(400);
    }
    ObjectNode contact = bewaar("klantcontacten", inhoud.path("klantcontact"));
    ObjectNode betrokkene = inhoud.path("betrokkene").deepCopy();
    betrokkene.putObject("hadKlantcontact").put("uuid", contact.path("uuid").asText());
    ObjectNode antwoord = JsonNodeFactory.instance.objectNode();
    antwoord.set("klantcontact", contact);
    antwoord.set("betrokkene", bewaar("betrokkenen", betrokkene));
    antwoord.set("onderwerpobject", inhoud.path("onderwerpobject"));
    return Antwoord.van(201, antwoord);
  }

  private ObjectNode bewaar(String soort, JsonNode inhoud) {
    ObjectNode ding = inhoud.deepCopy();
    String uuid = UUID.randomUUID().toString();
    ding.put("uuid", uuid).put("url", basis() + "/" + soort + "/" + uuid);
    lijst(soort).add(ding);
    return ding;
  }

  private Antwoord bladzijde(String soort, Predicate<JsonNode> past) {
    List<ObjectNode> gevonden = lijst(soort).stream().filter(past).toList();
    ObjectNode antwoord =
        JsonNodeFactory.instance.objectNode().put("count", gevonden.size()).putNull("next");
    antwoord.putArray("results").addAll(gevonden);
    return Antwoord.van(200, antwoord);
  }

  private static boolean heeft(JsonNode partij, String nummer) {
    return nummer.isEmpty() || partij.path("partijIdentificatoren").toString().contains(nummer);
  }

  private static boolean is(JsonNode ding, String veld, Vraag vraag) {
    return vraag.van(veld).isEmpty() || ding.path(veld).asText().equals(vraag.van(veld));
  }

  private static Antwoord fout(int status) {
    return Antwoord.van(status, JsonNodeFactory.instance.objectNode().put("code", "invalid"));
  }

  @Override
  public void close() {
    server.close();
  }
}
