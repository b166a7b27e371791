package nl.machtigingsbrug.mapping;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.stuf.Ruimte;
import nl.machtigingsbrug.xml.Xmlgrenzen;
import nl.machtigingsbrug.xml.Xmllezer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Node;

/** The packaged mappings from StUF to ZGW by the cases beside them. */
class StufZgwGevallenTest {

  private static final Path MAP = Path.of("mappings/stuf-zgw");
  private static final String EINDE = ".gevallen.yaml";
  private static final YAMLMapper YAML = new YAMLMapper();

  private static final Path EIGEN = Path.of("src/test/resources/mappings-stuf");

  private static final Xsltmappingen MAPPINGEN =
      Xsltmappingen.lees(EIGEN, List.of("voorbeeldstad"));

  private static final Pattern SJABLOON =
      Pattern.compile("(?s)<xsl:template match=\"(?!/\\*\").*?</xsl:template>");

  private static final Xmllezer XML =
      new Xmllezer(
          new Xmlgrenzen(
              100_000, 20, 1000, 20, Foutcode.BERICHT_ONLEESBAAR, Foutcode.BERICHT_ONLEESBAAR));

  @TestFactory
  Stream<DynamicTest> elkGevalKlopt() throws IOException {
    List<DynamicTest> proeven = new ArrayList<>();
    for (Path bestand : bestanden(EINDE)) {
      String mapping = mapping(bestand, EINDE);
      for (JsonNode geval : YAML.readTree(bestand.toFile())) {
        String naam = mapping + ": " + geval.path("geval").asText();
        proeven.add(DynamicTest.dynamicTest(naam, () -> keur(MAPPINGEN, mapping, geval)));
      }
    }
    assertThat(proeven).hasSizeGreaterThan(40);
    return proeven.stream();
  }

  /** A mapping that nobody checks would change unseen. */
  @Test
  void elkeMappingHeeftGevallen() throws IOException {
    List<String> mappingen = new ArrayList<>();
    for (Path bestand : bestanden(".xsl")) {
      if (Files.readString(bestand).contains("match=\"/*\"")) {
        mappingen.add(mapping(bestand, ".xsl"));
      }
    }

    assertThat(mappingen).hasSizeGreaterThan(5);
    assertThat(bestanden(EINDE))
        .extracting(bestand -> mapping(bestand, EINDE))
        .containsExactlyInAnyOrderElementsOf(mappingen);
  }

  /** What can be taken away unseen is not checked. */
  @TestFactory
  Stream<DynamicTest> elkSjabloonDoetErToe(@TempDir Path map) throws IOException {
    Files.createDirectories(map.resolve("stuf-zgw"));
    Files.copy(EIGEN.resolve("stuf-zgw/waarden.yaml"), map.resolve("stuf-zgw/waarden.yaml"));
    List<DynamicTest> proeven = new ArrayList<>();
    for (Path bestand : bestanden(".xsl")) {
      String tekst = Files.readString(bestand);
      SJABLOON
          .matcher(tekst)
          .results()
          .forEach(
              sjabloon ->
                  proeven.add(
                      DynamicTest.dynamicTest(
                          mapping(bestand, ".xsl") + ": " + sjabloon.group().split("\"")[1],
                          () -> {
                            Path zonder = map.resolve("stuf-zgw").resolve(bestand.getFileName());
                            Files.writeString(
                                zonder,
                                tekst.substring(0, sjabloon.start())
                                    + tekst.substring(sjabloon.end()));
                            Xsltmappingen mappingen =
                                Xsltmappingen.lees(map, List.of("voorbeeldstad"));
                            Files.delete(zonder);
                            assertThat(catchThrowable(() -> keurAlle(mappingen))).isNotNull();
                          })));
    }
    assertThat(proeven).hasSizeGreaterThan(30);
    return proeven.stream();
  }

  private static String versie(Xsltmappingen mappingen, String mapping) {
    return mappingen.versie("voorbeeldstad", "stuf-zgw/" + mapping, null);
  }

  /** The cases of what is another than packaged. */
  private static void keurAlle(Xsltmappingen mappingen) throws IOException {
    for (Path bestand : bestanden(EINDE)) {
      String mapping = mapping(bestand, EINDE);
      if (!versie(mappingen, mapping).equals(versie(MAPPINGEN, mapping))) {
        for (JsonNode geval : YAML.readTree(bestand.toFile())) {
          keur(mappingen, mapping, geval);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"zrc-1.5.1.yaml", "openzaak-zaken.yaml"})
  void elkeUitkomstIsWatZgwToestaat(String contract) throws IOException {
    assertThat(toets(new Zgwkeuring(contract))).isGreaterThan(25);
  }

  private static int toets(Zgwkeuring keuring) throws IOException {
    int getoetst = 0;
    for (Path bestand : bestanden(EINDE)) {
      String mapping = mapping(bestand, EINDE);
      for (JsonNode geval : YAML.readTree(bestand.toFile())) {
        if (!geval.has("fout")) {
          getoetst += keuring.keur(mapping, soort(geval), maak(MAPPINGEN, mapping, geval));
        }
      }
    }
    return getoetst;
  }

  private static void keur(Xsltmappingen mappingen, String mapping, JsonNode geval) {
    String fout = geval.path("fout").asText("");
    if (fout.isEmpty()) {
      assertThat(geval.has("json")).isTrue();
      assertThat(maak(mappingen, mapping, geval)).isEqualTo(geval.path("json"));
    } else {
      assertThatThrownBy(() -> maak(mappingen, mapping, geval))
          .isInstanceOf(Afwijzing.class)
          .hasMessage("MB-ZAAK-03 (stuf-zgw/" + mapping + ": " + fout + ")");
    }
  }

  private static JsonNode maak(Xsltmappingen mappingen, String mapping, JsonNode geval) {
    String zaaktype = geval.path("zaaktype").textValue();
    return mappingen.naarJson(
        "voorbeeldstad",
        "stuf-zgw/" + mapping,
        zaaktype,
        element(geval.path("stuf").asText()),
        Map.of("soort", soort(geval)));
  }

  private static String soort(JsonNode geval) {
    return geval.path("soort").asText("nieuw");
  }

  private static Node element(String stuf) {
    String om =
        "<om xmlns:ZKN='%s' xmlns:StUF='%s' xmlns:BG='%s' xmlns:xsi='%s' xmlns:xmime='%s'>%s</om>"
            .formatted(Ruimte.ZKN, Ruimte.STUF, Ruimte.BG, Ruimte.XSI, Ruimte.XMIME, stuf.strip());
    Node eerste = XML.lees(om.getBytes(UTF_8)).getDocumentElement().getFirstChild();
    assertThat(eerste).isNotNull();
    return eerste;
  }

  private static List<Path> bestanden(String einde) throws IOException {
    try (Stream<Path> alle = Files.list(MAP)) {
      return alle.filter(bestand -> bestand.toString().endsWith(einde)).sorted().toList();
    }
  }

  private static String mapping(Path bestand, String einde) {
    String naam = bestand.getFileName().toString();
    return naam.substring(0, naam.length() - einde.length());
  }
}
