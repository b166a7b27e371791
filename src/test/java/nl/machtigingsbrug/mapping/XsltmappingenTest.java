package nl.machtigingsbrug.mapping;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.xml.transform.TransformerFactory;
import nl.machtigingsbrug.bestand.Melding;
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
        <xsl:import href="basis/groet.xsl"/>
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
    schrijf("gemeenten/voorbeeldstad/stuf-zgw/groet.B1.xsl", EEN_REGEL.replace("{WIE}", "stad B1"));

    assertThat(groet("voorbeeldstad", "B1").toString())
        .isEqualTo("{\"naam\":\"stad B1\",\"plaats\":\"dag Ede\"}");
    assertThat(groet("voorbeeldstad", "B2").path("naam").asText()).isEqualTo("{GROET} Jan");
    assertThat(groet("voorbeeldstad", null).path("naam").asText()).isEqualTo("{GROET} Jan");
    assertThat(groet("voorbeelddorp", "B1").path("naam").asText()).isEqualTo("{GROET} Jan");
  }

  @Test
  void elkeLaagStaatOpDieEronder() throws IOException {
    schrijf("stuf-zgw/groet.xsl", GROET);
    schrijf("stuf-zgw/groet.B1.xsl", EEN_REGEL.replace("{WIE}", "alle B1"));
    schrijf(
        "gemeenten/voorbeeldstad/stuf-zgw/groet.xsl",
        EEN_REGEL.replace("\"naam\"", "\"plaats\"").replace("{WIE}", "stad"));
    schrijf(
        "gemeenten/voorbeeldstad/stuf-zgw/groet.B2.xsl",
        EEN_REGEL.replace("match=\"naam\"", "match=\"ander\""));

    assertThat(groet("voorbeelddorp", "B1").toString())
        .isEqualTo("{\"naam\":\"alle B1\",\"plaats\":\"dag Ede\"}");
    assertThat(groet("voorbeelddorp", null).path("plaats").asText()).isEqualTo("dag Ede");
    assertThat(groet("voorbeeldstad", "B1").toString())
        .isEqualTo("{\"naam\":\"alle B1\",\"plaats\":\"stad\"}");
    assertThat(groet("voorbeeldstad", "B2").toString())
        .isEqualTo("{\"naam\":\"{GROET} Jan\",\"plaats\":\"stad\"}");
  }

  @Test
  void watEenMappingBinnenhaaltKanPerZaaktypeVerschillen() throws IOException {
    schrijf("stuf-zgw/groet.xsl", EEN_REGEL.replace("basis/groet.xsl", "woorden.xsl"));
    schrijf("stuf-zgw/woorden.xsl", GROET);
    schrijf(
        "gemeenten/voorbeeldstad/stuf-zgw/woorden.B1.xsl",
        EEN_REGEL
            .replace("basis/groet.xsl", "basis/woorden.xsl")
            .replace("\"naam\"", "\"plaats\"")
            .replace("{WIE}", "anders"));

    assertThat(groet("voorbeeldstad", "B1").toString()).contains("anders");
    assertThat(groet("voorbeeldstad", "B2").toString()).contains("dag Ede");
    Xsltmappingen mappingen = Xsltmappingen.lees(map, GEMEENTEN);
    assertThat(mappingen.versie("voorbeeldstad", "stuf-zgw/groet", "B1"))
        .hasSize(16)
        .isNotEqualTo(mappingen.versie("voorbeeldstad", "stuf-zgw/groet", "B2"));
    assertThat(mappingen.versie("voorbeelddorp", "stuf-zgw/groet", "B1"))
        .isEqualTo(mappingen.versie("voorbeeldstad", "stuf-zgw/groet", "B2"));
  }

  @Test
  void eenLeverancierVervangtEenSjabloonVanDeMeegeleverdeZaak() throws IOException {
    schrijf(
        "gemeenten/voorbeeldstad/stuf-zgw/zaak.B1026.xsl",
        """
        <xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
            xmlns="http://www.w3.org/2005/xpath-functions"
            xpath-default-namespace="http://www.egem.nl/StUF/sector/zkn/0310">
          <xsl:import href="basis/zaak.xsl"/>
          <xsl:template match="omschrijving">
            <string key="omschrijving">Minima: <xsl:value-of select="."/></string>
          </xsl:template>
        </xsl:stylesheet>
        """);
    Element object =
        XML.lees(
                """
                <object xmlns="http://www.egem.nl/StUF/sector/zkn/0310"><omschrijving>x</omschrijving>
                <startdatum>20260820</startdatum></object>
                """
                    .getBytes(UTF_8))
            .getDocumentElement();
    Xsltmappingen mappingen = Xsltmappingen.lees(map, GEMEENTEN);

    assertThat(mappingen.naarJson("voorbeeldstad", "stuf-zgw/zaak", "B1026", object, Map.of()))
        .hasToString("{\"omschrijving\":\"Minima: x\",\"startdatum\":\"2026-08-20\"}");
    assertThat(mappingen.naarJson("voorbeeldstad", "stuf-zgw/zaak", "B1", object, Map.of()))
        .hasToString("{\"omschrijving\":\"x\",\"startdatum\":\"2026-08-20\"}");
    assertThat(mappingen.naarJson("voorbeelddorp", "stuf-zgw/zaak", "B1026", object, Map.of()))
        .hasToString("{\"omschrijving\":\"x\",\"startdatum\":\"2026-08-20\"}");
  }

  @Test
  void eenKapottePlekNoemtGemeenteBestandEnRegelEnHoudtDeStartTegen() throws IOException {
    schrijf("stuf-zgw/groet.xsl", GROET);
    schrijf(
        "gemeenten/voorbeeldstad/stuf-zgw/groet.B1.xsl",
        EEN_REGEL.replace("{WIE}", "<xsl:value-of select='$niets'/>"));
    schrijf("stuf-zgw/ander.xsl", "<geen/>");
    schrijf(
        "gemeenten/voorbeeldstad/stuf-zgw/zaak.xsl",
        EEN_REGEL.replace("basis/groet.xsl", "basis/rol.xsl"));
    schrijf("stuf-zgw/Fout.xsl", GROET);
    schrijf("stuf-zgw/oud.xslt", GROET);
    schrijf("diensten/los.xsl", GROET);

    assertThatThrownBy(() -> Xsltmappingen.lees(map, GEMEENTEN))
        .isInstanceOfSatisfying(
            MappingenOngeldig.class,
            ongeldig ->
                assertThat(ongeldig.meldingen())
                    .extracting(melding -> kort(melding))
                    .containsExactlyInAnyOrder(
                        "voorbeeldstad groet.B1.xsl 4",
                        "voorbeeldstad zaak.xsl 3",
                        "null ander.xsl 1",
                        "null Fout.xsl 1",
                        "null oud.xslt 1"));
  }

  @Test
  void veleDradenGebruikenEenMappingTegelijk() throws Exception {
    schrijf("stuf-zgw/groet.xsl", GROET);
    Xsltmappingen mappingen = Xsltmappingen.lees(map, GEMEENTEN);
    ExecutorService draden = Executors.newFixedThreadPool(8);
    try {
      List<Callable<String>> werk = new ArrayList<>();
      for (int i = 0; i < 400; i++) {
        String naam = "n" + i;
        werk.add(
            () ->
                mappingen
                    .naarJson(
                        "voorbeeldstad",
                        "stuf-zgw/groet",
                        null,
                        XML.lees(("<p><naam>" + naam + "</naam></p>").getBytes(UTF_8)),
                        Map.of())
                    .path("naam")
                    .asText());
      }
      int i = 0;
      for (Future<String> uitkomst : draden.invokeAll(werk)) {
        assertThat(uitkomst.get()).endsWith(" n" + i++);
      }
    } finally {
      draden.shutdownNow();
    }
  }

  @Test
  void saxonIsVoorMappingsAlleen() {
    Xsltmappingen.lees(null, GEMEENTEN);

    assertThat(TransformerFactory.newInstance().getClass())
        .isEqualTo(TransformerFactory.newDefaultInstance().getClass());
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
        .naarJson(
            gemeente, "stuf-zgw/groet", zaaktype, om.getFirstChild(), Map.of("niet-gevraagd", "x"));
  }

  private static String kort(Melding melding) {
    return melding.gemeente()
        + " "
        + Path.of(melding.bestand()).getFileName()
        + " "
        + melding.regel();
  }

  private void schrijf(String bestand, String inhoud) throws IOException {
    Path pad = map.resolve(bestand);
    Files.createDirectories(pad.getParent());
    Files.writeString(pad, inhoud);
  }
}
