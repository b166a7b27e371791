package nl.machtigingsbrug.buren.kanaal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import nl.machtigingsbrug.buren.zaaksysteem.Storing;
import nl.machtigingsbrug.buren.zaaksysteem.Storingen;
import org.jspecify.annotations.Nullable;

/** A neighbour over real HTTP on this machine, that can be told to fail; one call at a time. */
public abstract class Kanaalbuur implements AutoCloseable {

  private static final Pattern NEGEN_CIJFERS =
      Pattern.compile("(?<![0-9a-f-])[0-9]{9}(?![0-9a-f])");

  private final HttpServer server;
  private final ExecutorService draden = Executors.newCachedThreadPool();
  private final List<Aanvraag> aanvragen = Collections.synchronizedList(new ArrayList<>());
  private final Storingen storingen = new Storingen();

  /** Listens on this port; 0 for any. */
  protected Kanaalbuur(int poort) {
    try {
      server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), poort), 100);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(draden);
    server.createContext("/", this::ontvang);
    server.start();
  }

  /** Does what a call asks. */
  protected abstract Antwoord behandel(Aanvraag aanvraag);

  /** By what a fault knows the calls that it touches: their path. */
  protected String plek(Aanvraag aanvraag) {
    return aanvraag.pad();
  }

  /** Its address, without a path. */
  public String basis() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  /** Something goes wrong from now on. */
  public void stoor(Storing storing) {
    storingen.zet(storing);
  }

  /** Nothing goes wrong any more. */
  public void herstel() {
    storingen.wis();
  }

  /** Nothing goes wrong any more, and it knows nothing of what was. */
  public void wis() {
    herstel();
    aanvragen.clear();
  }

  /** All calls so far, also those that went wrong. */
  public List<Aanvraag> aanvragen() {
    synchronized (aanvragen) {
      return List.copyOf(aanvragen);
    }
  }

  private void ontvang(HttpExchange uitwisseling) throws IOException {
    try (uitwisseling) {
      Instant begonnen = Instant.now();
      byte[] inhoud = uitwisseling.getRequestBody().readAllBytes();
      Aanvraag aanvraag =
          new Aanvraag(
              uitwisseling.getRequestMethod(),
              uitwisseling.getRequestURI().getPath(),
              String.valueOf(uitwisseling.getRequestURI().getRawQuery()),
              uitwisseling.getRequestHeaders(),
              inhoud,
              begonnen);
      aanvragen.add(aanvraag);
      Antwoord antwoord = metStoring(aanvraag, storingen.bij(aanvraag.methode(), plek(aanvraag)));
      if (antwoord != null) {
        byte[] bytes = antwoord.inhoud();
        uitwisseling.getResponseHeaders().add("Content-Type", antwoord.mediatype());
        if (antwoord.wacht() > 0) {
          uitwisseling.getResponseHeaders().add("Retry-After", Integer.toString(antwoord.wacht()));
        }
        uitwisseling.sendResponseHeaders(antwoord.status(), bytes.length == 0 ? -1 : bytes.length);
        uitwisseling.getResponseBody().write(bytes);
      }
    }
  }

  /** Null where no answer goes out. */
  private @Nullable Antwoord metStoring(Aanvraag aanvraag, @Nullable Storing storing) {
    if (storing == null) {
      return beantwoord(aanvraag);
    }
    return switch (storing.effect()) {
      case WEG -> null;
      case STATUS ->
          new Antwoord(storing.status(), "text/plain", new byte[0], storing.retryAfter());
      case STIL -> {
        beantwoord(aanvraag);
        yield null;
      }
      case ROMMEL -> {
        beantwoord(aanvraag);
        yield Antwoord.van(200, "text/html", "<html>storing");
      }
      case NAHANGEND -> {
        Antwoord laat = beantwoord(aanvraag);
        wacht(storing.milliseconden());
        yield laat;
      }
      case HANGEND -> {
        wacht(storing.milliseconden());
        yield null;
      }
      case TRAAG -> {
        wacht(storing.milliseconden());
        yield beantwoord(aanvraag);
      }
    };
  }

  private synchronized Antwoord beantwoord(Aanvraag aanvraag) {
    if (NEGEN_CIJFERS.matcher(aanvraag.pad() + "?" + aanvraag.vraag()).find()) {
      return Antwoord.van(400, "text/plain", "persoonsnummer in adres");
    }
    return behandel(aanvraag);
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

  /** An answer. */
  public record Antwoord(int status, String mediatype, byte[] inhoud, int wacht) {

    /** One with a text. */
    public static Antwoord van(int status, String mediatype, String tekst) {
      return new Antwoord(status, mediatype, tekst.getBytes(StandardCharsets.UTF_8), 0);
    }
  }
}
