package nl.machtigingsbrug.mapping;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Mappings that try to get out. The first line of each says where it is stopped: at the start, at
 * its use, or that it finds nothing.
 */
class VijandigeMappingTest {

  private static final Path MAP = Path.of("src/test/resources/aanvallen/mappings");
  private static final String BSN = "999990019";
  private static final String GEHEIM = "staat-elders";

  static List<String> aanvallen() throws IOException {
    try (Stream<Path> alle = Files.list(MAP)) {
      List<String> namen =
          alle.map(pad -> pad.getFileName().toString().replace(".xsl", "")).sorted().toList();
      assertThat(namen).hasSizeGreaterThan(40);
      return namen;
    }
  }

  @ParameterizedTest
  @MethodSource("aanvallen")
  void komtErNietUit(String naam, @TempDir Path map) throws Exception {
    String verwacht = Files.readString(MAP.resolve(naam + ".xsl")).split("[ >]+")[1];
    Path doel = Files.createDirectories(map.resolve("stuf-zgw")).resolve(naam + ".xsl");
    Path geheim = geheim(map);
    Path geschreven = geheim.resolveSibling("geschreven");
    Files.writeString(
        doel,
        Files.readString(MAP.resolve(naam + ".xsl"))
            .replace("GESCHREVEN", geschreven.toUri().toString())
            .replace("BESTAND", geheim.toUri().toString())
            .replace("MAP", geheim.resolveSibling("").toUri().toString()));
    ByteArrayOutputStream gezegd = new ByteArrayOutputStream();

    Uitkomst uitkomst = assertTimeout(Duration.ofSeconds(30), () -> probeer(naam, map, gezegd));

    switch (verwacht) {
      case "start" -> assertThat(uitkomst.fout).isInstanceOf(MappingenOngeldig.class);
      case "gebruik" -> assertThat(uitkomst.fout).isInstanceOf(Afwijzing.class);
      case "leeg" ->
          assertThat(Objects.requireNonNull(uitkomst.json).path("uit").asText("?").strip())
              .isEmpty();
      default -> throw new AssertionError(naam + ": " + verwacht);
    }
    if (uitkomst.fout instanceof MappingenOngeldig ongeldig) {
      assertThat(ongeldig.meldingen())
          .isNotEmpty()
          .allSatisfy(melding -> assertThat(melding.bestand()).isEqualTo(doel.toString()))
          .allSatisfy(melding -> assertThat(melding.regel()).isPositive())
          .allSatisfy(melding -> assertThat(melding.tekst()).contains("Verbeter"));
    }
    if (uitkomst.fout instanceof Afwijzing afwijzing) {
      assertThat(afwijzing.code()).isEqualTo(Foutcode.ZAAK_MAPPING);
      assertThat(afwijzing.getMessage()).contains("stuf-zgw/" + naam).doesNotContain(BSN);
    }
    assertThat(gezegd.toString(UTF_8)).doesNotContain(BSN).doesNotContain(GEHEIM);
    assertThat(geschreven).doesNotExist();
  }

  /** What there is to be read, in every form, so that reading it would succeed. */
  private static Path geheim(Path map) throws IOException {
    Path geheim = Files.createDirectories(map.resolve("elders")).resolve("geheim");
    Files.writeString(geheim.resolveSibling("geheim.txt"), GEHEIM);
    Files.writeString(geheim.resolveSibling("geheim.json"), "\"" + GEHEIM + "\"");
    Files.writeString(geheim.resolveSibling("geheim.xml"), "<x>" + GEHEIM + "</x>");
    Files.writeString(
        geheim.resolveSibling("geheim.xsl"),
        """
        <xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
          <xsl:template match="/"><map xmlns="http://www.w3.org/2005/xpath-functions"/></xsl:template>
        </xsl:stylesheet>
        """);
    return geheim;
  }

  private static Uitkomst probeer(String naam, Path map, ByteArrayOutputStream gezegd) {
    PrintStream uit = System.out;
    PrintStream fout = System.err;
    PrintStream opname = new PrintStream(gezegd, true, UTF_8);
    System.setOut(opname);
    System.setErr(opname);
    try {
      JsonNode[] json = new JsonNode[1];
      Throwable mislukt =
          catchThrowable(
              () ->
                  json[0] =
                      Xsltmappingen.lees(map, List.of("voorbeeldstad"))
                          .naarJson("voorbeeldstad", "stuf-zgw/" + naam, null, bron(), Map.of()));
      return new Uitkomst(mislukt, json[0]);
    } finally {
      System.setOut(uit);
      System.setErr(fout);
    }
  }

  private static Element bron() throws Exception {
    Document document =
        DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument();
    Element bron = document.createElementNS(null, "persoon");
    Element naam = document.createElementNS(null, "naam");
    naam.setTextContent("Jan " + BSN);
    bron.appendChild(naam);
    return bron;
  }

  private record Uitkomst(@Nullable Throwable fout, @Nullable JsonNode json) {}
}
