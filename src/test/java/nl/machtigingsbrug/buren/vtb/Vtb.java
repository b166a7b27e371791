package nl.machtigingsbrug.buren.vtb;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import nl.machtigingsbrug.buren.netwerk.Buurserver;
import nl.machtigingsbrug.buren.netwerk.Buurserver.Antwoord;
import nl.machtigingsbrug.buren.netwerk.Buurserver.Vraag;

/** The portal: berichten and externe taken. It takes the same thing twice, as the real one does. */
public final class Vtb implements AutoCloseable {

  /** Who we are there. */
  public static final String TOKEN = "vtb-token-van-voorbeeldstad";

  private static final String BERICHTEN = "/berichten/api/v1/berichten";
  private static final String TAKEN = "/taken/api/v1/";
  private static final int BLADZIJDE = 3;

  private final Map<String, List<ObjectNode>> dingen = new LinkedHashMap<>();
  private final Buurserver server;
  private final String token;

  private Vtb(int poort, String token) {
    this.token = token;
    server = Buurserver.start(poort, this::doe);
  }

  /** Starts, empty. */
  public static Vtb start(int poort) {
    return start(poort, TOKEN);
  }

  /** Starts, empty, for who has this token. */
  public static Vtb start(int poort, String token) {
    return new Vtb(poort, token);
  }

  /** Nothing goes wrong any more, and there are no berichten and taken. */
  public synchronized void wis() {
    server.wis();
    dingen.clear();
  }

  /** The HTTP side: address, faults, calls. */
  public Buurserver server() {
    return server;
  }

  /** All berichten. */
  public List<JsonNode> berichten() {
    return alle(BERICHTEN);
  }

  /** All taken of a kind: {@code urltaken}, {@code formuliertaken}. */
  public List<JsonNode> taken(String soort) {
    return alle(TAKEN + soort);
  }

  /** The recipient opens a bericht. */
  public synchronized void open(String uuid) {
    verander(BERICHTEN, uuid, bericht -> bericht.put("geopendOp", Instant.now().toString()));
  }

  /** The recipient does a taak. */
  public synchronized void zetStatus(String soort, String uuid, String status) {
    verander(TAKEN + soort, uuid, taak -> taak.put("status", status));
  }

  private void verander(String lijst, String uuid, java.util.function.Consumer<ObjectNode> hoe) {
    dingen.getOrDefault(lijst, List.of()).stream()
        .filter(ding -> ding.path("uuid").asText().equals(uuid))
        .forEach(hoe);
  }

  private synchronized List<JsonNode> alle(String lijst) {
    return List.copyOf(dingen.getOrDefault(lijst, List.of()));
  }

  private synchronized Antwoord doe(Vraag vraag) {
    if (!vraag.autorisatie().equals("Token " + token)) {
      return fout(401);
    }
    if (vraag.vraag().containsKey("ontvanger") || vraag.vraag().containsKey("isToegewezenAan")) {
      return fout(400);
    }
    String lijst = vraag.pad();
    if (lijst.equals(BERICHTEN) || lijst.matches(TAKEN + "(url|formulier)taken")) {
      return vraag.methode().equals("POST") ? maak(lijst, vraag.inhoud()) : lees(lijst, vraag);
    }
    int eind = lijst.lastIndexOf('/');
    return dingen.getOrDefault(lijst.substring(0, eind), List.of()).stream()
        .filter(ding -> ding.path("uuid").asText().equals(lijst.substring(eind + 1)))
        .findFirst()
        .map(ding -> Antwoord.van(200, ding))
        .orElseGet(() -> fout(404));
  }

  private Antwoord maak(String lijst, JsonNode inhoud) {
    boolean past =
        lijst.equals(BERICHTEN)
            ? hoogstens(inhoud, "onderwerp", 50)
                && hoogstens(inhoud, "berichtTekst", 4000)
                && hoogstens(inhoud, "referentie", 25)
                && inhoud.path("ontvanger").asText().startsWith("urn:")
                && inhoud.path("mijnOverheidBerichtenbox").isBoolean()
            : hoogstens(inhoud, "titel", 100)
                && hoogstens(inhoud, "toelichting", 80)
                && hoogstens(inhoud, "verwerkerTaakId", 36)
                && inhoud.hasNonNull("einddatumHandelingsTermijn");
    if (!past) {
      return fout(400);
    }
    String uuid = UUID.randomUUID().toString();
    ObjectNode ding = inhoud.deepCopy();
    ding.put("uuid", uuid)
        .put("url", server.basis() + lijst + "/" + uuid)
        .put("urn", "urn:nld:portaal:ding:uuid:" + uuid)
        .putNull("geopendOp");
    dingen.computeIfAbsent(lijst, l -> new ArrayList<>()).add(ding);
    return Antwoord.van(201, ding);
  }

  private Antwoord lees(String lijst, Vraag vraag) {
    Predicate<ObjectNode> past =
        ding ->
            (vraag.van("verwerkerTaakId").isEmpty()
                    || ding.path("verwerkerTaakId").asText().equals(vraag.van("verwerkerTaakId")))
                && (vraag.van("isGerelateerdAan").isEmpty()
                    || ding.path("isGerelateerdAan")
                        .findValuesAsText("urn")
                        .contains(vraag.van("isGerelateerdAan")))
                && binnen(ding, vraag);
    List<ObjectNode> gevonden =
        dingen.getOrDefault(lijst, List.of()).stream().filter(past).toList();
    int nummer = Integer.parseInt(vraag.vraag().getOrDefault("page", "1"));
    int van = Math.min((nummer - 1) * BLADZIJDE, gevonden.size());
    int tot = Math.min(van + BLADZIJDE, gevonden.size());
    ObjectNode antwoord = JsonNodeFactory.instance.objectNode().put("count", gevonden.size());
    antwoord.put("next", tot < gevonden.size() ? server.basis() + lijst + "?page=" + nummer : null);
    antwoord.putArray("results").addAll(gevonden.subList(van, tot));
    return Antwoord.van(200, antwoord);
  }

  private static boolean binnen(ObjectNode ding, Vraag vraag) {
    if (vraag.van("publicatiedatum__gte").isEmpty()) {
      return true;
    }
    Instant moment = Instant.parse(ding.path("publicatiedatum").asText());
    return !moment.isBefore(Instant.parse(vraag.van("publicatiedatum__gte")))
        && moment.isBefore(Instant.parse(vraag.van("publicatiedatum__lt")));
  }

  private static boolean hoogstens(JsonNode inhoud, String veld, int lengte) {
    String tekst = inhoud.path(veld).asText();
    return tekst.codePointCount(0, tekst.length()) <= lengte;
  }

  private static Antwoord fout(int status) {
    return Antwoord.van(status, JsonNodeFactory.instance.objectNode().put("code", "invalid"));
  }

  @Override
  public void close() {
    server.close();
  }
}
