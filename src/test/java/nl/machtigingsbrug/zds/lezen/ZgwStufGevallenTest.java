package nl.machtigingsbrug.zds.lezen;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.Schema;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import nl.machtigingsbrug.mapping.Xsltmappingen;
import nl.machtigingsbrug.stuf.Antwoordschrijver;
import nl.machtigingsbrug.stuf.Berichtcode;
import nl.machtigingsbrug.stuf.Operatie;
import nl.machtigingsbrug.stuf.Stuurgegevens;
import nl.machtigingsbrug.stuf.Versie;
import nl.machtigingsbrug.stuf.Zdsschema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The cases beside the mappings of answers, and that each answer is valid. */
class ZgwStufGevallenTest {

  private static final Path MAP = Path.of("mappings/zgw-stuf");
  private static final YAMLMapper YAML = new YAMLMapper();
  private static final Xsltmappingen MAPPINGEN = Xsltmappingen.lees(null, List.of("voorbeeldstad"));
  private static final Map<Versie, Schema> ONS = new EnumMap<>(Versie.class);
  private static final Map<Versie, Schema> OFFICIEEL = new EnumMap<>(Versie.class);
  private static final Map<String, Operatie> OPERATIES =
      Map.of(
          "zaakdetails", Operatie.GEEF_ZAAKDETAILS,
          "zaakstatus", Operatie.GEEF_ZAAKSTATUS,
          "zaakdocumenten", Operatie.GEEF_LIJST_ZAAKDOCUMENTEN,
          "document", Operatie.GEEF_ZAAKDOCUMENT_LEZEN);

  /** One case of a file. */
  record Geval(String mapping, String geval, JsonNode bron, Map<String, String> dan) {
    @Override
    public String toString() {
      return mapping + ": " + geval;
    }
  }

  @ParameterizedTest
  @MethodSource("gevallen")
  void elkGevalKloptMetWatErStaat(Geval geval) throws XPathExpressionException {
    Element object = object(geval);
    XPath pad = XPathFactory.newDefaultInstance().newXPath();
    pad.setNamespaceContext(new Stufruimten());
    for (Map.Entry<String, String> regel : geval.dan().entrySet()) {
      assertThat(pad.evaluate(regel.getKey(), object))
          .as(regel.getKey())
          .isEqualTo(regel.getValue());
    }
  }

  @ParameterizedTest
  @MethodSource("gevallen")
  void elkAntwoordIsGeldigVoorOnsContract(Geval geval) throws SAXException, IOException {
    for (Versie versie : Versie.values()) {
      if (!ONS.containsKey(versie)) {
        ONS.put(versie, Zdsschema.ons(versie));
      }
      ONS.get(versie).newValidator().validate(new DOMSource(antwoord(geval, versie)));
    }
  }

  @ParameterizedTest
  @MethodSource("gevallen")
  void elkAntwoordIsGeldigVoorDeStandaard(Geval geval) throws SAXException, IOException {
    for (Versie versie : Versie.values()) {
      if (!OFFICIEEL.containsKey(versie)) {
        OFFICIEEL.put(versie, Zdsschema.officieel(versie));
      }
      OFFICIEEL.get(versie).newValidator().validate(new DOMSource(antwoord(geval, versie)));
    }
  }

  @Test
  void elkeOperatieHeeftGevallen() throws IOException {
    assertThat(gevallen().map(Geval::mapping).distinct())
        .containsExactlyInAnyOrderElementsOf(OPERATIES.keySet());
  }

  static Stream<Geval> gevallen() throws IOException {
    List<Geval> gevallen = new ArrayList<>();
    try (Stream<Path> bestanden = Files.list(MAP)) {
      for (Path pad : bestanden.filter(een -> een.toString().endsWith(".gevallen.yaml")).toList()) {
        String mapping = pad.getFileName().toString().replace(".gevallen.yaml", "");
        for (JsonNode geval : YAML.readTree(pad.toFile())) {
          gevallen.add(
              new Geval(
                  mapping,
                  geval.path("geval").asText(),
                  geval.path("bron"),
                  YAML.convertValue(geval.path("dan"), new TypeReference<>() {})));
        }
      }
    }
    return gevallen.stream();
  }

  private static Element object(Geval geval) {
    return MAPPINGEN
        .naarXml("voorbeeldstad", "zgw-stuf/" + geval.mapping(), null, geval.bron(), Map.of())
        .getDocumentElement();
  }

  private static Element antwoord(Geval geval, Versie versie) {
    boolean document = geval.mapping().equals("document");
    return Antwoordschrijver.schrijf(
        new Stuurgegevens(
            Berichtcode.LA01,
            null,
            null,
            "1",
            "20260105090000",
            null,
            document ? "EDC" : "ZAK",
            null),
        versie,
        Objects.requireNonNull(OPERATIES.get(geval.mapping())),
        List.of("Let op"),
        List.of(object(geval)));
  }
}
