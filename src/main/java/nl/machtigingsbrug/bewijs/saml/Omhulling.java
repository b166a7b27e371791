package nl.machtigingsbrug.bewijs.saml;

import static nl.machtigingsbrug.bewijs.saml.Naamruimten.SAML;
import static nl.machtigingsbrug.bewijs.saml.Naamruimten.SAMLP;
import static nl.machtigingsbrug.bewijs.saml.Naamruimten.SOAP;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * What stands around the assertion. Nothing in it is verified yet.
 *
 * @param antwoorden ArtifactResponse and Response, as far as they are there, from outside inwards
 * @param assertion the one Assertion outside its own Advice; null where an answer has none
 */
record Omhulling(List<Antwoord> antwoorden, @Nullable Element assertion) {

  /**
   * Finds the assertion by its place.
   *
   * @throws Afwijzing where anything stands in a place that ST-SAML 1.0 does not give it
   */
  static Omhulling van(Element wortel) {
    List<Antwoord> antwoorden = new ArrayList<>();
    Element hier = Elementen.is(wortel, SOAP, "Envelope") ? inhoud(wortel) : wortel;
    if (hier != null && Elementen.is(hier, SAMLP, "ArtifactResponse")) {
      antwoorden.add(new Antwoord(hier));
      hier = volgende(hier, SAMLP, "Response");
    }
    if (hier != null && Elementen.is(hier, SAMLP, "Response")) {
      antwoorden.add(new Antwoord(hier));
      hier = volgende(hier, SAML, "Assertion");
    }
    if (hier != null && !Elementen.is(hier, SAML, "Assertion")) {
      throw new Afwijzing(Foutcode.SAML_VORM);
    }
    eisGeenAndereAssertion(wortel, hier);
    return new Omhulling(List.copyOf(antwoorden), hier);
  }

  /** The requests that the Responses say to answer. */
  List<String> verzoeken() {
    return antwoorden.stream()
        .filter(Antwoord::isResponse)
        .map(Antwoord::verzoek)
        .filter(Objects::nonNull)
        .toList();
  }

  boolean heeftResponse() {
    return antwoorden.stream().anyMatch(Antwoord::isResponse);
  }

  private static Element inhoud(Element envelope) {
    List<Element> inhoud = Elementen.kinderen(Elementen.precies(envelope, SOAP, "Body"));
    if (inhoud.size() != 1 || !Elementen.is(inhoud.get(0), SAMLP, "ArtifactResponse")) {
      throw new Afwijzing(Foutcode.SAML_VORM, "Body");
    }
    return inhoud.get(0);
  }

  private static @Nullable Element volgende(Element antwoord, String ruimte, String naam) {
    Elementen.eisAlleen(
        antwoord,
        Set.of(
            "{" + SAML + "}Issuer",
            "{" + Naamruimten.DS + "}Signature",
            "{" + SAMLP + "}Status",
            "{" + ruimte + "}" + naam));
    List<Element> gevonden = Elementen.kinderen(antwoord, ruimte, naam);
    if (gevonden.size() > 1) {
      throw new Afwijzing(Foutcode.SAML_MEERDERE_ASSERTIONS);
    }
    return gevonden.isEmpty() ? null : gevonden.get(0);
  }

  private static void eisGeenAndereAssertion(Element wortel, @Nullable Element assertion) {
    NodeList alle = wortel.getOwnerDocument().getElementsByTagNameNS("*", "*");
    for (int i = 0; i < alle.getLength(); i++) {
      Element element = (Element) alle.item(i);
      if (element != assertion
          && Set.of("Assertion", "EncryptedAssertion").contains(element.getLocalName())
          && !isAdvies(element, assertion)) {
        throw new Afwijzing(Foutcode.SAML_MEERDERE_ASSERTIONS);
      }
    }
  }

  /** Evidence of the AD and BVD, at any depth: signed with the rest, and never read. */
  private static boolean isAdvies(Element element, @Nullable Element assertion) {
    for (Node op = element.getParentNode(); op instanceof Element ouder; op = op.getParentNode()) {
      if (Elementen.is(ouder, SAML, "Advice") && ouder.getParentNode() == assertion) {
        return true;
      }
    }
    return false;
  }
}
