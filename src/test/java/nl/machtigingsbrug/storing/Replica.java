package nl.machtigingsbrug.storing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import nl.machtigingsbrug.proces.Javaopdracht;
import nl.machtigingsbrug.proces.Poorten;
import org.jspecify.annotations.Nullable;

/**
 * The application as a process of its own. For it {@code localhost} is another address of this
 * machine, at which a relay stands before each neighbour: all addresses stay as they are.
 */
final class Replica implements AutoCloseable {

  private static final Duration START = Duration.ofMinutes(5);

  private final String naam;
  private final Path map;
  private final Map<String, String> eigenschappen;
  private final String agent;
  private final Path namen;
  private final int poort;
  private final Map<String, List<Luik>> luiken = new HashMap<>();
  private final HttpClient http = HttpClient.newHttpClient();
  private volatile @Nullable Process proces;
  private int starts;

  /**
   * @param thuis the address that it has for localhost
   * @param buren the ports of each neighbour
   */
  Replica(
      String naam,
      Path map,
      String thuis,
      Map<String, List<Integer>> buren,
      Map<String, String> eigenschappen,
      String agent)
      throws IOException {
    this.naam = naam;
    this.map = map;
    this.eigenschappen = eigenschappen;
    this.agent = agent;
    this.namen = map.resolve("hosts-" + naam);
    Files.writeString(
        namen, thuis + " localhost\n127.0.0.1 " + InetAddress.getLocalHost().getHostName() + "\n");
    poort = Poorten.vrij();
    buren.forEach(
        (buur, poorten) ->
            luiken.put(buur, poorten.stream().map(haar -> luik(thuis, haar)).toList()));
  }

  private static Luik luik(String thuis, int poort) {
    return Luik.start(
        new InetSocketAddress(thuis, poort), new InetSocketAddress("127.0.0.1", poort));
  }

  String naam() {
    return naam;
  }

  URI adres() {
    return URI.create("http://localhost:" + poort);
  }

  /** Between it and a neighbour. */
  List<Luik> luiken(String buur) {
    List<Luik> haar = luiken.get(buur);
    if (haar == null) {
      throw new IllegalArgumentException(buur);
    }
    return haar;
  }

  /** The network is whole. */
  void herstelNetwerk() {
    luiken.values().forEach(haar -> haar.forEach(Luik::herstel));
  }

  /** Starts it, and does not wait. */
  void start() {
    try {
      Path instellingen = map.resolve("replica-" + naam + ".properties");
      Properties alles = new Properties();
      alles.putAll(eigenschappen);
      alles.setProperty("server.port", String.valueOf(poort));
      alles.setProperty("db-scheduler.scheduler-name", "replica-" + naam + "-" + starts);
      try (var bestand = Files.newOutputStream(instellingen)) {
        alles.store(bestand, null);
      }
      List<String> opties = new ArrayList<>();
      opties.addAll(List.of("-Xmx384m", "-XX:+UseSerialGC", "-Djdk.net.hosts.file=" + namen));
      opties.add(agent);
      proces =
          new ProcessBuilder(
                  Javaopdracht.van(
                      map,
                      opties,
                      List.of("--spring.config.additional-location=file:" + instellingen)))
              .redirectErrorStream(true)
              .redirectOutput(uitvoer(starts++).toFile())
              .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path uitvoer(int nummer) {
    return map.resolve("replica-" + naam + "-" + nummer + ".log");
  }

  /** Waits until it takes calls; fails with its output when it does not. */
  void wachtTotGereed() {
    long einde = System.nanoTime() + START.toNanos();
    while (System.nanoTime() < einde && leeft()) {
      if (isGereed()) {
        return;
      }
      Tijd.slaap(Duration.ofMillis(200));
    }
    throw new IllegalStateException("replica " + naam + " is not ready:\n" + staart());
  }

  boolean isGereed() {
    try {
      return http.send(
                  HttpRequest.newBuilder(adres().resolve("/actuator/health/readiness"))
                      .timeout(Duration.ofSeconds(5))
                      .build(),
                  HttpResponse.BodyHandlers.discarding())
              .statusCode()
          == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private String staart() {
    try {
      String tekst = Files.readString(uitvoer(starts - 1));
      return tekst.substring(Math.max(0, tekst.length() - 4000));
    } catch (IOException e) {
      return e.toString();
    }
  }

  boolean leeft() {
    Process nu = proces;
    return nu != null && nu.isAlive();
  }

  /** SIGKILL: nothing of it runs on. */
  void dood() {
    Process nu = proces;
    if (nu == null) {
      return;
    }
    nu.destroyForcibly();
    try {
      if (!nu.waitFor(20, TimeUnit.SECONDS)) {
        throw new IllegalStateException("replica " + naam + " does not die");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Stands still as a whole, as a machine does that is moved or out of memory. */
  void bevries() {
    signaal("-STOP");
  }

  void ontdooi() {
    signaal("-CONT");
  }

  private void signaal(String welk) {
    Process nu = proces;
    if (nu != null && nu.isAlive()) {
      Tijd.voerUit("kill", welk, String.valueOf(nu.pid()));
    }
  }

  @Override
  public void close() {
    dood();
    luiken.values().forEach(haar -> haar.forEach(Luik::close));
  }
}
