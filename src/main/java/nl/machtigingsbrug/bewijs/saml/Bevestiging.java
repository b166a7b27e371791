package nl.machtigingsbrug.bewijs.saml;

import static nl.machtigingsbrug.bewijs.saml.Naamruimten.SAML;

import java.time.Instant;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * The bearer confirmation (SAML Profiles 4.1.4.2, 4.1.4.3).
 *
 * @param ontvanger Recipient
 * @param verzoek InResponseTo
 * @param tot NotOnOrAfter
 */
record Bevestiging(@Nullable String ontvanger, @Nullable String verzoek, Instant tot) {

  private static final String BEARER = "urn:oasis:names:tc:SAML:2.0:cm:bearer";

  static Bevestiging van(Element subject) {
    Element bevestiging = Elementen.precies(subject, SAML, "SubjectConfirmation");
    if (!BEARER.equals(Elementen.attribuut(bevestiging, "Method"))) {
      throw new Afwijzing(Foutcode.SAML_VORM, "SubjectConfirmation/@Method");
    }
    Element gegevens = Elementen.precies(bevestiging, SAML, "SubjectConfirmationData");
    if (Elementen.attribuut(gegevens, "NotBefore") != null) {
      throw new Afwijzing(Foutcode.SAML_VORM, "SubjectConfirmationData/@NotBefore");
    }
    return new Bevestiging(
        Elementen.attribuut(gegevens, "Recipient"),
        Elementen.attribuut(gegevens, "InResponseTo"),
        Tijdstip.vereist(gegevens, "NotOnOrAfter"));
  }

  void eisOntvanger(String ontvangstadres) {
    if (!ontvangstadres.equals(ontvanger)) {
      throw new Afwijzing(Foutcode.SAML_ANDERE_ONTVANGER, "Recipient");
    }
  }

  /** ST-SAML 1.0 knows only answers to a request, also where the caller keeps track of them. */
  void eisVerzoek(@Nullable String verwacht) {
    if (verzoek == null || verwacht != null && !verwacht.equals(verzoek)) {
      throw new Afwijzing(Foutcode.SAML_ANDER_VERZOEK, "InResponseTo");
    }
  }
}
