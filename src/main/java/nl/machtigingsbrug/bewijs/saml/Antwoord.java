package nl.machtigingsbrug.bewijs.saml;

import static nl.machtigingsbrug.bewijs.saml.Naamruimten.SAML;
import static nl.machtigingsbrug.bewijs.saml.Naamruimten.SAMLP;

import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * An ArtifactResponse or Response.
 *
 * @param element as it stands in the message
 */
record Antwoord(Element element) {

  private static final String STATUS = "urn:oasis:names:tc:SAML:2.0:status:";

  String uitgever() {
    return Elementen.tekst(Elementen.precies(element, SAML, "Issuer"));
  }

  /** The request that this answers; of an ArtifactResponse that is the ArtifactResolve. */
  @Nullable String verzoek() {
    return Elementen.attribuut(element, "InResponseTo");
  }

  boolean isResponse() {
    return Elementen.is(element, SAMLP, "Response");
  }

  /**
   * Compared as it is: the official sample has a Destination without scheme, and a gemeente whose
   * Routeringsdienst does the same has to configure it so.
   */
  void eisBestemming(String ontvangstadres) {
    String bestemming = Elementen.attribuut(element, "Destination");
    if (bestemming != null && !bestemming.equals(ontvangstadres)) {
      throw new Afwijzing(Foutcode.SAML_ANDERE_ONTVANGER, "Destination");
    }
  }

  /** ST-SAML 1.0, error codes: only the exact message tells a cancelled login from a failed one. */
  void eisGelukt() {
    Element status = Elementen.precies(element, SAMLP, "Status");
    Element code = Elementen.precies(status, SAMLP, "StatusCode");
    if (isCode(code, "Success")) {
      return;
    }
    Element tweede = Elementen.hoogstensEen(code, SAMLP, "StatusCode");
    Element bericht = Elementen.hoogstensEen(status, SAMLP, "StatusMessage");
    boolean geannuleerd =
        tweede != null
            && isCode(tweede, "AuthnFailed")
            && bericht != null
            && Elementen.tekst(bericht).equals("Authentication cancelled");
    throw new Afwijzing(
        geannuleerd ? Foutcode.SAML_GEANNULEERD : Foutcode.SAML_VOORZIENING_WEIGERT);
  }

  private static boolean isCode(Element code, String naam) {
    return Elementen.vereistAttribuut(code, "Value").equals(STATUS + naam);
  }
}
