package nl.machtigingsbrug.geheim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import nl.machtigingsbrug.fout.Afwijzing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class SleutelverversingTest {

  private static final String HIER = "voorbeeldstad";
  private static final String ELDERS = "elders";
  private static final Rij RIJ = new Rij(HIER, "t", 1);

  private final Proefsleutels sleutels = Proefsleutels.van(HIER, ELDERS);
  @TempDir private Path map;
  private final Sleutelbos bos = sleutels.bos();
  private final Kluis kluis = new Kluis(bos);

  @BeforeEach
  void schrijfSleutels() throws IOException {
    schrijf(sleutels);
  }

  @Test
  void neemtElkeStapVanEenWisselOverZonderHerstart(CapturedOutput log) throws IOException {
    byte[] oud = kluis.versleutel(new byte[] {1}, RIJ);
    Proefsleutels voorbereid = sleutels.metNieuweSleutels();
    Proefsleutels klaar = voorbereid.metNieuwstePrimair();
    byte[] nieuw = klaar.kluis().versleutel(new byte[] {2}, RIJ);
    onleesbaar(nieuw);

    schrijf(voorbereid);
    ververs();
    assertThat(kluis.ontsleutel(nieuw, RIJ)).containsExactly(2);
    assertThat(bos.van(HIER).set(Sleutelsoort.KLUIS).primair())
        .isEqualTo(sleutels.set(HIER, Sleutelsoort.KLUIS).primair());

    schrijf(klaar);
    ververs();
    for (String gemeente : new String[] {HIER, ELDERS}) {
      for (Sleutelsoort soort : Sleutelsoort.values()) {
        assertThat(bos.van(gemeente).set(soort).isGelijkAan(klaar.set(gemeente, soort))).isTrue();
      }
    }
    assertThat(kluis.ontsleutel(oud, RIJ)).containsExactly(1);
    assertThat(log.getAll())
        .contains("Sleutelset ververst")
        .doesNotContain("GEWEIGERD")
        .doesNotContain("\"value\"");
  }

  @Test
  void zwijgtAlsErNietsVeranderde(CapturedOutput log) {
    Gemeentesleutels ervoor = bos.van(HIER);

    ververs();

    assertThat(bos.van(HIER)).isSameAs(ervoor);
    assertThat(log.getAll()).doesNotContain("Sleutelset");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "{", "{}", "null", "[]", "{\"primaryKeyId\":7,\"key\":[{}]}", "\u0000"})
  void houdtDeOudeBijEenKapotBestand(String json, CapturedOutput log) throws IOException {
    byte[] oud = kluis.versleutel(new byte[] {1}, RIJ);

    Files.writeString(bestand(HIER, Sleutelsoort.KLUIS), json);
    ververs();

    blijft(log, oud, "onbruikbaar");
  }

  @Test
  void houdtDeOudeAlsHetBestandErNietIsOfVoorIetsAndersIs(CapturedOutput log) throws IOException {
    byte[] oud = kluis.versleutel(new byte[] {1}, RIJ);

    Files.delete(bestand(HIER, Sleutelsoort.KLUIS));
    ververs();
    blijft(log, oud, "onbruikbaar");

    Files.copy(bestand(HIER, Sleutelsoort.INDEX), bestand(HIER, Sleutelsoort.KLUIS));
    ververs();
    blijft(log, oud, "mist-sleutels");
  }

  @Test
  void weigertEenSetWaaruitEenSleutelVerdween(CapturedOutput log) throws IOException {
    byte[] oud = kluis.versleutel(new byte[] {1}, RIJ);

    schrijf(sleutels.geroteerd().alleenPrimair());
    ververs();

    blijft(log, oud, "mist-sleutels");
  }

  @Test
  void weigertEenSetWaarinEenSleutelIsUitgezet(CapturedOutput log) throws IOException {
    byte[] oud = kluis.versleutel(new byte[] {1}, RIJ);
    String json = sleutels.geroteerd().set(HIER, Sleutelsoort.KLUIS).naarJson();

    Files.writeString(bestand(HIER, Sleutelsoort.KLUIS), json.replaceFirst("ENABLED", "DISABLED"));
    ververs();

    blijft(log, oud, "mist-sleutels");
  }

  @Test
  void weigertSleutelsVanEenAndereGemeente(CapturedOutput log) throws IOException {
    String eigen = sleutels.set(HIER, Sleutelsoort.KLUIS).naarJson();
    var json = new ObjectMapper();
    JsonNode samen = json.readTree(eigen);
    json.readTree(sleutels.set(ELDERS, Sleutelsoort.KLUIS).naarJson())
        .path("key")
        .forEach(samen.<ArrayNode>withArray("key")::add);

    Files.writeString(bestand(HIER, Sleutelsoort.KLUIS), samen.toString());
    ververs();

    assertThat(log.getAll()).contains("SLEUTELSET-GEWEIGERD").contains("van-andere-gemeente");
    assertThat(bos.van(HIER).set(Sleutelsoort.KLUIS).ids()).hasSize(1);
  }

  /** As Kubernetes changes a mounted secret: the same name leads elsewhere, with older times. */
  @Test
  void zietEenWisselVanEenVerwijzingOokMetEenOudereTijd() throws IOException {
    Proefsleutels klaar = sleutels.geroteerd();
    Path bestand = bestand(HIER, Sleutelsoort.KLUIS);
    Path elders = map.resolve("..data-2");
    Files.writeString(elders, klaar.set(HIER, Sleutelsoort.KLUIS).naarJson());
    Files.setLastModifiedTime(elders, FileTime.from(Instant.EPOCH));
    Files.delete(bestand);
    Files.createSymbolicLink(bestand, elders);

    ververs();

    assertThat(bos.van(HIER).set(Sleutelsoort.KLUIS).ids()).hasSize(2);
  }

  @Test
  void kijktNietNaarEenBestandWaarDeOmgevingDeSleutelsGeeft(CapturedOutput log) throws IOException {
    Files.writeString(bestand(HIER, Sleutelsoort.KLUIS), "{");

    new Sleutelverversing(
            new GeheimInstellingen(map, Duration.ZERO, Map.of(HIER, sleutels.teksten(HIER))), bos)
        .ververs();

    assertThat(log.getAll()).doesNotContain("SLEUTELSET");
  }

  private void blijft(CapturedOutput log, byte[] oud, String reden) {
    assertThat(kluis.ontsleutel(oud, RIJ)).containsExactly(1);
    assertThat(bos.van(HIER).set(Sleutelsoort.KLUIS).ids()).hasSize(1);
    assertThat(log.getAll())
        .contains("SLEUTELSET-GEWEIGERD")
        .contains(reden)
        .doesNotContain("primaryKeyId", "Exception");
  }

  private void onleesbaar(byte[] geheim) {
    assertThatExceptionOfType(Afwijzing.class).isThrownBy(() -> kluis.ontsleutel(geheim, RIJ));
  }

  private void ververs() {
    new Sleutelverversing(new GeheimInstellingen(map, Duration.ZERO, Map.of()), bos).ververs();
  }

  private void schrijf(Proefsleutels stap) throws IOException {
    for (String gemeente : new String[] {HIER, ELDERS}) {
      Files.createDirectories(map.resolve(gemeente));
      for (Sleutelsoort soort : Sleutelsoort.values()) {
        Files.writeString(bestand(gemeente, soort), stap.set(gemeente, soort).naarJson());
      }
    }
  }

  private Path bestand(String gemeente, Sleutelsoort soort) {
    return new Sleutelnaam(gemeente, soort).bestand(map);
  }
}
