package nl.machtigingsbrug.mapping;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.xml.Xmlgrenzen;
import nl.machtigingsbrug.xml.Xmllezer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Where mappings are found, what they are given, and what they may make. */
class XsltmappingenTest {

  private static final List<String> GEMEENTEN = List.of("voorbeeldstad", "voorbeelddorp");

  private static final String GROET =
      """
      <xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
          xmlns="http://www.w3.org/2005/xpath-functions">
        <xsl:param name="groet" select="'dag'"/>
        <xsl:template match="/*">
          <map><xsl:apply-templates/></map>
        </xsl:template>
        <xsl:template match="naam"><string key="naam">{GROET} <xsl:value-of select="."/></string></xsl:template>
        <xsl:template match="plaats"><string key="plaats"><xsl:value-of select="$groet, ."/></string></xsl:template>
      </xsl:stylesheet>
      """;

  private static final String EEN_REGEL =
      """
      <xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
          xmlns="http://www.w3.org/2005/xpath-functions">
        <xsl:import href="basis:groet"/>
        <xsl:template match="naam"><string key="naam">{WIE}</string></xsl:template>
      </xsl:stylesheet>
      """;

  private static final Xmllezer XML =
      new Xmllezer(
          new Xmlgrenzen(
              10_000, 20, 100, 10, Foutcode.BERICHT_ONLEESBAAR, Foutcode.BERICHT_ONLEESBAAR));

  @TempDir Path map;

  @Test
  void eenLeverancierVervangtEenSjabloonVanEenZaaktypeEnEenGemeente() throws IOException {
    schrijf("stuf-zgw/groet.xsl", GROET);
    schrijf(
        "gemeenten/voorbeeldstad/stuf-zgw/groet.B1.xsl", EEN_REGEL.replace("{WIE}", "stad B1"));

    assertThat(groet("voorbeeldstad", "B1").toString())
        .isEqualTo("{\"naam\":\"stad B1\",\"plaats\":\"dag Ede\"}");
    assertThat(groet("voorbeeldstad", "B2").path("naam").asText()).isEqualTo("{GROET} Jan");
    assertThat(groet("voorbeeldstad", null).path("naam").asText()).isEqualTo("{GROET} Jan");
    assertThat(groet("voorbeelddorp", "B1").path("naam").asText()).isEqualTo("{GROET} Jan");
  }

  @Test
  void jsonKomtAlsXmlBinnenEnXmlGaatEruit() throws IOException {
    schrijf(
        "zgw-stuf/zaak.xsl",
        """
        <xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
            xpath-default-namespace="http://www.w3.org/2005/xpath-functions">
          <xsl:template match="/map">
            <z:zaak xmlns:z="urn:z"><z:nr><xsl:value-of select="string[@key='nr']"/></z:nr></z:zaak>
          </xsl:template>
        </xsl:stylesheet>
        """);
    JsonNode bron = new ObjectMapper().readTree("{\"nr\":\"1 < 2 & \\u0000\"}");

    Document uit =
        Xsltmappingen.lees(map, GEMEENTEN)
            .naarXml("voorbeeldstad", "zgw-stuf/zaak", null, bron, Map.of());

    Element zaak = uit.getDocumentElement();
    assertThat(zaak.getNamespaceURI()).isEqualTo("urn:z");
    assertThat(zaak.getFirstChild().getLocalName()).isEqualTo("nr");
    assertThat(zaak.getTextContent()).isEqualTo("1 < 2 & \uFFFD");
  }

  @Test
  void eenOnbekendeGemeenteOfMappingWordtGeweigerd() {
    Xsltmappingen mappingen = Xsltmappingen.lees(null, GEMEENTEN);

    assertThatThrownBy(() -> mappingen.versie("elders", "stuf-zgw/zaak", null))
        .isInstanceOf(Afwijzing.class)
        .hasMessageContaining("MB-CONFIG-01");
    assertThatThrownBy(() -> mappingen.versie("voorbeeldstad", "stuf-zgw/niets", null))
        .isInstanceOf(Afwijzing.class)
        .hasMessage("MB-ZAAK-03 (stuf-zgw/niets)");
  }

  private JsonNode groet(String gemeente, @Nullable String zaaktype) {
    Element om =
        XML.lees("<om><persoon><naam>Jan</naam><plaats>Ede</plaats></persoon></om>".getBytes(UTF_8))
            .getDocumentElement();
    return Xsltmappingen.lees(map, GEMEENTEN)
        .naarJson(gemeente, "stuf-zgw/groet", zaaktype, om.getFirstChild(), Map.of("niet-gevraagd", "x"));
  }

  private void schrijf(String bestand, String inhoud) throws IOException {
    Path pad = map.resolve(bestand);
    Files.createDirectories(pad.getParent());
    Files.writeString(pad, inhoud);
  }
}
