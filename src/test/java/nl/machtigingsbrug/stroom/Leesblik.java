package nl.machtigingsbrug.stroom;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.transform.dom.DOMSource;
import nl.machtigingsbrug.stuf.Ruimte;
import nl.machtigingsbrug.stuf.Versie;
import nl.machtigingsbrug.stuf.Zdsschema;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What stands in an answer to a question, and whether it is as the schemas say. */
final class Leesblik {

  private Leesblik() {}

  static void keur(Element antwoord, Versie versie) throws Exception {
    Zdsschema.ons(versie).newValidator().validate(new DOMSource(antwoord));
    if (Stream.of("../shared", "../../shared")
        .anyMatch(map -> java.nio.file.Files.exists(java.nio.file.Path.of(map, "standards")))) {
      Zdsschema.officieel(versie).newValidator().validate(new DOMSource(antwoord));
    }
  }

  static Element element(byte[] xml) throws Exception {
    var fabriek = javax.xml.parsers.DocumentBuilderFactory.newDefaultInstance();
    fabriek.setNamespaceAware(true);
    return fabriek.newDocumentBuilder().parse(new ByteArrayInputStream(xml)).getDocumentElement();
  }

  /** The texts of all elements of a name within those of another. */
  static List<String> teksten(Element bericht, String binnen, String naam) {
    List<String> teksten = new ArrayList<>();
    NodeList gevonden = bericht.getElementsByTagNameNS("*", naam);
    for (int i = 0; i < gevonden.getLength(); i++) {
      for (var ouder = gevonden.item(i).getParentNode();
          ouder != null;
          ouder = ouder.getParentNode()) {
        if (binnen.equals(ouder.getLocalName())) {
          teksten.add(gevonden.item(i).getTextContent());
          break;
        }
      }
    }
    return teksten;
  }

  static List<String> kinderen(Element object) {
    return nl.machtigingsbrug.xml.Kinderen.van(object).stream().map(Element::getLocalName).toList();
  }

  static String noValue(Element bericht, String naam) {
    return ((Element) bericht.getElementsByTagNameNS(Ruimte.ZKN, naam).item(0))
        .getAttributeNS(Ruimte.STUF, "noValue");
  }
}
