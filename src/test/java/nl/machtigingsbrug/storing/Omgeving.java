package nl.machtigingsbrug.storing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.machtigingsbrug.buren.Buren;
import nl.machtigingsbrug.buren.Buurgemeente;
import nl.machtigingsbrug.buren.Postgres;
import nl.machtigingsbrug.buren.stufzaaksysteem.Stufzaaksysteem;
import nl.machtigingsbrug.buren.zaaksysteem.Zaaksysteem;
import nl.machtigingsbrug.proces.Poorten;
import nl.machtigingsbrug.stuf.Versie;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/** Two replicas beside their neighbours: PostgreSQL, a zaaksysteem per gemeente, the inlog. */
final class Omgeving implements AutoCloseable {

  /** The gemeente in which the last step is declared blind. */
  static final String BLIND = "voorbeeldbuiten";

  /** How long a call may be under way without a second one being begun. */
  static final Duration LEASE = Duration.ofSeconds(6);

  /** The gemeente whose zaaksysteem speaks StUF: all her aanvragen go there. */
  static final String STUF = "voorbeeldhaven";

  /** The gemeenten to which senders speak StUF, with zaaksystemen that speak ZGW. */
  static final List<String> VERTAALD = List.of(Buren.GEMEENTE, Buren.TWEEDE_GEMEENTE);

  private static final Pattern STATUSSTAP =
      Pattern.compile("(?m)^( *)(- to: stap:status\\?zekerheid=NAVRAAG.*)\\R?");
  private static final String DATABASE = "postgres";
  private static final String INLOG = "inlog";
  private static final String KAFKA = "kafka";

  private final Path map;
  private final int databasepoort;
  private Postgres database;
  private final Buren buren;
  private final Map<String, Zaaksysteem> zaaksystemen = new TreeMap<>();
  private final Map<String, List<Integer>> poorten = new LinkedHashMap<>();
  private final Map<String, String> eigenschappen = new HashMap<>();
  private final Stufzaaksysteem stufzaaksysteem;
  private final Bevolking bevolking;
  private final Kanalen kanalen;
  private final Opdrachtpost post;
  private final Puntenloket punten = Puntenloket.open();
  private final List<Replica> replicas;

  private Omgeving(Path map, @Nullable Sabotage sabotage) throws IOException {
    this.map = map;
    databasepoort = Poorten.vrij();
    database = Postgres.met(map.resolve("postgres"), databasepoort);
    buren = Buren.start(Files.createDirectories(map.resolve("buren")), database.url("postgres"));
    String makelaar = buren.makelaar().bootstrap();
    bevolking = new Bevolking(buren);
    kanalen = new Kanalen(buren);
    stufzaaksysteem = buren.stufzaaksysteem(STUF, Versie.ZDS_1_2);
    poorten.put("stufzaaksysteem", List.of(URI.create(stufzaaksysteem.basis()).getPort()));
    eigenschappen.putAll(buren.eigenschappen());
    eigenschappen.replaceAll((naam, waarde) -> waarde.replace("127.0.0.1", "localhost"));
    poorten.put(DATABASE, List.of(databasepoort));
    poorten.put(INLOG, List.of(URI.create(buren.inlog().sleutels()).getPort()));
    poorten.put(KAFKA, List.of(Integer.parseInt(makelaar.substring(makelaar.indexOf(':') + 1))));
    for (Buurgemeente gemeente : Buurgemeente.alle()) {
      zaaksysteem(gemeente.naam());
    }
    poorten.putAll(kanalen.poorten());
    instellingen();
    eigenschappen.putAll(kanalen.eigenschappen(map));
    post = Opdrachtpost.open(buren.makelaar(), zaaksystemen.keySet());
    eigenschappen.putAll(post.eigenschappen());
    blindeStap();
    Agentjar agent = Agentjar.maak(map);
    replicas = List.of(replica("A", 2, agent, sabotage), replica("B", 3, agent, sabotage));
  }

  /** Starts everything; the replicas take calls. */
  static Omgeving start(Path map, @Nullable Sabotage sabotage) {
    try {
      Omgeving omgeving = new Omgeving(map, sabotage);
      try {
        omgeving.replicas.forEach(Replica::start);
        omgeving.replicas.forEach(Replica::wachtTotGereed);
      } catch (RuntimeException e) {
        omgeving.close();
        throw e;
      }
      return omgeving;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Replica replica(String naam, int thuis, Agentjar agent, @Nullable Sabotage sabotage)
      throws IOException {
    return new Replica(
        naam,
        map,
        "127.0.0." + thuis,
        poorten,
        eigenschappen,
        agent.optie(naam, punten.poort(), sabotage));
  }

  /** A neighbour more is an entry of {@code poorten} more: its relays and faults follow. */
  private void zaaksysteem(String gemeente) {
    Zaaksysteem zaaksysteem = buren.zaaksysteem(gemeente);
    zaaksystemen.put(gemeente, zaaksysteem);
    poorten.put(gemeente, List.of(URI.create(zaaksysteem.basis()).getPort()));
  }

  private void instellingen() {
    eigenschappen.compute(
        "spring.datasource.url", (naam, url) -> url + "&socketTimeout=15&connectTimeout=3");
    eigenschappen.put("spring.datasource.hikari.connection-timeout", "3000");
    eigenschappen.merge(
        "machtigingsbrug.afnemers.portaal.rechten", ",ZAAKBERICHT_INDIENEN", String::concat);
    for (String gemeente : VERTAALD) {
      String voor = "machtigingsbrug.zds.vertalen.gemeenten." + gemeente;
      eigenschappen.put(voor + ".zaaktypen.B1026", "WMO-AANVRAAG");
      eigenschappen.put(voor + ".antwoordtijd", "5s");
      for (String scope :
          List.of("zaken.statussen.toevoegen", "documenten.lock", "documenten.bijwerken")) {
        buren.zaaksysteem(gemeente).geefScope(scope);
      }
    }
    eigenschappen.put("machtigingsbrug.stuf.antwoordtijd", "4s");
    eigenschappen.put("machtigingsbrug.levering.basis", "200ms");
    eigenschappen.put("machtigingsbrug.levering.plafond", "1s");
    eigenschappen.put("machtigingsbrug.levering.pogingen", "1000");
    eigenschappen.put("machtigingsbrug.levering.lease", LEASE.toMillis() + "ms");
    eigenschappen.put("machtigingsbrug.levering.poort", "500ms");
    eigenschappen.put("machtigingsbrug.levering.stop", "300ms");
    eigenschappen.put("machtigingsbrug.logboek.verzegel-elke", "500ms");
    eigenschappen.put("machtigingsbrug.logboek.regels-per-zegel", "20");
    eigenschappen.put("machtigingsbrug.levering.snelheid", "200");
    eigenschappen.put("db-scheduler.polling-interval", "200ms");
    eigenschappen.put("db-scheduler.heartbeat-interval", "300ms");
    eigenschappen.put("db-scheduler.missed-heartbeats-limit", "4");
  }

  /** As docs/uitbreiden/routes.md allows: no step of the packaged routes is blind. */
  private void blindeStap() throws IOException {
    String naam = "uit-zaak-zgw.camel.yaml";
    String route;
    try (InputStream bron = new ClassPathResource("routes/" + naam).getInputStream()) {
      route = new String(bron.readAllBytes(), StandardCharsets.UTF_8);
    }
    Matcher stap = STATUSSTAP.matcher(route);
    if (!stap.find()) {
      throw new IllegalStateException("no step status in " + naam);
    }
    String inspringing = stap.group(1);
    String blind =
        """
        - choice:
            when:
              - simple: "${exchangeProperty.levering.gemeente} == '%s'"
                steps:
                  - to: stap:status?zekerheid=BLIND&doe=direct:zgw-status-maken
            otherwise:
              steps:
                %s
        """
            .formatted(BLIND, stap.group(2))
            .indent(inspringing.length());
    Path eigen = Files.createDirectories(map.resolve("routes"));
    Files.writeString(
        eigen.resolve(naam),
        route.substring(0, stap.start()) + blind + route.substring(stap.end()));
    eigenschappen.put("machtigingsbrug.routes", eigen.toString());
  }

  Buren buren() {
    return buren;
  }

  /** Who can be reached, and how. */
  Bevolking bevolking() {
    return bevolking;
  }

  /** By which they are reached. */
  Kanalen kanalen() {
    return kanalen;
  }

  List<Replica> replicas() {
    return replicas;
  }

  Replica replica(String naam) {
    return replicas.get(naam.charAt(0) - 'A');
  }

  /** What is written to the application over Kafka. */
  Opdrachtpost post() {
    return post;
  }

  Puntenloket punten() {
    return punten;
  }

  /** By gemeente. */
  Map<String, Zaaksysteem> zaaksystemen() {
    return zaaksystemen;
  }

  /** Of the gemeente whose zaaksysteem speaks StUF. */
  Stufzaaksysteem stufzaaksysteem() {
    return stufzaaksysteem;
  }

  /** The names of all neighbours. */
  List<String> namen() {
    return List.copyOf(poorten.keySet());
  }

  /** With which the application finds its neighbours without any relay. */
  Map<String, String> eigenschappen() {
    return Map.copyOf(eigenschappen);
  }

  /** Without any relay. */
  Database database() {
    return new Database(database.url("postgres"));
  }

  /** PostgreSQL stops at once, as by a loss of power, and comes back on its data and port. */
  void herstartDatabase() {
    try {
      String pid = Files.readAllLines(map.resolve("postgres").resolve("postmaster.pid")).get(0);
      Tijd.voerUit("kill", "-QUIT", pid.strip());
      database.close();
      database = Postgres.met(map.resolve("postgres"), databasepoort);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The broker stops and comes back on its data and port. */
  void herstartMakelaar() {
    buren.makelaar().stop();
    buren.makelaar().start();
  }

  /** Everything that was broken is whole, and every replica takes calls. */
  void herstel() {
    zaaksystemen.values().forEach(Zaaksysteem::herstel);
    stufzaaksysteem.herstel();
    for (Replica replica : replicas) {
      replica.herstelNetwerk();
      replica.ontdooi();
      punten.ontwapen(replica.naam());
      punten.ga(replica.naam());
      if (!replica.leeft()) {
        replica.start();
      }
    }
    replicas.forEach(Replica::wachtTotGereed);
  }

  @Override
  public void close() {
    replicas.forEach(Replica::close);
    punten.close();
    post.close();
    buren.close();
    database.close();
  }
}
