package nl.machtigingsbrug.bewijs.saml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class VeiligeXmlTest {

  @ParameterizedTest
  @MethodSource("grenzen")
  void leestTotDeGrensEnNietVerder(String binnen, String buiten, Foutcode code) {
    assertThat(wortel(binnen)).isNotNull();
    weigert(buiten, code);
  }

  static Stream<Arguments> grenzen() {
    return Stream.of(
        Arguments.of(nest(40), nest(41), Foutcode.BERICHT_TE_DIEP),
        Arguments.of(naast(3999), naast(4000), Foutcode.BERICHT_TE_DIEP),
        Arguments.of(attributen(64), attributen(65), Foutcode.BERICHT_TE_DIEP),
        Arguments.of(groot(512 * 1024), groot(512 * 1024 + 1), Foutcode.BERICHT_TE_GROOT));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE a><a/>",
        "<!DOCTYPE a SYSTEM \"file:///etc/hostname\"><a/>",
        "<!DOCTYPE a [<!ENTITY x \"y\">]><a>&x;</a>",
        "<!DOCTYPE a [<!ENTITY % x SYSTEM \"http://kanarie.example/\"> %x;]><a/>",
        "<!DOCTYPE a [<!ENTITY x \"y\"><!ENTITY x"
      })
  void weigertElkeDoctypeVoordatErIetsVanGelezenIs(String xml) {
    weigert(xml, Foutcode.SAML_DOCTYPE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "geen xml",
        "<a>",
        "<a></b>",
        "<a>&onbekend;</a>",
        "<p:a/>",
        "<a b=\"1\" b=\"2\"/>",
        "<a xmlns:p=\"urn:x\" xmlns:q=\"urn:x\" p:b=\"1\" q:b=\"2\"/>",
        "<a/><a/>",
        "<a>\u0001</a>"
      })
  void weigertWatGeenXmlIs(String xml) {
    weigert(xml, Foutcode.BERICHT_ONLEESBAAR);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a xmlns=\"relatief\"/>",
        "<a xmlns:p=\"1\"/>",
        "<a xmlns:p=\"../x\"/>",
        "<?xml-stylesheet href=\"http://kanarie.example/\"?><a/>",
        "<a>12<?x?>34</a>"
      })
  void weigertWatElkeLezerAndersLeest(String xml) {
    weigert(xml, Foutcode.SAML_VORM);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a>99999<!-- x -->0019</a>",
        "<a>99999<![CDATA[0019]]></a>",
        "<a>99999&#48;&#x30;19</a>",
        "<a><!-- x -->999990019<!-- y --></a>"
      })
  void houdtTekstHeel(String xml) {
    assertThat(wortel(xml).getChildNodes().getLength()).isEqualTo(1);
    assertThat(wortel(xml).getFirstChild().getNodeValue()).isEqualTo("999990019");
  }

  @Test
  void leestEenAndereCoderingDieDeXmlZelfNoemt() {
    String xml = "<?xml version=\"1.0\" encoding=\"%s\"?><a>\u00e9</a>";
    for (Charset codering : new Charset[] {StandardCharsets.UTF_16, StandardCharsets.ISO_8859_1}) {
      Element gelezen =
          VeiligeXml.lees(xml.formatted(codering.name()).getBytes(codering)).getDocumentElement();
      assertThat(gelezen.getTextContent()).isEqualTo("\u00e9");
    }
  }

  @Test
  void haaltNietsOpBijEenSchemalocatie() {
    Element gelezen =
        wortel(
            "<a xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
                + " xsi:schemaLocation=\"urn:x http://kanarie.example/a.xsd\""
                + " xmlns:xi=\"http://www.w3.org/2001/XInclude\">"
                + "<xi:include href=\"file:///etc/hostname\"/></a>");

    assertThat(gelezen.getTextContent()).isEmpty();
    assertThat(Elementen.kinderen(gelezen)).hasSize(1);
  }

  private static void weigert(String xml, Foutcode code) {
    assertThatThrownBy(() -> wortel(xml))
        .isInstanceOfSatisfying(Afwijzing.class, fout -> assertThat(fout.code()).isEqualTo(code))
        .hasNoCause();
  }

  private static Element wortel(String xml) {
    return VeiligeXml.lees(xml.getBytes(StandardCharsets.UTF_8)).getDocumentElement();
  }

  private static String nest(int diep) {
    return "<a>".repeat(diep) + "</a>".repeat(diep);
  }

  private static String naast(int aantal) {
    return "<a>" + "<b/>".repeat(aantal) + "</a>";
  }

  private static String attributen(int aantal) {
    return IntStream.range(0, aantal)
        .mapToObj(i -> " a" + i + "=\"\"")
        .collect(Collectors.joining("", "<a", "/>"));
  }

  private static String groot(int bytes) {
    return "<a>" + "x".repeat(bytes - 7) + "</a>";
  }
}
