package nl.machtigingsbrug.stuf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The names that XSDs and WSDLs put on the wire: elements and attributes with their namespace,
 * SOAPActions.
 */
final class Schemanamen {

  private static final String XSD = "http://www.w3.org/2001/XMLSchema";
  private static final String WSDL_SOAP = "http://schemas.xmlsoap.org/wsdl/soap/";

  private Schemanamen() {}

  /** Those of a file, or of all XSDs and WSDLs below a folder. */
  static Set<String> in(Path pad) throws IOException, SAXException {
    Set<String> namen = new TreeSet<>();
    try (Stream<Path> bestanden = Files.walk(pad)) {
      for (Path bestand : bestanden.filter(Schemanamen::isContract).toList()) {
        lees(bestand, namen);
      }
    }
    return namen;
  }

  /** The namespace that an XSD is about. */
  static String ruimte(Path xsd) throws IOException, SAXException {
    return bouwer().parse(xsd.toFile()).getDocumentElement().getAttribute("targetNamespace");
  }

  private static boolean isContract(Path pad) {
    return pad.toString().endsWith(".xsd") || pad.toString().endsWith(".wsdl");
  }

  private static void lees(Path bestand, Set<String> namen) throws IOException, SAXException {
    Element wortel = bouwer().parse(bestand.toFile()).getDocumentElement();
    String ruimte = wortel.getAttribute("targetNamespace");
    for (String soort : List.of("element", "attribute")) {
      NodeList gevonden = wortel.getElementsByTagNameNS(XSD, soort);
      for (int i = 0; i < gevonden.getLength(); i++) {
        Element element = (Element) gevonden.item(i);
        String naam = element.getAttribute("name");
        // Local elements are qualified in all of these, local attributes in none.
        boolean zonder = soort.equals("attribute") && element.getParentNode() != wortel;
        if (!naam.isEmpty()) {
          namen.add(soort + " " + (zonder ? "" : "{" + ruimte + "}") + naam);
        }
      }
    }
    NodeList acties = wortel.getElementsByTagNameNS(WSDL_SOAP, "operation");
    for (int i = 0; i < acties.getLength(); i++) {
      namen.add("soapAction " + ((Element) acties.item(i)).getAttribute("soapAction"));
    }
  }

  private static DocumentBuilder bouwer() {
    try {
      DocumentBuilderFactory fabriek = DocumentBuilderFactory.newDefaultInstance();
      fabriek.setNamespaceAware(true);
      return fabriek.newDocumentBuilder();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }
}
