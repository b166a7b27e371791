package nl.machtigingsbrug.buren.brp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The BRP, over real HTTP on this machine. Refuses what the published contract does not allow. */
public final class Brp implements AutoCloseable {

  /** What callers send in X-API-KEY. */
  public static final String SLEUTEL = "alleen-voor-de-proef-en-de-demo-brp";

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> VELDEN =
      Set.of(
          "burgerservicenummer",
          "geboorte.datum",
          "gezag",
          "adressering.aanschrijfwijze.naam",
          "adressering.adresregel1",
          "adressering.adresregel2",
          "adressering.adresregel3",
          "adressering.land");

  private final HttpServer server;

  /** A slow answer keeps no other waiting. */
  private final ExecutorService werkers = Executors.newCachedThreadPool();

  private final Map<String, Inwoner> inwoners = new ConcurrentHashMap<>();
  private final List<String> adressen = new CopyOnWriteArrayList<>();
  private final List<JsonNode> vragen = new CopyOnWriteArrayList<>();
  private final List<Map<String, String>> koppen = new CopyOnWriteArrayList<>();
  private final AtomicReference<@Nullable String> storing = new AtomicReference<>();
  private final AtomicLong vertraging = new AtomicLong();

  private Brp() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::ontvang);
    server.setExecutor(werkers);
    server.start();
  }

  /** Starts empty. */
  public static Brp start() {
    try {
      return new Brp();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where it is asked. */
  public URI personen() {
    return URI.create(
        "http://localhost:" + server.getAddress().getPort() + "/haalcentraal/api/brp/personen");
  }

  /** Someone comes to live here. */
  public void schrijfIn(String bsn, Inwoner inwoner) {
    inwoners.put(bsn, inwoner);
  }

  /** From now on this goes wrong: a status, ROMMEL, or ANDER for another person; null: nothing. */
  public void stoor(@Nullable String wat) {
    storing.set(wat);
  }

  /** From now on every answer takes this long. */
  public void vertraag(Duration duur) {
    vertraging.set(duur.toMillis());
  }

  /** Every question that was understood, as it came. */
  public List<JsonNode> vragen() {
    return List.copyOf(vragen);
  }

  /** Of the same questions the headers that begin with X, in capitals, but for the key. */
  public List<Map<String, String>> koppen() {
    return List.copyOf(koppen);
  }

  /** As if nothing was asked. */
  public void vergeet() {
    vragen.clear();
    koppen.clear();
    adressen.clear();
  }

  /** Every address that was called. */
  public List<String> adressen() {
    return List.copyOf(adressen);
  }

  private void ontvang(HttpExchange uitwisseling) throws IOException {
    try (uitwisseling) {
      adressen.add(uitwisseling.getRequestURI().toString());
      byte[] inhoud = uitwisseling.getRequestBody().readAllBytes();
      Thread.sleep(vertraging.get());
      String fout = storing.get();
      if (fout == null || fout.equals("ANDER")) {
        antwoord(uitwisseling, inhoud);
      } else if (fout.equals("ROMMEL")) {
        stuur(uitwisseling, 200, "<html>storing");
      } else {
        stuur(uitwisseling, Integer.parseInt(fout), "{\"title\":\"storing bij 999990019\"}");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Map<String, String> koppen(HttpExchange uitwisseling) {
    Map<String, String> koppen = new TreeMap<>();
    uitwisseling
        .getRequestHeaders()
        .forEach(
            (naam, waarden) -> {
              String groot = naam.toUpperCase(Locale.ROOT);
              if (groot.startsWith("X-") && !groot.equals("X-API-KEY")) {
                koppen.put(groot, waarden.get(0));
              }
            });
    return koppen;
  }

  private void antwoord(HttpExchange uitwisseling, byte[] inhoud) throws IOException {
    if (!SLEUTEL.equals(uitwisseling.getRequestHeaders().getFirst("X-API-KEY"))) {
      stuur(uitwisseling, 401, "{}");
      return;
    }
    JsonNode vraag = JSON.readTree(inhoud);
    boolean goed =
        uitwisseling.getRequestMethod().equals("POST")
            && uitwisseling.getRequestURI().toString().equals(personen().getPath())
            && String.valueOf(uitwisseling.getRequestHeaders().getFirst("Content-Type"))
                .startsWith("application/json")
            && vraag.path("type").asText().equals("RaadpleegMetBurgerservicenummer")
            && vraag.path("burgerservicenummer").size() == 1
            && vraag.path("fields").size() > 0;
    for (JsonNode veld : vraag.path("fields")) {
      goed &= VELDEN.contains(veld.asText());
    }
    if (!goed) {
      stuur(uitwisseling, 400, "{\"code\":\"paramsValidation\"}");
      return;
    }
    vragen.add(vraag);
    koppen.add(koppen(uitwisseling));
    String bsn = vraag.path("burgerservicenummer").get(0).asText();
    ObjectNode json = JSON.createObjectNode().put("type", "RaadpleegMetBurgerservicenummer");
    Inwoner inwoner = inwoners.get(bsn);
    var personen = json.putArray("personen");
    if (inwoner != null) {
      personen.add(
          persoon("ANDER".equals(storing.get()) ? "999990433" : bsn, inwoner, velden(vraag)));
    }
    stuur(uitwisseling, 200, json.toString());
  }

  private static Set<String> velden(JsonNode vraag) {
    Set<String> velden = new HashSet<>();
    vraag.path("fields").forEach(veld -> velden.add(veld.asText()));
    return velden;
  }

  /** What is not so is left out, as the BRP does; death and geheimhouding are told unasked. */
  private static ObjectNode persoon(String bsn, Inwoner inwoner, Set<String> velden) {
    ObjectNode persoon = JSON.createObjectNode();
    if (velden.contains("burgerservicenummer")) {
      persoon.put("burgerservicenummer", bsn);
    }
    if (inwoner.geheim()) {
      persoon.put("geheimhoudingPersoonsgegevens", true);
    }
    if (inwoner.opgeschort() != null) {
      persoon
          .putObject("opschortingBijhouding")
          .putObject("reden")
          .put("code", inwoner.opgeschort());
      if (inwoner.opgeschort().equals("O")) {
        persoon.putObject("overlijden").put("indicatieOverleden", true);
      }
    }
    if (velden.contains("geboorte.datum") && inwoner.geboren() != null) {
      datum(persoon.putObject("geboorte").putObject("datum"), inwoner.geboren());
    }
    if (velden.contains("gezag") && !inwoner.gezag().isEmpty()) {
      var gezag = persoon.putArray("gezag");
      inwoner.gezag().forEach(relatie -> gezag.add(relatie.json()));
    }
    if (velden.stream().anyMatch(veld -> veld.startsWith("adressering."))) {
      adres(persoon.putObject("adressering"), inwoner);
    }
    return persoon;
  }

  private static void datum(ObjectNode datum, String dag) {
    String[] delen = dag.split("-");
    switch (dag.isEmpty() ? 0 : delen.length) {
      case 0 -> datum.put("type", "DatumOnbekend").put("onbekend", true);
      case 1 -> datum.put("type", "JaarDatum").put("jaar", Integer.parseInt(dag));
      case 2 ->
          datum
              .put("type", "JaarMaandDatum")
              .put("jaar", Integer.parseInt(delen[0]))
              .put("maand", Integer.parseInt(delen[1]));
      default -> datum.put("type", "Datum").put("datum", dag);
    }
    datum.put("langFormaat", "datum");
  }

  private static void adres(ObjectNode adressering, Inwoner inwoner) {
    adressering.putObject("aanschrijfwijze").put("naam", inwoner.naam());
    for (int i = 0; i < inwoner.adresregels().size(); i++) {
      adressering.put("adresregel" + (i + 1), inwoner.adresregels().get(i));
    }
    if (inwoner.land() != null) {
      adressering.putObject("land").put("code", "5010").put("omschrijving", inwoner.land());
    }
    if (inwoner.vertrokken()) {
      adressering.put("indicatieVastgesteldVerblijftNietOpAdres", true);
    }
  }

  private static void stuur(HttpExchange uitwisseling, int status, String tekst)
      throws IOException {
    byte[] bytes = tekst.getBytes(StandardCharsets.UTF_8);
    uitwisseling.getResponseHeaders().add("Content-Type", "application/json");
    uitwisseling.sendResponseHeaders(status, bytes.length);
    uitwisseling.getResponseBody().write(bytes);
  }

  @Override
  public void close() {
    server.stop(0);
    werkers.shutdownNow();
  }
}
