package nl.machtigingsbrug.geheim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.DefaultApplicationArguments;

class MaakSleutelsTest {

  private static final String HIER = "voorbeeldstad";
  private static final Rij RIJ = new Rij(HIER, "aanvraag", 1);

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
  void maaktVoorElkeGemeenteEigenSleutels() {
    assertThat(voerUit("--gemeente=elders")).isZero();

    GeheimInstellingen instellingen = new GeheimInstellingen(map, Duration.ZERO, Map.of());
    Gemeentesleutels hier = Gemeentesleutels.lees(instellingen, HIER);
    Gemeentesleutels elders = Gemeentesleutels.lees(instellingen, "elders");
    for (Sleutelsoort soort : Sleutelsoort.values()) {
      assertThat(hier.set(soort).deeltMet(elders.set(soort))).isFalse();
    }
  }

  @Test
  void overschrijftNooitEenSleutelset() throws IOException {
    voerUit();
    Files.delete(bestand(Sleutelsoort.KLUIS));
    byte[] ervoor = Files.readAllBytes(bestand(Sleutelsoort.ZEGEL));

    assertThat(voerUit("--gemeente=elders")).isEqualTo(1);
    assertThat(Files.readAllBytes(bestand(Sleutelsoort.ZEGEL))).isEqualTo(ervoor);
    assertThat(bestand(Sleutelsoort.KLUIS)).doesNotExist();
    assertThat(map.resolve("elders")).doesNotExist();
  }

  @Test
  void wisseltInStappen() throws IOException {
    voerUit();
    Kluis oud = kluis();
    byte[] ouder = oud.versleutel(new byte[] {7}, RIJ);

    assertThat(voerUit("--voeg-toe=kluis")).isZero();
    Kluis voorbereid = kluis();
    assertThat(oud.ontsleutel(voorbereid.versleutel(new byte[] {8}, RIJ), RIJ)).containsExactly(8);

    maakOud(Sleutelsoort.KLUIS);
    assertThat(voerUit("--maak-primair=kluis")).isZero();
    byte[] nieuwer = kluis().versleutel(new byte[] {9}, RIJ);
    assertThat(voorbereid.ontsleutel(nieuwer, RIJ)).containsExactly(9);
    assertThat(kluis().ontsleutel(ouder, RIJ)).containsExactly(7);
    assertThat(Arrays.copyOf(nieuwer, 5)).isNotEqualTo(Arrays.copyOf(ouder, 5));

    maakOud(Sleutelsoort.KLUIS);
    assertThat(voerUit("--verwijder-oude=kluis")).isZero();
    assertThat(kluis().ontsleutel(nieuwer, RIJ)).containsExactly(9);
    assertThat(set(Sleutelsoort.KLUIS).ids()).hasSize(1);
  }

  @Test
  void maaktEenSleutelPasPrimairAlsElkeReplicaHemKanKennen() throws IOException {
    voerUit();
    voerUit("--voeg-toe=kluis");
    String ervoor = Files.readString(bestand(Sleutelsoort.KLUIS));

    assertThat(voerUit("--maak-primair=kluis")).isEqualTo(1);
    assertThat(bestand(Sleutelsoort.KLUIS)).hasContent(ervoor);
    assertThat(uitvoer.toString(StandardCharsets.UTF_8))
        .contains("voorbeeldstad/kluis.json is korter dan 5 minuten geleden veranderd");

    assertThat(voerUit("--maak-primair=kluis", "--meteen")).isZero();
    assertThat(Files.readString(bestand(Sleutelsoort.KLUIS))).isNotEqualTo(ervoor);
  }

  @ParameterizedTest
  @ValueSource(strings = {"spool", "zegel"})
  void verwijdertNooitSleutelsDieNodigBlijven(String soort) {
    voerUit();
    voerUit("--voeg-toe=" + soort);

    assertThat(voerUit("--verwijder-oude=" + soort, "--meteen")).isEqualTo(2);
    assertThat(
            Stream.of(Sleutelsoort.SPOOL, Sleutelsoort.ZEGEL)
                .mapToInt(elk -> set(elk).ids().size())
                .sum())
        .isEqualTo(3);
  }

  @Test
  void wisseltElkeSoortVanAlleGenoemdeGemeenten() {
    voerUit("--gemeente=elders");
    for (Sleutelsoort soort : Sleutelsoort.values()) {
      assertThat(voerUit("--gemeente=elders", "--voeg-toe=" + soort.naam())).isZero();
      assertThat(voerUit("--gemeente=elders", "--maak-primair=" + soort.naam(), "--meteen"))
          .isZero();
      assertThat(Sleutelset.lees(map, new Sleutelnaam("elders", soort)).ids()).hasSize(2);
    }
  }

  @Test
  void zegtHoeHetMoetBijVerkeerdeArgumenten() {
    assertThat(voerUit("--voeg-toe=kluis", "--maak-primair=kluis")).isEqualTo(2);
    assertThat(voerUit("--voeg-toe=onzin")).isEqualTo(2);
    assertThat(voerUit("--voeg-toe")).isEqualTo(2);
    assertThat(voerUit("--map=nog-een")).isEqualTo(2);
    assertThat(voerUit("--gemeente=../elders")).isEqualTo(2);
    assertThat(voerUit("--gemeente=")).isEqualTo(2);
    assertThat(opdracht("maak-sleutels", "--map=" + map)).isEqualTo(2);
    assertThat(tijdelijk).isEmptyDirectory();
  }

  @Test
  void zegtDatHetNietLuktZonderLeesbareSet() throws IOException {
    Files.createDirectories(map.resolve(HIER));
    Files.writeString(bestand(Sleutelsoort.INDEX), "{\"geheim\":1}");

    assertThat(voerUit("--voeg-toe=index")).isEqualTo(1);
    assertThat(voerUit("--voeg-toe=spool")).isEqualTo(1);
    assertThat(uitvoer.toString(StandardCharsets.UTF_8)).doesNotContain("geheim\"");
  }

  private int voerUit(String... meer) {
    return opdracht(
        Stream.concat(
                Stream.of("maak-sleutels", "--map=" + map, "--gemeente=" + HIER), Stream.of(meer))
            .toArray(String[]::new));
  }

  private int opdracht(String... argumenten) {
    return new MaakSleutels()
        .voerUit(
            new DefaultApplicationArguments(argumenten),
            new PrintStream(uitvoer, true, StandardCharsets.UTF_8));
  }

  private void maakOud(Sleutelsoort soort) throws IOException {
    Files.setLastModifiedTime(
        bestand(soort), FileTime.from(Instant.now().minus(MaakSleutels.WACHT).minusSeconds(1)));
  }

  private Kluis kluis() {
    var instellingen = new GeheimInstellingen(map, Duration.ZERO, Map.of());
    return new Kluis(new Sleutelbos(Map.of(HIER, Gemeentesleutels.lees(instellingen, HIER))));
  }

  private Sleutelset set(Sleutelsoort soort) {
    return Sleutelset.lees(map, new Sleutelnaam(HIER, soort));
  }

  private Path bestand(Sleutelsoort soort) {
    return new Sleutelnaam(HIER, soort).bestand(map);
  }
}
