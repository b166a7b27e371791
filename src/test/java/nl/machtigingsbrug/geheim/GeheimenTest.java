package nl.machtigingsbrug.geheim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

class GeheimenTest {

  private final Proefsleutels sleutels = Proefsleutels.nieuw();

  @Test
  void leestDeSleutelsetsUitDeOmgeving() {
    GeheimInstellingen instellingen = sleutels.instellingen();
    start(
            "machtigingsbrug.geheim.kluis=" + instellingen.kluis(),
            "machtigingsbrug.geheim.index=" + instellingen.index(),
            "machtigingsbrug.geheim.spool=" + instellingen.spool(),
            "machtigingsbrug.geheim.zegel=" + instellingen.zegel())
        .run(
            context -> {
              assertThat(context).hasNotFailed();
              byte[] geheim = sleutels.kluis().versleutel(new byte[] {1}, new Rij("t", 1));
              assertThat(context.getBean(Kluis.class).ontsleutel(geheim, new Rij("t", 1)))
                  .containsExactly(1);
              assertThat(context).hasSingleBean(BlindeIndex.class);
              assertThat(context).hasSingleBean(Spoolcijfer.class);
              assertThat(context).hasSingleBean(Zegelsleutel.class);
            });
  }

  @Test
  void startNietZonderSleutels() {
    start()
        .run(
            context ->
                assertThat(context)
                    .getFailure()
                    .rootCause()
                    .isInstanceOf(Afwijzing.class)
                    .hasMessage("MB-CONFIG-01 (machtigingsbrug.geheim.kluis)"));
  }

  @ParameterizedTest
  @EnumSource
  void weigertEenSetDieErNietIs(Sleutelsoort soort, @TempDir Path map) {
    weigert(new GeheimInstellingen(map, null, null, null, null), soort);
    weigert(new GeheimInstellingen(null, "{}", "{}", "", "x"), soort);
  }

  @Test
  void weigertEenSetVoorEenAnderDoel() {
    GeheimInstellingen goed = sleutels.instellingen();
    var verwisseld =
        new GeheimInstellingen(null, goed.index(), goed.kluis(), goed.zegel(), goed.spool());

    assertThatExceptionOfType(Afwijzing.class)
        .isThrownBy(() -> new Kluis(Sleutelset.lees(verwisseld, Sleutelsoort.KLUIS)))
        .withMessage("MB-CONFIG-01 (machtigingsbrug.geheim.kluis)");
    assertThatExceptionOfType(Afwijzing.class)
        .isThrownBy(() -> new Zegelsleutel(Sleutelset.lees(verwisseld, Sleutelsoort.ZEGEL)))
        .withMessage("MB-CONFIG-01 (machtigingsbrug.geheim.zegel)");
  }

  @Test
  void toontNergensSleutelmateriaal() {
    GeheimInstellingen instellingen = sleutels.instellingen();
    String json = Objects.requireNonNull(instellingen.kluis());
    var sleutel = Pattern.compile("\"value\":\\s*\"([^\"]+)\"").matcher(json);
    assertThat(sleutel.find()).isTrue();

    assertThat(
            Stream.of(
                instellingen,
                Sleutelset.lees(instellingen, Sleutelsoort.KLUIS),
                sleutels.kluis(),
                sleutels.index(),
                sleutels.spool(),
                sleutels.zegel()))
        .noneSatisfy(ding -> assertThat(ding.toString()).contains(sleutel.group(1)))
        .noneSatisfy(ding -> assertThat(ding.toString()).contains("primaryKeyId"));
  }

  private static void weigert(GeheimInstellingen instellingen, Sleutelsoort soort) {
    assertThatExceptionOfType(Afwijzing.class)
        .isThrownBy(() -> Sleutelset.lees(instellingen, soort))
        .satisfies(
            afwijzing -> {
              assertThat(afwijzing.code()).isEqualTo(Foutcode.CONFIG_ONGELDIG);
              assertThat(afwijzing.veld()).isEqualTo("machtigingsbrug.geheim." + soort.naam());
              assertThat(afwijzing).hasNoCause();
            });
  }

  private static ApplicationContextRunner start(String... instellingen) {
    return new ApplicationContextRunner()
        .withUserConfiguration(App.class)
        .withPropertyValues(instellingen);
  }

  @Configuration
  @EnableConfigurationProperties(GeheimInstellingen.class)
  @Import(Geheimen.class)
  static class App {}
}
