package nl.machtigingsbrug.communicatie.berichtenbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import nl.machtigingsbrug.buren.kanaal.Dom;
import nl.machtigingsbrug.communicatie.Officieel;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Our WSDL is another text, and the same contract. */
class WsdlTest {

  private static final String WSDL = "http://schemas.xmlsoap.org/wsdl/";
  private static final String SOAP = "http://schemas.xmlsoap.org/wsdl/soap/";

  @Test
  void namenRuimtenEnActieZijnDieVanHetOfficieleBestand() throws IOException {
    Element eigen = lees(Path.of("wsdl/BerichtenboxValidatieService.wsdl"));
    Element officieel =
        lees(
            Officieel.bestand(
                "logius/BerichtenboxValidatieService/BerichtenboxValidatieService.wsdl"));

    assertThat(eigen.getAttribute("targetNamespace"))
        .isEqualTo(officieel.getAttribute("targetNamespace"));
    for (String soort : new String[] {"portType", "binding", "service", "port", "operation"}) {
      assertThat(waarden(eigen, WSDL, soort, "name"))
          .isNotEmpty()
          .isEqualTo(waarden(officieel, WSDL, soort, "name"));
    }
    assertThat(waarden(eigen, SOAP, "operation", "soapAction"))
        .isNotEmpty()
        .isEqualTo(waarden(officieel, SOAP, "operation", "soapAction"));
    assertThat(delen(eigen)).hasSize(4).isEqualTo(delen(officieel));
  }

  /** The elements that go over the line, each with its namespace. */
  private static Set<String> delen(Element wsdl) {
    Set<String> delen = new TreeSet<>();
    for (Element deel : Dom.alle(wsdl, WSDL, "part")) {
      String[] naam = deel.getAttribute("element").split(":", 2);
      delen.add(deel.lookupNamespaceURI(naam[0]) + " " + naam[1]);
    }
    return delen;
  }

  private static Set<String> waarden(Element wsdl, String ruimte, String naam, String veld) {
    Set<String> waarden = new TreeSet<>();
    Dom.alle(wsdl, ruimte, naam).forEach(element -> waarden.add(element.getAttribute(veld)));
    return waarden;
  }

  private static Element lees(Path pad) throws IOException {
    return Dom.lees(Files.readAllBytes(pad)).getDocumentElement();
  }
}
