package nl.machtigingsbrug.aanvallen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.xml.security.Init;
import org.apache.xml.security.exceptions.XMLSecurityException;
import org.apache.xml.security.signature.XMLSignature;
import org.apache.xml.security.utils.XMLUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * The attacks are live: in each of these files a careless check, which takes any signature and
 * believes all that it says, finds a signature of the Routeringsdienst that is right. What the
 * reader refuses is thus the attack, not a mistake of the generator. XSW6, XSW9 and the relative
 * namespaces of SIG-23 are not here: Santuario itself refuses those.
 */
class ScherpTest {

  private static final Sleutelbos BOS = Sleutelbos.lees(Verzameling.MAP);
  private static final PublicKey VERTROUWD = BOS.sleutels().routeringsdienst().getPublic();

  static {
    Init.init();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "XSW1-",
        "XSW2",
        "XSW3",
        "XSW4",
        "XSW5",
        "XSW7",
        "XSW8",
        "XSW10",
        "SIG-16",
        "SIG-17-leeg",
        "SIG-17-xpath",
        "SIG-17-xpointer",
        "SIG-17-verwijst",
        "SIG-18-xslt-met",
        "SIG-18-gewone",
        "SIG-19-duizend",
        "SIG-19-twee",
        "SIG-20",
        "SIG-21-prefix",
        "SIG-21-lokaas",
        "SIG-21-assertion",
        "SIG-22",
        "SIG-23-inclusieve",
        "SIG-24",
        "R-4",
        "R-5",
        "R-7",
        "N-3",
        "N-11"
      })
  void wieElkeHandtekeningGelooftGelooftDeze(String begin) throws XMLSecurityException {
    List<Geval> gevallen =
        Verzameling.gevallen().stream().filter(geval -> geval.naam().startsWith(begin)).toList();
    assertThat(gevallen).isNotEmpty();
    for (Geval geval : gevallen) {
      assertThat(iemandGelooft(Verzameling.xml(geval, BOS))).as(geval.naam()).isTrue();
    }
  }

  @Test
  void eenGewijzigdeAssertionGelooftZelfsDieNiet() throws XMLSecurityException {
    Geval verwisseld =
        Verzameling.gevallen().stream()
            .filter(geval -> geval.naam().equals("N-1-na-tekenen-verwisseld"))
            .findFirst()
            .orElseThrow();
    assertThat(iemandGelooft(Verzameling.xml(verwisseld, BOS))).isFalse();
  }

  private static boolean iemandGelooft(String xml) throws XMLSecurityException {
    for (boolean eersteWint : List.of(true, false)) {
      Document bericht =
          XMLUtils.read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), false);
      merkIds(bericht, eersteWint);
      NodeList handtekeningen = bericht.getElementsByTagNameNS(Handtekening.DS, "Signature");
      for (int i = 0; i < handtekeningen.getLength(); i++) {
        if (gelooft((Element) handtekeningen.item(i))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean gelooft(Element handtekening) {
    try {
      return new XMLSignature(handtekening, "", false).checkSignatureValue(VERTROUWD);
    } catch (XMLSecurityException e) {
      return false;
    }
  }

  private static void merkIds(Document bericht, boolean eersteWint) {
    NodeList alle = bericht.getElementsByTagNameNS("*", "*");
    List<Element> elementen = new ArrayList<>();
    for (int i = 0; i < alle.getLength(); i++) {
      elementen.add((Element) alle.item(i));
    }
    if (eersteWint) {
      Collections.reverse(elementen);
    }
    for (Element element : elementen) {
      Node id = element.getAttributeNode("ID");
      if (id != null) {
        element.setIdAttribute("ID", true);
      }
    }
  }
}
