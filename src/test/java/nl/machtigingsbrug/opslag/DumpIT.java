package nl.machtigingsbrug.opslag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.machtigingsbrug.Machtigingsbrug;
import nl.machtigingsbrug.aanvraag.Aanvraag;
import nl.machtigingsbrug.aanvraag.Aanvragen;
import nl.machtigingsbrug.aanvraag.Document;
import nl.machtigingsbrug.aanvraag.Documenten;
import nl.machtigingsbrug.buren.Buren;
import nl.machtigingsbrug.buren.Postgres;
import nl.machtigingsbrug.buren.zaaksysteem.Storing;
import nl.machtigingsbrug.logboek.Zegelcontrole;
import nl.machtigingsbrug.scenario.Berichten;
import nl.machtigingsbrug.scenario.Portaal;
import nl.machtigingsbrug.scenario.Scenariobestand;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;

/**
 * A database of every release is brought up to date and read: docs/uitbreiden/dumps.md. With {@code
 * -Ddump.schrijf=<versie>} it makes a dump of the release that is being worked on.
 */
class DumpIT {

  private static final String ZONDER_ZAAK = "een-zaaksysteem-dat-te-druk-is-krijgt-rust";
  private static final List<String> SCENARIOS =
      List.of(
          "dezelfde-aanvraag-twee-keer-is-een-zaak",
          "een-mandaat-dat-geen-dienst-noemt-komt-in-de-werkvoorraad",
          "open-zaak-hoort-hoe-een-organisatie-inlogde",
          ZONDER_ZAAK);

  @TempDir Path map;

  static List<Dump> alle() throws IOException {
    List<Dump> dumps = Dump.alle();
    assertThat(dumps).isNotEmpty();
    return dumps;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("alle")
  void watToenBevestigdWasIsNuTeLezenEnWordtGeleverd(Dump dump) throws Exception {
    String url = Postgres.gedeeld().nieuweDatabase();
    dump.zetTerug(url);
    List<String> open =
        JdbcClient.create(new DriverManagerDataSource(url, "postgres", "postgres"))
            .sql("select aanvraag_id::text from levering where staat in ('WACHT', 'BEZIG')")
            .query(String.class)
            .list();
    assertThat(open).isNotEmpty();
    try (Buren buren = Buren.start(map, url);
        ConfigurableApplicationContext context = start(buren, dump.sleutels())) {
      JdbcClient db = context.getBean(JdbcClient.class);
      assertThat(context.getBean(Flyway.class).info().pending()).isEmpty();
      eisLeesbaar(context, db);
      eisGeleverdOfGemeld(open, buren, db);
      for (String gemeente :
          db.sql("select distinct gemeente from logboek_regel").query(String.class).list()) {
        assertThat(context.getBean(Zegelcontrole.class).controleer(gemeente, null).bevindingen())
            .as(gemeente)
            .isEmpty();
      }
    }
  }

  private static void eisLeesbaar(ConfigurableApplicationContext context, JdbcClient db)
      throws IOException {
    Aanvragen aanvragen = context.getBean(Aanvragen.class);
    Documenten documenten = context.getBean(Documenten.class);
    List<UUID> ids = db.sql("select id from aanvraag").query(UUID.class).list();
    assertThat(ids).hasSizeGreaterThanOrEqualTo(SCENARIOS.size());
    int gelezen = 0;
    for (UUID id : ids) {
      Aanvraag aanvraag = aanvragen.met(id);
      assertThat(aanvraag.gegevens().isObject()).isTrue();
      assertThat(aanvraag.optreden()).isNotNull();
      for (Document document : documenten.van(id)) {
        try (InputStream inhoud = documenten.inhoud(document)) {
          assertThat(inhoud.readAllBytes()).hasSize((int) document.lengte());
        }
        gelezen++;
      }
    }
    assertThat(gelezen).isPositive();
  }

  /** What was open then goes on now; what cannot is shown to a human. */
  private static void eisGeleverdOfGemeld(List<String> open, Buren buren, JdbcClient db) {
    await()
        .atMost(Duration.ofMinutes(1))
        .until(
            () ->
                db.sql("select count(*) from levering where staat in ('WACHT', 'BEZIG')")
                        .query(Long.class)
                        .single()
                    == 0);
    for (String id : open) {
      boolean geleverd =
          db.sql("select bool_and(staat = 'GELEVERD') from levering where aanvraag_id = ?::uuid")
              .params(id)
              .query(Boolean.class)
              .single();
      boolean gemeld =
          db.sql(
                  """
                  select exists (select 1 from werkvoorraad
                  where aanvraag_id = ?::uuid and afgehandeld is null)""")
              .params(id)
              .query(Boolean.class)
              .single();
      assertThat(geleverd).as(id).isNotEqualTo(gemeld);
      assertThat(buren.zaaksysteem().zakenVan(id)).hasSize(geleverd ? 1 : 0);
    }
    assertThat(
            db.sql("select count(*) from werkvoorraad where soort = 'TOETSING_HERSTEL'")
                .query(Long.class)
                .single())
        .isPositive();
  }

  @Test
  @EnabledIfSystemProperty(named = "dump.schrijf", matches = ".+")
  void schrijf() throws Exception {
    Dump dump = Dump.van(System.getProperty("dump.schrijf"));
    String url = Postgres.gedeeld().nieuweDatabase();
    try (Buren buren = Buren.start(map, url)) {
      Path sleutels = map.resolve("geheim");
      buren
          .zaaksysteem()
          .stoor(
              Storing.van(
                  JsonNodeFactory.instance
                      .objectNode()
                      .put("methode", "POST")
                      .put("pad", "/zaken/api/v1/zaken")
                      .put("na", 1)
                      .put("keer", 100_000)
                      .put("effect", "status")
                      .put("status", 503)));
      try (ConfigurableApplicationContext context = start(buren, sleutels)) {
        dienAllesIn(buren, context);
        JdbcClient db = context.getBean(JdbcClient.class);
        await()
            .atMost(Duration.ofMinutes(1))
            .until(
                () ->
                    db.sql("select count(*) from logboek_regel where zegel is null")
                            .query(Long.class)
                            .single()
                        == 0);
      }
      dump.schrijf(url);
      FileSystemUtils.deleteRecursively(dump.sleutels());
      FileSystemUtils.copyRecursively(sleutels, dump.sleutels());
    }
  }

  /** The first gets its zaak; the others wait, as the zaaksysteem is down from then on. */
  private static void dienAllesIn(Buren buren, ConfigurableApplicationContext context) {
    int poort = poort(context);
    Portaal portaal =
        new Portaal(
            () -> URI.create("http://localhost:" + poort),
            () -> buren.inlog().token(Buren.PORTAAL));
    for (String zin : SCENARIOS) {
      Berichten berichten =
          Scenariobestand.alle().stream()
              .filter(bestand -> bestand.zin().equals(zin))
              .findFirst()
              .map(bestand -> new Berichten(buren.voorziening(), bestand.scenario()))
              .orElseThrow();
      Portaal.Antwoord bewijs = portaal.stuur("/v1/bewijzen", berichten.bewijs());
      Portaal.Antwoord antwoord =
          portaal.stuur(
              "/v1/aanvragen",
              berichten.aanvraag("dump-" + zin, bewijs.inhoud().path("bewijsreferentie").asText()));
      assertThat(antwoord.status()).as(antwoord.inhoud().toString()).isEqualTo(202);
      if (zin.equals(SCENARIOS.get(0))) {
        new Proefportaal(buren, poort).eisEenZaak(antwoord.inhoud().path("id").asText());
      }
    }
  }

  private static ConfigurableApplicationContext start(Buren buren, Path sleutels) {
    Map<String, String> eigenschappen = new HashMap<>(buren.eigenschappen());
    eigenschappen.put("server.port", "0");
    eigenschappen.put("machtigingsbrug.geheim.map", sleutels.toString());
    eigenschappen.put("machtigingsbrug.levering.basis", "1s");
    eigenschappen.put("machtigingsbrug.levering.plafond", "1s");
    eigenschappen.put("machtigingsbrug.logboek.verzegel-elke", "200ms");
    eigenschappen.put("db-scheduler.polling-interval", "200ms");
    return new SpringApplicationBuilder(Machtigingsbrug.class)
        .run(
            eigenschappen.entrySet().stream()
                .map(e -> "--" + e.getKey() + "=" + e.getValue())
                .toArray(String[]::new));
  }

  private static int poort(ConfigurableApplicationContext context) {
    return ((ServletWebServerApplicationContext) context).getWebServer().getPort();
  }
}
