package nl.machtigingsbrug;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.machtigingsbrug.fout.Afwijzing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

class RoutemapTest {

  private static final String PATROON = "camel.main.routes-include-pattern";

  @TempDir Path map;

  @Test
  void eenEigenRouteKomtInDePlaatsEnEenNieuweErnaast() throws IOException {
    Path eigen = Files.createFile(map.resolve("zgw-rollen.camel.yaml"));
    Path nieuw = Files.createFile(map.resolve("uit-zaak-anders.camel.yaml"));
    Files.createFile(map.resolve("lees-mij.txt"));

    List<String> bestanden = bestanden("classpath:routes/*.camel.yaml");

    assertThat(bestanden)
        .contains("file:" + eigen, "file:" + nieuw, "classpath:routes/zgw-zaak-maken.camel.yaml")
        .doesNotContain("classpath:routes/zgw-rollen.camel.yaml")
        .noneMatch(bestand -> bestand.contains("lees-mij"));
  }

  /** A command loads two routes only, and no folder can add to them. */
  @Test
  void zonderJokerKomtErNietsBij() throws IOException {
    Files.createFile(map.resolve("uit-zaak-anders.camel.yaml"));
    Path eigen = Files.createFile(map.resolve("zgw-lijst.camel.yaml"));

    assertThat(
            bestanden(
                "classpath:routes/zgw-aanroep.camel.yaml,classpath:routes/zgw-lijst.camel.yaml"))
        .containsExactly("classpath:routes/zgw-aanroep.camel.yaml", "file:" + eigen);
  }

  @Test
  void zonderMapVerandertErNiets() {
    MockEnvironment omgeving = new MockEnvironment().withProperty(PATROON, "x");
    new Routemap().postProcessEnvironment(omgeving, new SpringApplication());
    assertThat(omgeving.getProperty(PATROON)).isEqualTo("x");
  }

  @Test
  void eenMapDieErNietIsHoudtDeStartTegen() {
    map = map.resolve("nergens");
    assertThatThrownBy(() -> bestanden("classpath:routes/*.camel.yaml"))
        .isInstanceOfSatisfying(
            Afwijzing.class, fout -> assertThat(fout.veld()).isEqualTo("machtigingsbrug.routes"));
  }

  private List<String> bestanden(String patroon) {
    MockEnvironment omgeving =
        new MockEnvironment()
            .withProperty(PATROON, patroon)
            .withProperty("machtigingsbrug.routes", map.toString());
    new Routemap().postProcessEnvironment(omgeving, new SpringApplication());
    return List.of(String.valueOf(omgeving.getProperty(PATROON)).split(","));
  }
}
