package nl.machtigingsbrug.geheim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.DefaultApplicationArguments;

class MaakSleutelsTest {

  private static final Rij RIJ = new Rij("aanvraag", 1);

  private final ByteArrayOutputStream uitvoer = new ByteArrayOutputStream();
  @TempDir private Path tijdelijk;
  private Path map = Path.of("sleutels");

  @BeforeEach
  void kiesMap() {
    map = tijdelijk.resolve("sleutels");
  }

  @Test
  void maaktEenBruikbareSetDieAlleenDeEigenaarLeest() throws IOException {
    assertThat(voerUit()).isZero();

    for (Sleutelsoort soort : Sleutelsoort.values()) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(bestand(soort))))
          .isEqualTo("rw-------");
    }
    assertThat(kluis().ontsleutel(kluis().versleutel(new byte[] {7}, RIJ), RIJ)).containsExactly(7);
    assertThat(uitvoer.toString(StandardCharsets.UTF_8)).doesNotContain("value");
  }

  @Test
  void overschrijftNooitEenSleutelset() throws IOException {
    voerUit();
    Files.delete(bestand(Sleutelsoort.KLUIS));
    byte[] ervoor = Files.readAllBytes(bestand(Sleutelsoort.ZEGEL));

    assertThat(voerUit()).isEqualTo(1);
    assertThat(Files.readAllBytes(bestand(Sleutelsoort.ZEGEL))).isEqualTo(ervoor);
    assertThat(bestand(Sleutelsoort.KLUIS)).doesNotExist();
  }

  @Test
  void wisseltInTweeStappen() {
    voerUit();
    Kluis oud = kluis();
    byte[] ouder = oud.versleutel(new byte[] {7}, RIJ);

    assertThat(voerUit("--voeg-toe=kluis")).isZero();
    Kluis voorbereid = kluis();
    assertThat(oud.ontsleutel(voorbereid.versleutel(new byte[] {8}, RIJ), RIJ)).containsExactly(8);

    assertThat(voerUit("--maak-primair=kluis")).isZero();
    byte[] nieuwer = kluis().versleutel(new byte[] {9}, RIJ);
    assertThat(voorbereid.ontsleutel(nieuwer, RIJ)).containsExactly(9);
    assertThat(kluis().ontsleutel(ouder, RIJ)).containsExactly(7);
    assertThat(Arrays.copyOf(nieuwer, 5)).isNotEqualTo(Arrays.copyOf(ouder, 5));
  }

  @Test
  void wisseltElkeSoort() {
    voerUit();
    for (Sleutelsoort soort : Sleutelsoort.values()) {
      assertThat(voerUit("--voeg-toe=" + soort.naam())).isZero();
      assertThat(voerUit("--maak-primair=" + soort.naam())).isZero();
    }
  }

  @Test
  void zegtHoeHetMoetBijVerkeerdeArgumenten() {
    assertThat(voerUit("--voeg-toe=kluis", "--maak-primair=kluis")).isEqualTo(2);
    assertThat(voerUit("--voeg-toe=onzin")).isEqualTo(2);
    assertThat(voerUit("--map=nog-een")).isEqualTo(2);
    assertThat(tijdelijk).isEmptyDirectory();
  }

  @Test
  void zegtDatHetNietLuktZonderLeesbareSet() throws IOException {
    Files.createDirectories(map);
    Files.writeString(bestand(Sleutelsoort.INDEX), "{\"geheim\":1}");

    assertThat(voerUit("--voeg-toe=index")).isEqualTo(1);
    assertThat(voerUit("--voeg-toe=spool")).isEqualTo(1);
    assertThat(uitvoer.toString(StandardCharsets.UTF_8)).doesNotContain("geheim\"");
  }

  private int voerUit(String... meer) {
    String[] alle = new String[meer.length + 2];
    alle[0] = "maak-sleutels";
    alle[1] = "--map=" + map;
    System.arraycopy(meer, 0, alle, 2, meer.length);
    return new MaakSleutels()
        .voerUit(
            new DefaultApplicationArguments(alle),
            new PrintStream(uitvoer, true, StandardCharsets.UTF_8));
  }

  private Kluis kluis() {
    return new Kluis(Sleutelset.lees(bestand(Sleutelsoort.KLUIS), Sleutelsoort.KLUIS));
  }

  private Path bestand(Sleutelsoort soort) {
    return map.resolve(soort.bestand());
  }
}
