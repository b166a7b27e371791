package nl.machtigingsbrug.buren.berichtenbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.machtigingsbrug.buren.kanaal.Aanvraag;
import nl.machtigingsbrug.buren.kanaal.Kanaalbuur;

/**
 * An ebMS adapter (REST API of ebms-core 2.20) with the Berichtenbox behind it. As the real one: a
 * second message with a BerichtID that was offered before is answered with BerichtBestaatAl; the
 * adapter itself recognises nothing.
 */
public final class Ebmsadapter extends Kanaalbuur {

  private static final String PAD = "/service/rest/v19/ebms";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final String cpaId;
  private final Globe globe = new Globe();
  private final Map<String, Ebmsbericht> berichten = new LinkedHashMap<>();
  private final List<Ebmsbericht> wachtend = new ArrayList<>();
  private final Map<String, String> gebeurtenissen = new LinkedHashMap<>();
  private boolean vast;
  private String lot = "DELIVERED";

  /** Starts, for one CPA. */
  public Ebmsadapter(int poort, String cpaId) {
    super(poort);
    this.cpaId = cpaId;
  }

  /** Where its API begins. */
  public String adres() {
    return basis() + PAD;
  }

  /** The Berichtenbox behind it. */
  public Globe globe() {
    return globe;
  }

  @Override
  public synchronized void wis() {
    super.wis();
    globe.wis();
    berichten.clear();
    wachtend.clear();
    gebeurtenissen.clear();
    vast = false;
    lot = "DELIVERED";
  }

  /** Results wait until {@link #laatLos}. */
  public synchronized void houdVast() {
    vast = true;
  }

  /** Results come now, the last offered first where {@code andersom}. */
  public synchronized void laatLos(boolean andersom) {
    vast = false;
    if (andersom) {
      java.util.Collections.reverse(wachtend);
    }
    wachtend.forEach(this::kom);
    wachtend.clear();
  }

  /** What becomes of messages from now on: DELIVERED, FAILED or EXPIRED. */
  public synchronized void lot(String soort) {
    lot = soort;
  }

  /** A result that comes in, whatever it is. */
  public synchronized void ontvang(byte[] inhoud) {
    kom(Ebmsbericht.uitslag(cpaId, "", inhoud));
  }

  /** A result for a CPA that nobody asked for, which is given all the same. */
  public synchronized void ontvangVoorEenAnder(byte[] inhoud) {
    kom(Ebmsbericht.uitslag("cpa-ander", "", inhoud));
  }

  /** How many results nobody took up. */
  public synchronized long ongelezen() {
    return berichten.values().stream().filter(Ebmsbericht::isOngelezen).count();
  }

  /** What nobody took up is gone. */
  public synchronized void vergeetOngelezen() {
    berichten.values().removeIf(Ebmsbericht::isOngelezen);
  }

  /** How many events nobody took up. */
  public synchronized int gebeurtenissen() {
    return gebeurtenissen.size();
  }

  private void kom(Ebmsbericht bericht) {
    berichten.put(bericht.nummer(), bericht);
  }

  @Override
  protected synchronized Antwoord behandel(Aanvraag aanvraag) {
    String pad = aanvraag.pad();
    if (!pad.startsWith(PAD)) {
      return tekst(404, "");
    }
    String rest = pad.substring(PAD.length());
    return switch (aanvraag.methode() + " " + rest.replaceFirst("@.*|[0-9a-f-]{36}.*", "{}")) {
      case "POST /messages" -> bied(aanvraag);
      case "PUT /messages/{}" -> herzend(rest.substring(10));
      case "GET /messages/unprocessed" -> ongelezen(aanvraag);
      case "GET /messages/{}" -> lees(rest.substring(10));
      case "PATCH /messages/{}" -> gelezen(rest.substring(10));
      case "GET /events/unprocessed" -> gebeurtenissen(aanvraag);
      case "PATCH /events/{}" -> gebeurtenisGelezen(rest.substring(8));
      default -> tekst(404, "");
    };
  }

  private Antwoord bied(Aanvraag aanvraag) {
    try {
      JsonNode json = JSON.readTree(aanvraag.inhoud());
      JsonNode kenmerken = json.path("properties");
      if (!kenmerken.path("cpaId").asText().equals(cpaId)
          || !kenmerken.path("fromPartyId").asText().startsWith("urn:osb:oin:")) {
        // The real one answers this too, with what it misses.
        return tekst(500, "No fromParty found");
      }
      return neem(
          new Ebmsbericht(
              UUID.randomUUID() + "@adapter.example",
              kenmerken.path("action").asText(),
              (ObjectNode) kenmerken,
              json.path("dataSources").path(0).path("content").binaryValue()));
    } catch (IOException | ClassCastException e) {
      return tekst(400, "");
    }
  }

  private Antwoord herzend(String nummer) {
    Ebmsbericht oud = berichten.get(nummer);
    return oud == null ? tekst(404, "") : neem(oud.opnieuw());
  }

  private Antwoord neem(Ebmsbericht bericht) {
    berichten.put(bericht.nummer(), bericht);
    gebeurtenissen.put(bericht.nummer(), lot);
    if (lot.equals("DELIVERED")) {
      Ebmsbericht uitslag =
          Ebmsbericht.uitslag(cpaId, bericht.nummer(), globe.verwerk(bericht.inhoud()));
      if (vast) {
        wachtend.add(uitslag);
      } else {
        kom(uitslag);
      }
    }
    return tekst(200, bericht.nummer());
  }

  private Antwoord ongelezen(Aanvraag aanvraag) {
    ArrayNode nummers = JsonNodeFactory.instance.arrayNode();
    berichten.values().stream()
        .filter(Ebmsbericht::isOngelezen)
        .filter(bericht -> aanvraag.parameters("cpaId").equals(List.of(cpaId)))
        .filter(bericht -> aanvraag.parameters("action").equals(List.of(bericht.actie())))
        .forEach(bericht -> nummers.add(bericht.nummer()));
    return json(nummers);
  }

  private Antwoord lees(String nummer) {
    Ebmsbericht bericht = berichten.get(nummer);
    return bericht == null ? tekst(404, "") : json(bericht.json());
  }

  private Antwoord gelezen(String nummer) {
    Ebmsbericht bericht = berichten.get(nummer);
    if (bericht == null) {
      return tekst(404, "");
    }
    bericht.gelezen();
    return tekst(204, "");
  }

  private Antwoord gebeurtenissen(Aanvraag aanvraag) {
    ArrayNode lijst = JsonNodeFactory.instance.arrayNode();
    gebeurtenissen.forEach(
        (nummer, soort) -> {
          if (aanvraag.parameters("eventTypes").contains(soort)
              && aanvraag.parameters("cpaId").equals(List.of(cpaId))) {
            lijst.addObject().put("messageId", nummer).put("type", soort);
          }
        });
    return json(lijst);
  }

  private Antwoord gebeurtenisGelezen(String nummer) {
    gebeurtenissen.remove(nummer);
    return gelezen(nummer);
  }

  private static Antwoord tekst(int status, String tekst) {
    return Antwoord.van(status, "text/plain", tekst);
  }

  private static Antwoord json(JsonNode json) {
    return Antwoord.van(200, "application/json", json.toString());
  }
}
