package nl.machtigingsbrug.bewijs.saml;

import static nl.machtigingsbrug.bewijs.saml.Naamruimten.DS;

import java.security.PublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.apache.xml.security.Init;
import org.apache.xml.security.exceptions.XMLSecurityException;
import org.apache.xml.security.signature.XMLSignature;
import org.apache.xml.security.signature.reference.ReferenceSubTreeData;
import org.w3c.dom.Element;

/**
 * The enveloped signature of one element (ST-SAML 1.0, requirements; SAML Core 5.4). KeyInfo is
 * never looked at: keys come from metadata.
 */
final class Handtekening {

  /** PKIoverheid. */
  private static final int KORTSTE_SLEUTEL = 2048;

  /** An xs:ID in ASCII. The library logs it, so that a line break in it would make a log line. */
  private static final Pattern NAAM = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]{0,255}");

  static {
    Init.init();
  }

  private final Element element;
  private final Element getekend;

  private Handtekening(Element element, Element getekend) {
    this.element = element;
    this.getekend = getekend;
  }

  /** Whether a signature stands on this element, good or bad. */
  static boolean staatOp(Element element) {
    return !Elementen.kinderen(element, DS, "Signature").isEmpty();
  }

  /**
   * Verifies that {@code getekend} as a whole, and nothing else, is signed.
   *
   * @param sleutels of its issuer
   */
  static void verifieer(Element getekend, List<PublicKey> sleutels) {
    List<Element> gevonden = Elementen.kinderen(getekend, DS, "Signature");
    if (gevonden.isEmpty()) {
      throw new Afwijzing(Foutcode.SAML_HANDTEKENING_ONTBREEKT);
    }
    if (gevonden.size() > 1) {
      throw new Afwijzing(Foutcode.SAML_HANDTEKENING_VERWIJZING);
    }
    Handtekening handtekening = new Handtekening(gevonden.get(0), getekend);
    handtekening.eisVorm();
    if (sleutels.stream().noneMatch(handtekening::klopt)) {
      throw new Afwijzing(Foutcode.SAML_HANDTEKENING_ONGELDIG);
    }
  }

  private void eisVorm() {
    // What stands in the Signature is not signed; an Object in it is where wrapped content hides.
    Elementen.eisAlleen(
        element,
        Set.of("{" + DS + "}SignedInfo", "{" + DS + "}SignatureValue", "{" + DS + "}KeyInfo"));
    Elementen.hoogstensEen(element, DS, "KeyInfo");
    eisBase64(Elementen.precies(element, DS, "SignatureValue"));
    Element inhoud = Elementen.precies(element, DS, "SignedInfo");
    HandtekeningAlgoritmen.eisMethoden(inhoud);
    List<Element> verwijzingen = Elementen.kinderen(inhoud, DS, "Reference");
    String id = Elementen.vereistAttribuut(getekend, "ID");
    if (!NAAM.matcher(id).matches()
        || verwijzingen.size() != 1
        || !("#" + id).equals(Elementen.attribuut(verwijzingen.get(0), "URI"))) {
      throw new Afwijzing(Foutcode.SAML_HANDTEKENING_VERWIJZING);
    }
    HandtekeningAlgoritmen.eisTransformaties(verwijzingen.get(0));
  }

  private static void eisBase64(Element waarde) {
    if (Base64Tekst.lees(waarde) == null) {
      throw new Afwijzing(Foutcode.SAML_HANDTEKENING_ONGELDIG, waarde.getLocalName());
    }
  }

  private boolean klopt(PublicKey sleutel) {
    if (!(sleutel instanceof RSAPublicKey rsa) || rsa.getModulus().bitLength() < KORTSTE_SLEUTEL) {
      return false;
    }
    getekend.setIdAttributeNS(null, "ID", true);
    try {
      XMLSignature handtekening = new XMLSignature(element, "", true);
      return handtekening.checkSignatureValue(sleutel)
          && handtekening.getSignedInfo().item(0).getReferenceData()
              instanceof ReferenceSubTreeData boom
          && boom.getRoot() == getekend;
    } catch (XMLSecurityException e) {
      return false;
    }
  }
}
