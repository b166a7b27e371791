package nl.machtigingsbrug.communicatie.brief;

import static nl.machtigingsbrug.communicatie.brief.Voorbeelden.GEMEENTE;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import nl.machtigingsbrug.buren.Postgres;
import nl.machtigingsbrug.buren.brp.Brp;
import nl.machtigingsbrug.buren.drukstraat.Drukstraat;
import nl.machtigingsbrug.communicatie.Adres;
import nl.machtigingsbrug.communicatie.Bijlage;
import nl.machtigingsbrug.communicatie.Verzendopdracht;
import nl.machtigingsbrug.communicatie.brp.Brpinstellingen;
import nl.machtigingsbrug.communicatie.contact.ContactGemeenten;
import nl.machtigingsbrug.geheim.Proefsleutels;
import nl.machtigingsbrug.geheim.Spoolcijfer;
import nl.machtigingsbrug.gemeente.Gemeenten;
import nl.machtigingsbrug.levering.Levering;
import nl.machtigingsbrug.levering.Leveringen;
import nl.machtigingsbrug.levering.Opdracht;
import nl.machtigingsbrug.levering.Staat;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The print channel with its routes, the engine, a database, a BRP and a print street. */
@SpringBootTest(
    classes = Briefproef.Toepassing.class,
    webEnvironment = SpringBootTest.WebEnvironment.NONE,
    properties = {
      "machtigingsbrug.levering.basis=50ms",
      "machtigingsbrug.levering.plafond=200ms",
      "machtigingsbrug.levering.poort=400ms",
      "db-scheduler.polling-interval=50ms",
      "camel.main.routes-include-pattern=file:routes/uit-verzending-brief-print.camel.yaml,"
          + "file:routes/brief-*.camel.yaml,file:routes/brp-*.camel.yaml",
      "machtigingsbrug.gemeenten.voorbeeldstad.naam=Voorbeeldstad",
      "machtigingsbrug.gemeenten.voorbeelddorp.naam=Voorbeelddorp",
    })
abstract class Briefproef {

  /** A Monday, an hour before the batch closes. */
  static final Instant OCHTEND = Instant.parse("2026-03-02T15:00:00Z");

  static final Brp BRP = Brp.start();
  private static final Path MAP = map();
  static final AtomicReference<Instant> NU = new AtomicReference<>(OCHTEND);

  @Autowired Leveringen leveringen;
  @Autowired Partijronde ronde;
  @Autowired Partijen partijen;
  @Autowired Brievenbak brievenbak;
  @Autowired Verzendgang verzendgang;
  @Autowired CamelContext camel;
  @Autowired JdbcClient db;
  @Autowired PlatformTransactionManager transacties;

  final Drukstraat drukstraat = new Drukstraat(MAP);

  /** What the engine of verzendingen does: it says what is to be sent. */
  public static class Verzendgang {
    final Map<UUID, Verzendopdracht> opdrachten = new ConcurrentHashMap<>();
    volatile @Nullable String toelichting;

    public void open(Exchange exchange) {
      Levering levering = exchange.getProperty("levering", Levering.class);
      exchange.setProperty("verzendopdracht", opdrachten.get(levering.aanvraagId()));
      exchange.setProperty("verzendtoelichting", toelichting);
    }
  }

  /** Not marked as configuration: the scan of the whole application passes it by. */
  @EnableAutoConfiguration
  @EnableConfigurationProperties({
    Briefinstellingen.class,
    Brpinstellingen.class,
    ContactGemeenten.class,
    Gemeenten.class
  })
  @ComponentScan(
      basePackages = {
        "nl.machtigingsbrug.communicatie.aanroep",
        "nl.machtigingsbrug.communicatie.adres",
        "nl.machtigingsbrug.communicatie.brief",
        "nl.machtigingsbrug.communicatie.brp",
        "nl.machtigingsbrug.communicatie.contact",
        "nl.machtigingsbrug.levering"
      },
      excludeFilters =
          @ComponentScan.Filter(
              type = FilterType.REGEX,
              pattern = ".*(Test|IT|proef).*|.*Proefroutes|.*Buurman"))
  static class Toepassing {
    @Bean
    Verzendgang verzendgang() {
      return new Verzendgang();
    }

    @Bean
    Spoolcijfer spoolcijfer() {
      return Proefsleutels.van(GEMEENTE, "voorbeelddorp").spool();
    }

    @Bean
    Clock klok() {
      return new Clock() {
        @Override
        public ZoneOffset getZone() {
          return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
          return this;
        }

        @Override
        public Instant instant() {
          return Objects.requireNonNull(NU.get());
        }
      };
    }
  }

  @DynamicPropertySource
  static void omgeving(DynamicPropertyRegistry eigenschappen) {
    Postgres.verseDatabase(eigenschappen);
    String voor = "machtigingsbrug.communicatie.";
    eigenschappen.add(voor + "brief.map", MAP::toString);
    for (String gemeente : new String[] {GEMEENTE, "voorbeelddorp"}) {
      String brief = voor + "brief.gemeenten." + gemeente + ".";
      eigenschappen.add(brief + "huisstijl.afzender", () -> "Gemeente " + gemeente);
      eigenschappen.add(brief + "huisstijl.retouradres", () -> "Postbus 100, 1234 ZZ Stad");
      eigenschappen.add(brief + "bewaardagen", () -> "30");
    }
    eigenschappen.add(voor + "brief.gemeenten.voorbeelddorp.adresbron", () -> "BRP");
    eigenschappen.add(voor + "brief.gemeenten.voorbeelddorp.venster", () -> "RECHTS");
    eigenschappen.add(voor + "brp.gemeenten.voorbeelddorp.personen", BRP::personen);
    eigenschappen.add(voor + "brp.gemeenten.voorbeelddorp.sleutel", () -> Brp.SLEUTEL);
  }

  @BeforeEach
  void begin() {
    NU.set(OCHTEND);
    BRP.stoor(null);
    db.sql(
            "update scheduled_tasks set execution_time = now() + interval '1 day' where task_name = 'briefpartijen'")
        .update();
    wis(MAP);
    for (String gemeente : new String[] {GEMEENTE, "voorbeelddorp"}) {
      maak(MAP.resolve(gemeente));
    }
  }

  @AfterEach
  void einde() {
    db.sql("update levering set staat = 'INGETROKKEN' where staat in ('WACHT', 'BEZIG')").update();
    db.sql("delete from brief").update();
    db.sql("delete from briefpartij").update();
  }

  /** Sends it by the engine; the levering. */
  UUID verzend(Verzendopdracht opdracht) {
    verzendgang.opdrachten.put(opdracht.id(), opdracht);
    UUID levering =
        new TransactionTemplate(transacties)
            .execute(
                status ->
                    leveringen.plan(
                        new Opdracht(
                            opdracht.id(),
                            0,
                            opdracht.gemeente(),
                            "drukstraat",
                            "uit-verzending-brief-print")));
    return Objects.requireNonNull(levering);
  }

  Levering wachtOp(UUID levering, Staat staat) {
    return await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> leveringen.vind(levering).orElseThrow(), l -> l.staat() == staat);
  }

  Verzendopdracht lever(Adres adres, Bijlage... bijlagen) {
    Verzendopdracht opdracht = Voorbeelden.opdracht(adres, bijlagen);
    wachtOp(verzend(opdracht), Staat.GELEVERD);
    return opdracht;
  }

  /** It becomes five, and the round comes by. */
  void sluit() {
    NU.set(OCHTEND.plusSeconds(3700));
    ronde.loop();
  }

  Path partijmap() {
    return gemeentemap(GEMEENTE).resolve("2026-03-02-1700");
  }

  Path gemeentemap(String gemeente) {
    return MAP.resolve(gemeente);
  }

  static Path map() {
    try {
      return Files.createTempDirectory("drukstraat");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void wis(Path map) {
    try (var alle = Files.walk(map)) {
      for (Path pad : alle.sorted(Comparator.reverseOrder()).toList()) {
        if (!pad.equals(map)) {
          Files.delete(pad);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void maak(Path map) {
    try {
      Files.createDirectories(map);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
