package nl.machtigingsbrug.communicatie.notificatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.machtigingsbrug.communicatie.Berichtsoort;
import nl.machtigingsbrug.communicatie.Variant;
import nl.machtigingsbrug.communicatie.vervolg.Tekst;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The packaged rules by their cases, and what a gemeente can change. */
class NotificatiegevallenTest {

  private static final Path GEVALLEN = Path.of("mappings/notificaties/notificaties.gevallen.yaml");
  private static final YAMLMapper YAML = new YAMLMapper();

  @TestFactory
  Stream<DynamicTest> elkGevalKlopt() throws IOException {
    Notificatieregels regels = regels(null, "voorbeeldstad");
    List<JsonNode> gevallen = gevallen();
    assertThat(gevallen).hasSizeGreaterThan(10);
    return gevallen.stream()
        .map(geval -> DynamicTest.dynamicTest(tekst(geval, "geval"), () -> keur(regels, geval)));
  }

  @Test
  void elkeRegelBeslistInEenGeval() throws IOException {
    Set<String> beslist = new TreeSet<>();
    gevallen().forEach(geval -> beslist.add(tekst(geval, "regel")));

    assertThat(regels(null, "voorbeeldstad").regels())
        .extracting(Notificatieregel::id)
        .isSubsetOf(beslist);
  }

  @Test
  void eenRegelVanDeGemeenteKomtEerstEnGeldtVoorHaarAlleen(@TempDir Path map) throws IOException {
    schrijf(
        map.resolve("gemeenten/voorbeeldstad/notificaties/eigen.yaml"),
        """
        regels:
          - id: resultaat-wmo
            bij: resultaat
            als: dienst.id = 'wmo-aanvraag' and resultaat.type = 'Ingetrokken'
            bericht: statusbericht
            teksten:
              volledig: { onderwerp: "'Ingetrokken'", tekst: "'De zaak ' & zaak.nummer & ' is ingetrokken.'" }
            reden: Wie introk hoort dat wij dat weten.
        """);
    ObjectNode ingetrokken =
        gegevens((ObjectNode) YAML.readTree("resultaat: { type: Ingetrokken }"));
    ObjectNode toegekend = gegevens((ObjectNode) YAML.readTree("resultaat: { type: Toegekend }"));

    Notificatieregels stad = regels(map, "voorbeeldstad");
    assertThat(stad.kies(Notificatiesoort.RESULTAAT, ingetrokken).orElseThrow().id())
        .isEqualTo("resultaat-wmo");
    assertThat(stad.kies(Notificatiesoort.RESULTAAT, toegekend).orElseThrow().id())
        .isEqualTo("resultaat");
    assertThat(
            regels(map, "voorbeelddorp")
                .kies(Notificatiesoort.RESULTAAT, ingetrokken)
                .orElseThrow()
                .id())
        .isEqualTo("resultaat");
  }

  @Test
  void eenFoutInEenBestandNoemtDePlaatsEnHoudtDeStartTegen(@TempDir Path map) throws IOException {
    schrijf(
        map.resolve("notificaties/eigen.yaml"),
        """
        regels:
          - id: resultaat
            bij: resultaat
            als: "resultaat.type ="
            bericht: statusbericht
            reden: Zo maar.
          - id: ander
            bij: niets
            reden: Zo maar.
        """);

    assertThatThrownBy(() -> regels(map, "voorbeeldstad"))
        .isInstanceOf(NotificatieregelsOngeldig.class)
        .hasMessageContaining("regel 2")
        .hasMessageContaining("regel 8");
    schrijf(
        map.resolve("notificaties/eigen.yaml"),
        """
        regels:
          - id: resultaat
            bij: resultaat
            als: "resultaat.type ="
            reden: Zo maar.
          - id: toeval
            bij: resultaat
            als: "$random() > 0"
            reden: Zo maar.
        """);
    assertThatThrownBy(() -> regels(map, "voorbeeldstad"))
        .hasMessageContaining("geen geldige JSONata")
        .hasMessageContaining("$random")
        .hasMessageContaining("Deze regel bestaat al");
  }

  private static void keur(Notificatieregels regels, JsonNode geval) {
    Notificatiesoort soort = Notificatiesoort.valueOf(tekst(geval, "bij").toUpperCase(Locale.ROOT));
    ObjectNode gegevens = gegevens((ObjectNode) geval.path("gegevens"));
    Optional<Notificatieregel> regel = regels.kies(soort, gegevens);

    assertThat(regel.map(Notificatieregel::id).orElse("")).isEqualTo(tekst(geval, "regel"));
    Berichtsoort bericht = regel.map(Notificatieregel::bericht).orElse(null);
    assertThat(bericht == null ? "" : bericht.name().toLowerCase(Locale.ROOT))
        .isEqualTo(tekst(geval, "bericht"));
    if (bericht != null) {
      Map<Variant, Tekst> teksten = regel.orElseThrow().vul(gegevens);
      assertThat(teksten).containsKey(Variant.VOLLEDIG);
      Tekst volledig = Objects.requireNonNull(teksten.get(Variant.VOLLEDIG));
      assertThat(volledig.onderwerp()).matches(tekst -> gelijk(geval, "onderwerp", tekst));
      assertThat(volledig.tekst()).matches(tekst -> gelijk(geval, "tekst", tekst));
    }
  }

  private static boolean gelijk(JsonNode geval, String veld, String is) {
    return !geval.has(veld) || geval.path(veld).asText().equals(is);
  }

  private static ObjectNode gegevens(ObjectNode gebeurd) {
    ObjectNode gegevens = gebeurd.deepCopy();
    gegevens.putObject("zaak").put("nummer", "MB-2026-000012");
    gegevens
        .putObject("dienst")
        .put("id", "wmo-aanvraag")
        .put("naam", "Aanvraag Wmo-maatwerkvoorziening");
    return gegevens;
  }

  private static Notificatieregels regels(@Nullable Path map, String gemeente) {
    Collection<String> gemeenten = List.of("voorbeeldstad", "voorbeelddorp");
    return GemeenteNotificatieregels.lees(map, gemeenten).van(gemeente);
  }

  private static List<JsonNode> gevallen() throws IOException {
    return StreamSupport.stream(YAML.readTree(GEVALLEN.toFile()).spliterator(), false).toList();
  }

  private static String tekst(JsonNode geval, String veld) {
    return geval.path(veld).asText("");
  }

  private static void schrijf(Path bestand, String tekst) throws IOException {
    Files.createDirectories(bestand.getParent());
    Files.writeString(bestand, tekst);
  }
}
