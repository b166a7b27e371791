package nl.machtigingsbrug.bewijs.saml;

import static nl.machtigingsbrug.bewijs.saml.Naamruimten.DS;
import static nl.machtigingsbrug.bewijs.saml.Naamruimten.SAML;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.w3c.dom.Element;

/**
 * What an assertion says in clear (ST-SAML 1.0, messages DV and RD). Reading it trusts nothing.
 *
 * @param id its ID
 * @param uitgever its Issuer
 * @param uitgegeven its IssueInstant
 * @param bevestiging to whom it was given
 * @param voorwaarden when and where it counts
 * @param niveau AuthnContextClassRef
 * @param autoriteiten AuthenticatingAuthority, in order
 * @param attributen who, for whom, for which dienst
 */
record Assertie(
    String id,
    String uitgever,
    Instant uitgegeven,
    Bevestiging bevestiging,
    Voorwaarden voorwaarden,
    String niveau,
    List<String> autoriteiten,
    Attributen attributen) {

  private static final Set<String> DELEN =
      Set.of(
          "{" + SAML + "}Issuer",
          "{" + DS + "}Signature",
          "{" + SAML + "}Subject",
          "{" + SAML + "}Conditions",
          "{" + SAML + "}Advice",
          "{" + SAML + "}AuthnStatement",
          "{" + SAML + "}AttributeStatement");

  static Assertie van(Element element) {
    Elementen.eisAlleen(element, DELEN);
    Elementen.hoogstensEen(element, SAML, "Advice");
    if (!"2.0".equals(Elementen.attribuut(element, "Version"))) {
      throw new Afwijzing(Foutcode.SAML_VORM, "Version");
    }
    Element context =
        Elementen.precies(Elementen.precies(element, SAML, "AuthnStatement"), SAML, "AuthnContext");
    return new Assertie(
        Elementen.vereistAttribuut(element, "ID"),
        uitgever(element),
        Tijdstip.vereist(element, "IssueInstant"),
        Bevestiging.van(Elementen.precies(element, SAML, "Subject")),
        Voorwaarden.van(Elementen.precies(element, SAML, "Conditions")),
        Elementen.tekst(Elementen.precies(context, SAML, "AuthnContextClassRef")),
        Elementen.kinderen(context, SAML, "AuthenticatingAuthority").stream()
            .map(Elementen::tekst)
            .toList(),
        Attributen.van(Elementen.precies(element, SAML, "AttributeStatement")));
  }

  /** The Issuer, which chooses the keys before anything else is read. */
  static String uitgever(Element assertion) {
    return Elementen.tekst(Elementen.precies(assertion, SAML, "Issuer"));
  }
}
