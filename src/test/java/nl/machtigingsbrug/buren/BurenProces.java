package nl.machtigingsbrug.buren;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.machtigingsbrug.scenario.Berichten;
import nl.machtigingsbrug.scenario.Bewoners;
import nl.machtigingsbrug.scenario.Scenariobestand;
import nl.machtigingsbrug.scenario.Vervolgbestand;
import nl.machtigingsbrug.scenario.Vervolgpost;

/**
 * The neighbours in a process of their own, so that the application can be killed and started again
 * beside them. Database and zaaksysteem keep what they know in a fixed folder; in it stands {@code
 * application.properties}, with which the application finds them all.
 *
 * <p>It also hands out the messages of the scenarios: see docs/uitbreiden/proefomgeving.md.
 */
public final class BurenProces implements AutoCloseable {

  private static final Burenpoorten POORTEN = new Burenpoorten(15480, 15481, 15540);
  private static final int DATABASE = 15432;
  private static final int LOKET = 15482;

  private final Postgres database;
  private final Buren buren;
  private final HttpServer loket;

  private BurenProces(Path map, int databasepoort, int loketpoort, Burenpoorten poorten)
      throws IOException {
    Files.createDirectories(map);
    database = Postgres.met(map.resolve("postgres"), databasepoort);
    buren = Buren.start(map, database.url("postgres"), poorten);
    buren.kanalen();
    Vervolgbestand.alle()
        .forEach(
            bestand ->
                new Bewoners(bestand.scenario().mensen())
                    .verhuisNaar(buren.kanalen(new Vervolgpost(bestand.scenario()).gemeente())));
    try (OutputStream bestand = Files.newOutputStream(map.resolve("application.properties"))) {
      Properties eigenschappen = new Properties();
      eigenschappen.putAll(buren.eigenschappen());
      eigenschappen.store(bestand, null);
    }
    loket =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), loketpoort), 0);
    loket.createContext(
        "/",
        uitwisseling -> {
          byte[] antwoord;
          try {
            antwoord =
                antwoord(uitwisseling.getRequestURI().getPath()).getBytes(StandardCharsets.UTF_8);
            uitwisseling.sendResponseHeaders(200, antwoord.length);
            uitwisseling.getResponseBody().write(antwoord);
          } catch (IllegalArgumentException e) {
            uitwisseling.sendResponseHeaders(404, -1);
          }
          uitwisseling.close();
        });
    loket.start();
  }

  /** Starts them and stays up. The argument is the folder. */
  public static void main(String[] args) throws IOException {
    BurenProces proces = start(Path.of(args[0]), DATABASE, LOKET, POORTEN);
    Runtime.getRuntime().addShutdownHook(new Thread(proces::close));
    System.out.println("De buren zijn er: http://localhost:" + LOKET);
  }

  /** Starts them on ports of choice. */
  static BurenProces start(Path map, int databasepoort, int loketpoort, Burenpoorten poorten)
      throws IOException {
    return new BurenProces(map, databasepoort, loketpoort, poorten);
  }

  /** Where scenarios are handed out. */
  int loketpoort() {
    return loket.getAddress().getPort();
  }

  private String antwoord(String pad) {
    String[] delen = pad.substring(1).split("/");
    return switch (delen[0]) {
      case "" ->
          Stream.concat(
                  Scenariobestand.alle().stream().map(Scenariobestand::zin),
                  Vervolgbestand.alle().stream().map(Vervolgbestand::zin))
              .collect(Collectors.joining("\n"));
      case "token" -> buren.inlog().token(Buren.PORTAAL);
      case "bewijs" -> berichten(delen).bewijs().toString();
      case "vervolgbericht" ->
          vervolg(zin(delen))
              .orElseThrow(IllegalArgumentException::new)
              .vervolgbericht("vul-in", "vul-in")
              .toString();
      case "aanvraag" -> berichten(delen).aanvraag("vul-in", "vul-in").toString();
      default -> throw new IllegalArgumentException(pad);
    };
  }

  private Berichten berichten(String[] delen) {
    String zin = zin(delen);
    return vervolg(zin).map(post -> post.begin(buren.voorziening())).orElseGet(() -> begin(zin));
  }

  private static String zin(String[] delen) {
    return delen.length == 2 ? delen[1] : "";
  }

  private static Optional<Vervolgpost> vervolg(String zin) {
    return Vervolgbestand.alle().stream()
        .filter(bestand -> bestand.zin().equals(zin))
        .findFirst()
        .map(bestand -> new Vervolgpost(bestand.scenario()));
  }

  private Berichten begin(String zin) {
    return Scenariobestand.alle().stream()
        .filter(bestand -> bestand.zin().equals(zin))
        .findFirst()
        .map(bestand -> new Berichten(buren.voorziening(), bestand.scenario()))
        .orElseThrow(() -> new IllegalArgumentException(zin));
  }

  @Override
  public void close() {
    loket.stop(0);
    buren.close();
    database.close();
  }
}
