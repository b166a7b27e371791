package nl.machtigingsbrug.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.machtigingsbrug.buren.Buren;
import nl.machtigingsbrug.buren.Postgres;
import nl.machtigingsbrug.proces.Javaopdracht;
import nl.machtigingsbrug.proces.Poorten;
import nl.machtigingsbrug.scenario.Berichten;
import nl.machtigingsbrug.scenario.Portaal;
import nl.machtigingsbrug.scenario.Scenario;
import nl.machtigingsbrug.scenario.Scenariobestand;

/** The application as processes of its own, with its neighbours; the database writes to disk. */
final class Opstelling implements AutoCloseable {

  private static final String SCENARIO = "een-dochter-vraagt-hulp-in-huis-aan-voor-haar-moeder";

  private static final String OPNEMEN = "-XX:StartFlightRecording=settings=profile";

  private final Path map;
  private final Postgres postgres;
  private final String database;
  private final Buren buren;
  private final List<Process> processen = new ArrayList<>();
  private final List<URI> adressen = new ArrayList<>();
  private final Berichten berichten;

  private Opstelling(
      int replicas, int bijlage, List<String> jvm, Function<Buren, Map<String, String>> eigen)
      throws Exception {
    map = Files.createTempDirectory("bench");
    postgres = Postgres.met(map.resolve("postgres"), Poorten.vrij());
    database = postgres.nieuweDatabase();
    buren = Buren.start(map, database);
    berichten = new Berichten(buren.voorziening(), scenario(bijlage));
    for (int i = 0; i < replicas; i++) {
      voegToe(i, jvm, eigen.apply(buren));
    }
  }

  /**
   * Starts it.
   *
   * @param bijlage the bytes of the document that goes with each aanvraag, or 0 for none
   */
  static Opstelling start(int replicas, int bijlage, Map<String, String> eigen) throws Exception {
    List<String> jvm = List.of("-Xmx512m", OPNEMEN);
    return new Opstelling(replicas, bijlage, jvm, buren -> eigen);
  }

  /**
   * Starts one replica without documents, with settings that depend on its neighbours. It is not
   * recorded until {@link #neemOp}: a recording takes memory too.
   */
  static Opstelling start(List<String> jvm, Function<Buren, Map<String, String>> eigen)
      throws Exception {
    return new Opstelling(1, 0, jvm, eigen);
  }

  private static Scenario scenario(int bijlage) {
    Scenario scenario =
        Scenariobestand.alle().stream()
            .filter(bestand -> bestand.zin().equals(SCENARIO))
            .findFirst()
            .orElseThrow()
            .scenario();
    return scenario.metDocumenten(
        bijlage == 0
            ? List.of()
            : List.of(new Scenario.Bijlage("brief.pdf", "application/pdf", bijlage)));
  }

  Buren buren() {
    return buren;
  }

  String database() {
    return database;
  }

  Berichten berichten() {
    return berichten;
  }

  Portaal portaal(int replica) {
    return portaal(replica, Buren.PORTAAL);
  }

  Portaal portaal(int replica, String client) {
    URI adres = adressen.get(replica % adressen.size());
    return new Portaal(() -> adres, token(client));
  }

  /** A fresh one now and then only: making tokens is not what is measured. */
  Supplier<String> token(String client) {
    return new Token(() -> buren.inlog().token(client));
  }

  /** Where a replica listens. */
  URI adres(int replica) {
    return adressen.get(replica);
  }

  /** The process of a replica. */
  Process proces(int replica) {
    return processen.get(replica);
  }

  /** Begins to record a replica that runs. */
  void neemOp(int replica) throws Exception {
    Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
    String pid = String.valueOf(processen.get(replica).pid());
    new ProcessBuilder(
            jcmd.toString(), pid, "JFR.start", "settings=profile", "filename=" + opname(replica))
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }

  /** The flight recording of a replica, once the set-up is closed. */
  Path opname(int replica) {
    return map.resolve("replica" + replica + ".jfr");
  }

  private void voegToe(int nummer, List<String> jvm, Map<String, String> eigen) throws Exception {
    int poort = Poorten.vrij();
    Properties alles = new Properties();
    alles.putAll(new HashMap<>(buren.eigenschappen()));
    alles.putAll(eigen);
    alles.setProperty("server.port", String.valueOf(poort));
    Path instellingen = map.resolve("replica" + nummer + ".properties");
    try (var bestand = Files.newOutputStream(instellingen)) {
      alles.store(bestand, null);
    }
    List<String> opdracht =
        new ArrayList<>(
            Javaopdracht.van(
                map, jvm, List.of("--spring.config.additional-location=file:" + instellingen)));
    opdracht.remove("-XX:TieredStopAtLevel=1");
    opdracht.replaceAll(
        deel -> deel.startsWith(OPNEMEN) ? deel + ",filename=" + opname(nummer) : deel);
    Process proces =
        new ProcessBuilder(opdracht)
            .redirectErrorStream(true)
            .redirectOutput(map.resolve("replica" + nummer + ".log").toFile())
            .start();
    processen.add(proces);
    URI adres = URI.create("http://localhost:" + poort);
    adressen.add(adres);
    wachtTotGereed(proces, adres);
  }

  private static void wachtTotGereed(Process proces, URI adres) throws Exception {
    HttpClient http = HttpClient.newHttpClient();
    HttpRequest vraag = HttpRequest.newBuilder(adres.resolve("/actuator/health/readiness")).build();
    long einde = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
    while (System.nanoTime() < einde && proces.isAlive()) {
      try {
        if (http.send(vraag, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
          return;
        }
      } catch (IOException nogNiet) {
        // Looked at again below.
      }
      Thread.sleep(200);
    }
    throw new IllegalStateException("the application is not ready");
  }

  @Override
  public void close() {
    stop();
    buren.close();
    postgres.close();
  }

  /** Stops the application, which completes its recordings. */
  void stop() {
    processen.forEach(Process::destroy);
    processen.forEach(
        proces -> proces.onExit().orTimeout(1, TimeUnit.MINUTES).handle((p, te) -> p).join());
  }
}
