package nl.machtigingsbrug.demo;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.machtigingsbrug.Machtigingsbrug;
import nl.machtigingsbrug.buren.Buren;
import nl.machtigingsbrug.buren.Postgres;
import nl.machtigingsbrug.proces.Poorten;
import nl.machtigingsbrug.scenario.Portaal;
import nl.machtigingsbrug.scenario.Scenariobestand;
import nl.machtigingsbrug.scenario.Vervolgbestand;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * {@code mvn spring-boot:test-run}: starts the application with all its neighbours, lets people act
 * for each other, says what came of it, and stays up. With {@code
 * --machtigingsbrug.demo.stop-na-afloop=true} it ends with status 0 when all went as it should.
 */
public final class Demo {

  private static final PrintStream UIT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private Demo() {}

  /** Starts with Spring Boot arguments. */
  public static void main(String[] args) throws IOException {
    ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
    // Before the first server: the stand-ins would wait 40 ms with each answer.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    UIT.println("De demo start: een database, een voorziening, zaaksystemen en de adapter…");
    Path map = Files.createTempDirectory("machtigingsbrug-demo");
    Postgres database = Postgres.met(map.resolve("postgres"), Poorten.vrij());
    Buren buren = Buren.start(map, database.nieuweDatabase());
    buren.kanalen();
    Demoverslag verslag = new Demoverslag();
    ConfigurableApplicationContext app = start(args, buren, verslag);
    String adres = adres(app);
    Demoloop loop = new Demoloop(buren, client -> als(client, app, buren));
    UIT.println();
    for (Scenariobestand bestand : Scenariobestand.vanDemo()) {
      Demoregel regel = loop.doe(bestand);
      verslag.voegToe(regel);
      regel.regels().forEach(UIT::println);
    }
    vertelVervolg(
        new Vervolgloop(buren, als(Buren.PORTAAL, app, buren), als(Buren.BEHEER, app, buren)),
        verslag,
        adres);
    boolean stop =
        app.getEnvironment()
            .getProperty("machtigingsbrug.demo.stop-na-afloop", Boolean.class, false);
    if (stop) {
      UIT.println(verslag.goed() ? "Alles ging zoals bedoeld." : "Niet alles ging zoals bedoeld.");
      System.exit(SpringApplication.exit(app, () -> verslag.goed() ? 0 : 1));
    }
    UIT.println("Kijk verder op " + adres + " (stoppen: Ctrl-C).");
  }

  private static void vertelVervolg(Vervolgloop loop, Demoverslag verslag, String adres) {
    UIT.println();
    UIT.println("Daarna is er nieuws over een zaak. Wie krijgt bericht, waardoor, en waarom?");
    UIT.println();
    for (Vervolgbestand bestand : Vervolgbestand.vanDemo()) {
      Vervolgregel regel = loop.doe(bestand);
      verslag.voegToe(regel);
      new Vervolgverhaal(regel).regels(adres).forEach(UIT::println);
      UIT.println();
    }
  }

  private static ConfigurableApplicationContext start(
      String[] args, Buren buren, Demoverslag verslag) {
    Map<String, Object> eigenschappen = new LinkedHashMap<>(buren.eigenschappen());
    eigenschappen.put("logging.level.root", "warn");
    eigenschappen.put("machtigingsbrug.berichtenbox.uitslagen-elke", "1s");
    return new SpringApplicationBuilder(Machtigingsbrug.class, Demopagina.class, Demotoegang.class)
        .profiles("demo")
        .properties(eigenschappen)
        .initializers(
            (GenericApplicationContext context) -> {
              context.registerBean(Buren.class, () -> buren);
              context.registerBean(Demoverslag.class, () -> verslag);
              context.registerBean(Portaal.class, () -> als(Buren.PORTAAL, context, buren));
            })
        .run(args);
  }

  /** Someone who calls the API of the running application. */
  static Portaal als(String client, ConfigurableApplicationContext app, Buren buren) {
    return new Portaal(() -> URI.create(adres(app)), () -> buren.inlog().token(client));
  }

  private static String adres(ConfigurableApplicationContext app) {
    return "http://localhost:"
        + ((ServletWebServerApplicationContext) app).getWebServer().getPort();
  }
}
