package nl.machtigingsbrug.stuf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Assumptions;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** The schemas of Zaak- en Documentservices: ours, and the official ones where they are. */
public final class Zdsschema {

  static final Path ONS = Path.of("wsdl/zds");

  private Zdsschema() {}

  /** Ours. */
  public static Schema ons(Versie versie) throws SAXException, IOException {
    return schema(
        ONS.resolve(versie == Versie.ZDS_1_1 ? "zkn0310-berichten.xsd" : "zds0120.xsd"),
        ONS.resolve("stuf0301.xsd"));
  }

  /** The official one; skips the test where it is not there. */
  public static Schema officieel(Versie versie) throws SAXException, IOException {
    return versie == Versie.ZDS_1_1
        ? schema(
            standaard("stuf/zds-1.1/zkn0310/zs-dms/zkn0310_msg_zs-dms.xsd"),
            standaard("stuf/zds-1.1/zkn0310/mutatie/zkn0310_msg_mutatie.xsd"),
            standaard("stuf/zds-1.1/zkn0310/vraagAntwoord/zkn0310_msg_vraagAntwoord.xsd"))
        : schema(standaard("stuf/zds-1.2/zds0120/berichten/zds0120_msg_zs-dms.xsd"));
  }

  /** A file or folder of the standards; skips the test where it is not there. */
  public static Path standaard(String naam) {
    Path pad =
        Stream.of("../shared", "../../shared")
            .map(map -> Path.of(map, "standards", naam))
            .filter(Files::exists)
            .findFirst()
            .orElse(null);
    Assumptions.assumeTrue(
        pad != null, "no standards/" + naam + " in ../shared: not compared with the standard");
    return Objects.requireNonNull(pad);
  }

  /** Fails where the message in the envelope is not valid. */
  public static void keur(Schema schema, byte[] envelop) throws SAXException, IOException {
    schema.newValidator().validate(new DOMSource(bericht(envelop)));
  }

  /** The message in the envelope, in a fault too. */
  private static Element bericht(byte[] envelop) throws SAXException, IOException {
    try {
      DocumentBuilderFactory fabriek = DocumentBuilderFactory.newDefaultInstance();
      fabriek.setNamespaceAware(true);
      Element wortel =
          fabriek
              .newDocumentBuilder()
              .parse(new ByteArrayInputStream(envelop))
              .getDocumentElement();
      Element bericht = laatsteKind(laatsteKind(wortel));
      return "Fault".equals(bericht.getLocalName()) ? laatsteKind(laatsteKind(bericht)) : bericht;
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Element laatsteKind(Element ouder) {
    for (Node kind = ouder.getLastChild(); kind != null; kind = kind.getPreviousSibling()) {
      if (kind instanceof Element element) {
        return element;
      }
    }
    throw new IllegalArgumentException("no element in " + ouder.getLocalName());
  }

  /** Both files of one namespace are asked for: of two sources Xerces would take the first. */
  private static Schema schema(Path... bestanden) throws SAXException, IOException {
    StringBuilder alles =
        new StringBuilder("<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\">");
    for (Path pad : bestanden) {
      alles.append(
          "<xs:import namespace=\"%s\" schemaLocation=\"%s\"/>"
              .formatted(Schemanamen.ruimte(pad), pad.toUri()));
    }
    SchemaFactory fabriek = SchemaFactory.newDefaultInstance();
    // The official schemas spread one namespace over files that do not include each other.
    fabriek.setFeature("http://apache.org/xml/features/honour-all-schemaLocations", true);
    fabriek.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
    fabriek.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    return fabriek.newSchema(
        new StreamSource(new StringReader(alles.append("</xs:schema>").toString())));
  }
}
