package nl.machtigingsbrug.dienst;

import static nl.machtigingsbrug.dienst.Handelingssoort.AANVRAGEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.optreden.BekendeGrond;
import nl.machtigingsbrug.optreden.Belang;
import nl.machtigingsbrug.optreden.Betrouwbaarheidsniveau;
import nl.machtigingsbrug.optreden.ServiceUuid;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folder of a gemeente beside the packaged diensten. */
class EigenMapTest {

  @TempDir Path tijdelijk = Path.of("");
  private Path map = Path.of("");

  @BeforeEach
  void beginMetEenGoedeMap() throws IOException {
    map = Goed.map(tijdelijk.resolve("diensten"));
  }

  @Test
  void eenEigenMappingAlleenIsGenoeg(@TempDir Path los) throws IOException {
    Files.createDirectory(los.resolve("aanvraag-zaak"));
    Files.writeString(los.resolve("aanvraag-zaak/bezwaar.yaml"), "omschrijving: \"'Eigen'\"\n");

    Catalogus catalogus = Catalogus.uit(los.resolve("diensten"));

    assertThat(catalogus.zaakmapping(catalogus.dienst("bezwaar")).orElseThrow().eigenschappen())
        .isEmpty();
    assertThat(catalogus.diensten()).hasSameSizeAs(Catalogus.meegeleverd().diensten());
  }

  @Test
  void voegtEenDienstToe() {
    Catalogus catalogus = Catalogus.uit(map);

    Dienst dienst = catalogus.dienst("buurthulp");
    assertThat(dienst.naam()).isEqualTo("Hulp van de buurt");
    assertThat(dienst.belang()).isEqualTo(Belang.ZORG);
    assertThat(dienst.niveau()).isEqualTo(Betrouwbaarheidsniveau.MIDDEN);
    assertThat(dienst.gronden())
        .isEqualTo(
            Map.of(
                AANVRAGEN,
                Set.of(BekendeGrond.VRIJWILLIGE_MACHTIGING, BekendeGrond.MENTORSCHAP),
                Handelingssoort.INZIEN,
                Set.of(BekendeGrond.MENTORSCHAP)));
    assertThat(dienst.doorWie())
        .containsExactlyInAnyOrder(Partijsoort.NATUURLIJK_PERSOON, Partijsoort.ORGANISATIE);
    assertThat(dienst.zaak())
        .isEqualTo(
            new Zaakinrichting(
                "BUURTHULP", "wmo-melding", true, true, "buurthulp.gegevens.schema.json"));
    assertThat(catalogus.zoek(new ServiceUuid("00000000-0000-4000-8000-0000000000c1")))
        .contains(dienst);
    assertThat(catalogus.gegevensschema(dienst)).isPresent();
    assertThat(catalogus.diensten()).hasSize(Catalogus.meegeleverd().diensten().size() + 1);
  }

  @Test
  void vervangtEenMeegeleverdeDienstVanHetzelfdeId() throws IOException {
    hernoem("bezwaar", "0000000000c1", "0000000000d1");

    Catalogus catalogus = Catalogus.uit(map);

    assertThat(catalogus.dienst("bezwaar").naam()).isEqualTo("Hulp van de buurt");
    assertThat(catalogus.diensten()).hasSize(Catalogus.meegeleverd().diensten().size() + 1);
    assertThat(catalogus.zoek(new ServiceUuid("00000000-0000-4000-8000-000000000008"))).isEmpty();
  }

  @Test
  void vervangtAlleenHetGegevensschemaVanEenMeegeleverdeDienst() throws IOException {
    Files.writeString(map.resolve("verhuizing.gegevens.schema.json"), "false");

    Catalogus catalogus = Catalogus.uit(map);

    Gegevensschema schema = catalogus.gegevensschema(catalogus.dienst("verhuizing")).orElseThrow();
    assertThatThrownBy(() -> schema.controleer(JsonNodeFactory.instance.objectNode()))
        .isInstanceOf(Afwijzing.class);
  }

  @Test
  void kanHetSchemaVanEenDienstNietVersoepelen() throws IOException {
    Files.writeString(map.resolve("dienst.schema.json"), "true");
    vervang("niveau: midden", "niveau: geen");

    assertThatThrownBy(() -> Catalogus.uit(map)).isInstanceOf(CatalogusOngeldig.class);
  }

  @Test
  void eenDienstDieErNietIsWordtGeweigerd() {
    assertThatThrownBy(() -> Catalogus.uit(map).dienst("onbekend"))
        .isInstanceOfSatisfying(
            Afwijzing.class,
            afwijzing -> assertThat(afwijzing.code()).isEqualTo(Foutcode.DIENST_ONBEKEND));
  }

  @Test
  void eenMapDieErNietIsIsEenFout() {
    assertThat(fout(tijdelijk.resolve("elders")))
        .endsWith("De map is niet te lezen. Controleer de naam en de rechten.");
  }

  @Test
  void eenVerwijzingBinnenDeMapMag() throws IOException {
    Path versie = Files.createDirectory(map.resolve("..2026_06_15"));
    Files.move(map.resolve("buurthulp.yaml"), versie.resolve("buurthulp.yaml"));
    Files.createSymbolicLink(map.resolve("..data"), Path.of("..2026_06_15"));
    Files.createSymbolicLink(map.resolve("buurthulp.yaml"), Path.of("..data/buurthulp.yaml"));

    assertThat(Catalogus.uit(map).zoek("buurthulp")).isPresent();
  }

  @Test
  void eenVerwijzingDeMapUitTeltNooit() throws IOException {
    Path buiten = tijdelijk.resolve("buiten.json");
    Files.move(map.resolve("buurthulp.gegevens.schema.json"), buiten);
    Files.createSymbolicLink(map.resolve("buurthulp.gegevens.schema.json"), buiten);

    assertThat(fout(map)).contains("Deze verwijzing gaat de map uit. Zet het bestand zelf hier.");
  }

  @Test
  void eenVerwijzingNaarNietsValtNietStilTerugOpDeMeegeleverdeDienst() throws IOException {
    Files.createSymbolicLink(map.resolve("bezwaar.yaml"), Path.of("weg.yaml"));

    assertThat(fout(map)).contains("bezwaar.yaml, regel 1, kolom 1: Dit is geen bestand");
  }

  @Test
  void eenBestandVanMeerDan64KibIsTeGroot() throws IOException {
    Path bestand = map.resolve("buurthulp.yaml");
    String inhoud = Files.readString(bestand);
    int ruimte = 64 * 1024 - inhoud.length() - 3;

    Files.writeString(bestand, inhoud + "# " + "x".repeat(ruimte) + "\n");
    assertThat(Catalogus.uit(map).zoek("buurthulp")).isPresent();

    Files.writeString(bestand, inhoud + "# " + "x".repeat(ruimte + 1) + "\n");
    assertThat(fout(map))
        .endsWith(
            "buurthulp.yaml, regel 1, kolom 1: Het bestand is groter dan 64 KiB. Maak het kleiner.");
  }

  @Test
  void eenGegevensschemaMagZichzelfHerhalenOnderEenVeld() throws IOException {
    Files.writeString(
        map.resolve("buurthulp.gegevens.schema.json"),
        """
        {"type": "object", "properties": {"deel": {"$ref": "#"}}}
        """);

    assertThat(Catalogus.uit(map).zoek("buurthulp")).isPresent();
  }

  @Test
  void eenByteOrderMarkVooraanMag() throws IOException {
    for (String naam : List.of("buurthulp.yaml", "buurthulp.gegevens.schema.json")) {
      Path bestand = map.resolve(naam);
      Files.writeString(bestand, "\uFEFF" + Files.readString(bestand));
    }

    assertThat(Catalogus.uit(map).zoek("buurthulp")).isPresent();
  }

  private void hernoem(String id, String uuid, String nieuweUuid) throws IOException {
    String inhoud = Files.readString(map.resolve("buurthulp.yaml"));
    Files.writeString(
        map.resolve(id + ".yaml"),
        inhoud.replace("id: buurthulp", "id: " + id).replace(uuid, nieuweUuid));
  }

  private void vervang(String oud, String nieuw) throws IOException {
    Path bestand = map.resolve("buurthulp.yaml");
    Files.writeString(bestand, Files.readString(bestand).replace(oud, nieuw));
  }

  private static String fout(Path map) {
    CatalogusOngeldig ongeldig =
        catchThrowableOfType(CatalogusOngeldig.class, () -> Catalogus.uit(map));
    return ongeldig == null ? "geen fout" : String.valueOf(ongeldig.getMessage());
  }
}
