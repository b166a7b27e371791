package nl.machtigingsbrug.commando;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.machtigingsbrug.Machtigingsbrug;
import nl.machtigingsbrug.buren.Buren;
import nl.machtigingsbrug.buren.Postgres;
import nl.machtigingsbrug.proces.Poorten;
import org.apache.camel.CamelContext;
import org.apache.camel.Route;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every command through the one door that operators have. */
class CommandosIT {

  @TempDir static Path map;

  private static final Map<String, String> EIGENSCHAPPEN = new HashMap<>();
  private static Buren buren;

  @BeforeAll
  static void start() {
    buren = Buren.start(map.resolve("buren"), Postgres.gedeeld().nieuweDatabase());
    EIGENSCHAPPEN.putAll(buren.eigenschappen());
  }

  @AfterAll
  static void sluit() {
    buren.close();
  }

  @Test
  void maakSleutelsWerktZonderEnigeConfiguratie() {
    Path sleutels = map.resolve("nieuw");

    Opdrachtregel.Uitkomst uitkomst =
        regel().voer(Map.of(), "maak-sleutels", "--map=" + sleutels, "--gemeente=voorbeeldstad");

    assertThat(uitkomst.status()).isZero();
    assertThat(uitkomst.fout()).isEmpty();
    assertThat(uitkomst.uit()).hasSize(5).first().asString().startsWith("Gemaakt: ");
    assertThat(sleutels.resolve("voorbeeldstad").toFile().list()).hasSize(4);
    assertThat(regel().voer(Map.of(), "maak-sleutels").status()).isEqualTo(2);
  }

  @Test
  void verifieerLogboekZegtWatErIs() {
    Opdrachtregel.Uitkomst leeg =
        regel().voer(EIGENSCHAPPEN, "verifieer-logboek", "--gemeente=voorbeeldstad");

    assertThat(leeg.fout()).isEmpty();
    assertThat(leeg.uit())
        .containsExactly("Van gemeente voorbeeldstad staat niets in het logboek.");
    assertThat(leeg.status()).isEqualTo(2);
  }

  @Test
  void herversleutelZegtDatNietsOnderEenOudeSleutelStaat() {
    Opdrachtregel.Uitkomst uitkomst =
        regel().voer(EIGENSCHAPPEN, "herversleutel", "--gemeente=voorbeeldstad");

    assertThat(uitkomst.fout()).isEmpty();
    assertThat(uitkomst.uit())
        .contains("aanvraag.optreden: 0 herversleuteld, 0 gelaten")
        .last()
        .asString()
        .startsWith("Alles staat onder de primaire sleutels.");
    assertThat(uitkomst.status()).isZero();
    assertThat(regel().voer(EIGENSCHAPPEN, "herversleutel", "--gemeente=nergens").status())
        .isEqualTo(2);
  }

  @Test
  void eenOnbekendCommandoNoemtDeCommandos() {
    Opdrachtregel.Uitkomst uitkomst = regel().voer(EIGENSCHAPPEN, "doe-iets");

    assertThat(uitkomst.status()).isEqualTo(2);
    assertThat(uitkomst.fout()).isEmpty();
    assertThat(uitkomst.uit())
        .containsExactly(
            "Commando's: herversleutel, keur-zaaksysteem, lees-archief, maak-sleutels, toon-catalogus, toon-communicatie, toon-mappings, verifieer-logboek");
  }

  @Test
  void zonderDatabaseOfConfiguratieKomtEenRegelEnGeenSpoor() throws IOException {
    Map<String, String> zonder = new HashMap<>(EIGENSCHAPPEN);
    zonder.put("spring.datasource.url", "jdbc:postgresql://localhost:" + Poorten.vrij() + "/weg");
    for (Map<String, String> eigenschappen : List.of(zonder, Map.<String, String>of())) {
      Opdrachtregel.Uitkomst uitkomst =
          regel().voer(eigenschappen, "verifieer-logboek", "--gemeente=voorbeeldstad");

      assertThat(uitkomst.status()).isEqualTo(1);
      assertThat(uitkomst.fout()).isEmpty();
      assertThat(uitkomst.uit())
          .hasSize(1)
          .first()
          .asString()
          .startsWith("Het commando kan niet starten (")
          .endsWith("). Controleer de configuratie en of de database te bereiken is.");
    }
  }

  @Test
  void rondEenCommandoLuistertLevertEnVerzegeltNiets() {
    Map<String, Object> eigenschappen = new HashMap<>(EIGENSCHAPPEN);
    // For this JVM only, where other tests log too.
    eigenschappen.put("logging.level.root", "info");
    String[] argumenten =
        eigenschappen.entrySet().stream()
            .map(e -> "--" + e.getKey() + "=" + e.getValue())
            .toArray(String[]::new);
    try (ConfigurableApplicationContext context =
        new SpringApplicationBuilder(Machtigingsbrug.class)
            .web(WebApplicationType.NONE)
            .profiles(Commando.PROFIEL)
            .run(argumenten)) {
      assertThat(context.getBeanDefinitionNames())
          .doesNotContain(
              "verzegelklok", "scheduler", "leveringsrem", "tomcatServletWebServerFactory");
      assertThat(context.getBeansOfType(Scheduler.class)).isEmpty();
      assertThat(context.getBean(CamelContext.class).getRoutes())
          .extracting(Route::getId)
          .contains("zgw-aanroep", "zgw-lijst")
          .doesNotContain("zgw-zaak-maken")
          .noneMatch(route -> route.startsWith("in-") || route.startsWith("uit-zaak"));
      assertThat(
              context
                  .getBean(JdbcClient.class)
                  .sql("select count(*) from scheduled_tasks where picked")
                  .query(Integer.class)
                  .single())
          .isZero();
    }
  }

  private static Opdrachtregel regel() {
    try {
      return new Opdrachtregel(Files.createTempDirectory(map, "regel"));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
