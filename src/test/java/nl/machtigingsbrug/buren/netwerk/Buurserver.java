package nl.machtigingsbrug.buren.netwerk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import nl.machtigingsbrug.buren.zaaksysteem.Storing;
import nl.machtigingsbrug.buren.zaaksysteem.Storingen;
import nl.machtigingsbrug.buren.zaaksysteem.Verzoek;
import org.jspecify.annotations.Nullable;

/** A neighbour over real HTTP on this machine, that answers JSON and can be told to fail. */
public final class Buurserver implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** What it does with one call; one at a time, as one database would. */
  @FunctionalInterface
  public interface Balie {
    Antwoord doe(Vraag vraag);
  }

  /** A call. */
  public record Vraag(
      String methode, String pad, Map<String, String> vraag, String autorisatie, JsonNode inhoud) {
    /** A parameter of the query, or empty. */
    public String van(String naam) {
      return vraag.getOrDefault(naam, "");
    }
  }

  /** An answer. */
  public record Antwoord(int status, String tekst) {
    public static Antwoord van(int status, JsonNode json) {
      return new Antwoord(status, json.toString());
    }
  }

  private final HttpServer server;
  private final Balie balie;
  private final ExecutorService draden = Executors.newCachedThreadPool();
  private final Storingen storingen = new Storingen();
  private final List<Verzoek> verzoeken = Collections.synchronizedList(new ArrayList<>());
  private final AtomicReference<@Nullable Antwoord> voortaan = new AtomicReference<>();

  private Buurserver(int poort, Balie balie) throws IOException {
    this.server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), poort), 100);
    this.balie = balie;
    server.setExecutor(draden);
    server.createContext("/", this::ontvang);
    server.start();
  }

  /**
   * Starts.
   *
   * @param poort 0 for any
   */
  public static Buurserver start(int poort, Balie balie) {
    try {
      return new Buurserver(poort, balie);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its address, without a path. */
  public String basis() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  /** Something goes wrong from now on. */
  public void stoor(Storing storing) {
    storingen.zet(storing);
  }

  /** Every call is answered with this, whatever it asks. */
  public void antwoordVoortaan(Antwoord antwoord) {
    voortaan.set(antwoord);
  }

  /** Nothing goes wrong any more. */
  public void herstel() {
    storingen.wis();
    voortaan.set(null);
  }

  /** Nothing goes wrong any more, and no call was made. */
  public void wis() {
    herstel();
    verzoeken.clear();
  }

  /** All calls so far. */
  public List<Verzoek> verzoeken() {
    synchronized (verzoeken) {
      return List.copyOf(verzoeken);
    }
  }

  private void ontvang(HttpExchange uitwisseling) throws IOException {
    try (uitwisseling) {
      Instant begonnen = Instant.now();
      Vraag vraag = lees(uitwisseling);
      Storing storing = storingen.bij(vraag.methode(), vraag.pad());
      Storing.Effect effect = storing == null ? null : storing.effect();
      if (effect == Storing.Effect.TRAAG || effect == Storing.Effect.HANGEND) {
        wacht(Objects.requireNonNull(storing).milliseconden());
      }
      Antwoord antwoord = gedaan(vraag, effect);
      noteer(uitwisseling, vraag, antwoord, begonnen);
      if (effect == Storing.Effect.NAHANGEND) {
        wacht(Objects.requireNonNull(storing).milliseconden());
      }
      if (storing != null && effect == Storing.Effect.STATUS) {
        stuur(uitwisseling, storing.status(), "{}", storing.retryAfter());
      } else if (effect == Storing.Effect.ROMMEL) {
        stuur(uitwisseling, 200, "<html>storing", 0);
      } else if (antwoord != null && effect != Storing.Effect.STIL) {
        Antwoord ander = voortaan.get();
        Antwoord uit = ander == null ? antwoord : ander;
        stuur(uitwisseling, uit.status(), uit.tekst(), 0);
      }
    }
  }

  private @Nullable Antwoord gedaan(Vraag vraag, Storing.@Nullable Effect effect) {
    if (effect == Storing.Effect.STATUS
        || effect == Storing.Effect.WEG
        || effect == Storing.Effect.HANGEND) {
      return null;
    }
    synchronized (balie) {
      return balie.doe(vraag);
    }
  }

  private static Vraag lees(HttpExchange uitwisseling) throws IOException {
    byte[] inhoud = uitwisseling.getRequestBody().readAllBytes();
    Map<String, String> vraag = new LinkedHashMap<>();
    String query = uitwisseling.getRequestURI().getRawQuery();
    for (String deel : query == null ? new String[0] : query.split("&")) {
      String[] paar = deel.split("=", 2);
      vraag.put(paar[0], URLDecoder.decode(paar[1], StandardCharsets.UTF_8));
    }
    return new Vraag(
        uitwisseling.getRequestMethod(),
        uitwisseling.getRequestURI().getPath(),
        vraag,
        Objects.requireNonNullElse(uitwisseling.getRequestHeaders().getFirst("Authorization"), ""),
        inhoud.length == 0 ? MissingNode.getInstance() : JSON.readTree(inhoud));
  }

  private void noteer(
      HttpExchange uitwisseling, Vraag vraag, @Nullable Antwoord antwoord, Instant begonnen) {
    verzoeken.add(
        new Verzoek(
            vraag.methode(),
            vraag.pad(),
            String.valueOf(uitwisseling.getRequestURI().getQuery()),
            vraag.autorisatie(),
            vraag.inhoud(),
            antwoord == null ? 0 : antwoord.status(),
            begonnen));
  }

  private static void stuur(HttpExchange uitwisseling, int status, String tekst, int retryAfter)
      throws IOException {
    byte[] bytes = tekst.getBytes(StandardCharsets.UTF_8);
    uitwisseling.getResponseHeaders().add("Content-Type", "application/json");
    if (retryAfter > 0) {
      uitwisseling.getResponseHeaders().add("Retry-After", String.valueOf(retryAfter));
    }
    uitwisseling.sendResponseHeaders(status, bytes.length);
    uitwisseling.getResponseBody().write(bytes);
  }

  private static void wacht(int milliseconden) {
    try {
      Thread.sleep(milliseconden);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    server.stop(0);
    draden.shutdownNow();
  }
}
