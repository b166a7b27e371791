package nl.machtigingsbrug.storing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import nl.machtigingsbrug.proces.Javaopdracht;

/** The application as a process of its own, as users run it: without any class of the tests. */
final class Toepassing implements AutoCloseable {

  private static final Duration START = Duration.ofMinutes(2);

  private final Process proces;
  private final URI adres;
  private final Path uitvoer;

  private Toepassing(Process proces, URI adres, Path uitvoer) {
    this.proces = proces;
    this.adres = adres;
    this.uitvoer = uitvoer;
  }

  /** Starts it and waits until it is ready. */
  static Toepassing start(Path map, Map<String, String> eigenschappen) {
    try {
      int poort = vrijePoort();
      Path instellingen = Files.createTempFile(map, "toepassing", ".properties");
      Properties alles = new Properties();
      alles.putAll(eigenschappen);
      alles.setProperty("server.port", String.valueOf(poort));
      try (var bestand = Files.newOutputStream(instellingen)) {
        alles.store(bestand, null);
      }
      Path uitvoer = Files.createTempFile(map, "toepassing", ".log");
      Process proces =
          new ProcessBuilder(
                  Javaopdracht.van(
                      map, List.of("--spring.config.additional-location=file:" + instellingen)))
              .redirectErrorStream(true)
              .redirectOutput(uitvoer.toFile())
              .start();
      Toepassing toepassing =
          new Toepassing(proces, URI.create("http://localhost:" + poort), uitvoer);
      toepassing.wachtTotGereed();
      return toepassing;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  URI adres() {
    return adres;
  }

  /** SIGKILL: nothing of it runs on. */
  void dood() {
    proces.destroyForcibly();
    wachtOpEinde();
  }

  @Override
  public void close() {
    proces.destroy();
    wachtOpEinde();
  }

  private void wachtOpEinde() {
    try {
      if (!proces.waitFor(1, TimeUnit.MINUTES)) {
        throw new IllegalStateException("the process does not end");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private void wachtTotGereed() throws IOException {
    HttpClient http = HttpClient.newHttpClient();
    HttpRequest vraag = HttpRequest.newBuilder(adres.resolve("/actuator/health/readiness")).build();
    long einde = System.nanoTime() + START.toNanos();
    while (System.nanoTime() < einde && proces.isAlive()) {
      try {
        if (http.send(vraag, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
          return;
        }
        Thread.sleep(200);
      } catch (IOException nogNiet) {
        slaap();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
    String tekst = Files.readString(uitvoer);
    proces.destroyForcibly();
    throw new IllegalStateException(
        "not ready:\n" + tekst.substring(Math.max(0, tekst.length() - 4000)));
  }

  private static void slaap() {
    try {
      Thread.sleep(200);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static int vrijePoort() throws IOException {
    try (ServerSocket vrij = new ServerSocket(0)) {
      return vrij.getLocalPort();
    }
  }
}
