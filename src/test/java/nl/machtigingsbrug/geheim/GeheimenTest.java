package nl.machtigingsbrug.geheim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.gemeente.Gemeenten;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

class GeheimenTest {

  private static final String HIER = "voorbeeldstad";
  private static final String ELDERS = "elders";
  private static final Rij RIJ = new Rij(HIER, "t", 1);

  private final Proefsleutels sleutels = Proefsleutels.nieuw();
  @TempDir private Path tijdelijk;

  @Test
  void leestDeSleutelsetsUitDeMapEnUitDeOmgeving() throws IOException {
    schrijf(ELDERS);
    var teksten = sleutels.teksten(HIER);
    start(HIER, ELDERS)
        .withPropertyValues(
            "machtigingsbrug.geheim.gemeenten.voorbeeldstad.kluis=" + teksten.kluis(),
            "machtigingsbrug.geheim.gemeenten.voorbeeldstad.index=" + teksten.index(),
            "machtigingsbrug.geheim.gemeenten.voorbeeldstad.spool=" + teksten.spool(),
            "machtigingsbrug.geheim.gemeenten.voorbeeldstad.zegel=" + teksten.zegel())
        .run(
            context -> {
              assertThat(context).hasNotFailed();
              Kluis kluis = context.getBean(Kluis.class);
              Rij elders = new Rij(ELDERS, "t", 1);
              for (Rij rij : new Rij[] {RIJ, elders}) {
                byte[] geheim = sleutels.kluis().versleutel(new byte[] {1}, rij);
                assertThat(kluis.ontsleutel(geheim, rij)).containsExactly(1);
              }
              assertThat(context).hasSingleBean(BlindeIndex.class);
              assertThat(context).hasSingleBean(Spoolcijfer.class);
              assertThat(context).hasSingleBean(Zegelsleutel.class);
            });
  }

  @ParameterizedTest
  @EnumSource
  void noemtDeSleutelsetEnDeGemeenteWaarvanHijErNietIs(Sleutelsoort soort) throws IOException {
    schrijf(HIER);
    schrijf(ELDERS);
    Files.delete(new Sleutelnaam(ELDERS, soort).bestand(tijdelijk));

    startNiet(start(HIER, ELDERS), ELDERS + "." + soort.naam());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "{}", "{\"primaryKeyId\":1,\"key\":[]}", "[]", "null"})
  void weigertWatGeenSleutelsetIs(String json) throws IOException {
    schrijf(HIER);
    Files.writeString(new Sleutelnaam(HIER, Sleutelsoort.ZEGEL).bestand(tijdelijk), json);

    startNiet(start(HIER), HIER + ".zegel");
  }

  @Test
  void weigertEenSetVoorEenAnderDoel() throws IOException {
    schrijf(HIER);
    Files.copy(
        new Sleutelnaam(HIER, Sleutelsoort.INDEX).bestand(tijdelijk),
        tijdelijk.resolve(HIER).resolve("anders"));
    Files.move(
        tijdelijk.resolve(HIER).resolve("anders"),
        new Sleutelnaam(HIER, Sleutelsoort.KLUIS).bestand(tijdelijk),
        java.nio.file.StandardCopyOption.REPLACE_EXISTING);

    startNiet(start(HIER), HIER + ".kluis");
  }

  @Test
  void weigertSleutelsDieTweeGemeentenDelen() throws IOException {
    schrijf(HIER);
    schrijf(ELDERS);
    Files.writeString(
        new Sleutelnaam(ELDERS, Sleutelsoort.INDEX).bestand(tijdelijk),
        sleutels.geroteerd().set(HIER, Sleutelsoort.INDEX).naarJson());

    start(HIER, ELDERS)
        .run(
            context ->
                assertThat(context)
                    .getFailure()
                    .rootCause()
                    .isInstanceOf(Afwijzing.class)
                    .hasMessageEndingWith(".index)"));
  }

  @Test
  void weigertSleutelsVanEenGemeenteDieErNietIs() throws IOException {
    schrijf(HIER);
    startNiet(
        start(HIER).withPropertyValues("machtigingsbrug.geheim.gemeenten.eldres.kluis={}"),
        "eldres");
  }

  @Test
  void leestNietBuitenDeMap() throws IOException {
    schrijf(HIER);
    Path map = Files.createDirectories(tijdelijk.resolve("map").resolve("diep"));
    var diep = new GeheimInstellingen(map, Duration.ZERO, Map.of());
    var hier = new GeheimInstellingen(tijdelijk.resolve(HIER), Duration.ZERO, Map.of());
    String omhoog = "../../" + HIER;
    String vast = tijdelijk.resolve(HIER).toString();

    for (String naam : new String[] {omhoog, vast}) {
      assertThatExceptionOfType(Afwijzing.class)
          .isThrownBy(() -> Gemeentesleutels.lees(diep, naam));
    }
    for (String naam : new String[] {"", "."}) {
      assertThatExceptionOfType(Afwijzing.class)
          .isThrownBy(() -> Gemeentesleutels.lees(hier, naam));
    }
  }

  @Test
  void toontNergensSleutelmateriaal() {
    GeheimInstellingen instellingen = sleutels.instellingen(HIER);
    String json = Objects.requireNonNull(sleutels.teksten(HIER).kluis());
    var sleutel = Pattern.compile("\"value\":\\s*\"([^\"]+)\"").matcher(json);
    assertThat(sleutel.find()).isTrue();

    assertThat(
            Stream.of(
                instellingen,
                sleutels.set(HIER, Sleutelsoort.KLUIS),
                sleutels.bos(),
                sleutels.bos().van(HIER),
                sleutels.kluis(),
                sleutels.index(),
                sleutels.spool(),
                sleutels.zegel()))
        .noneSatisfy(ding -> assertThat(ding.toString()).contains(sleutel.group(1)))
        .noneSatisfy(ding -> assertThat(ding.toString()).contains("primaryKeyId"));
  }

  private void schrijf(String gemeente) throws IOException {
    Files.createDirectories(tijdelijk.resolve(gemeente));
    for (Sleutelsoort soort : Sleutelsoort.values()) {
      Files.writeString(
          new Sleutelnaam(gemeente, soort).bestand(tijdelijk),
          sleutels.set(gemeente, soort).naarJson());
    }
  }

  private static void startNiet(ApplicationContextRunner app, String plaats) {
    app.run(
        context ->
            assertThat(context)
                .getFailure()
                .rootCause()
                .isInstanceOf(Afwijzing.class)
                .hasMessage("MB-CONFIG-01 (machtigingsbrug.geheim.gemeenten." + plaats + ")")
                .hasNoCause());
  }

  private ApplicationContextRunner start(String... gemeenten) {
    return new ApplicationContextRunner()
        .withUserConfiguration(App.class)
        .withPropertyValues("machtigingsbrug.geheim.map=" + tijdelijk)
        .withPropertyValues(
            Stream.of(gemeenten)
                .map(naam -> "machtigingsbrug.gemeenten." + naam + ".naam=" + naam)
                .toArray(String[]::new));
  }

  @Configuration
  @EnableConfigurationProperties({GeheimInstellingen.class, Gemeenten.class})
  @Import(Geheimen.class)
  static class App {}
}
