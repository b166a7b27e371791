package nl.machtigingsbrug.bewijs.saml;

import static nl.machtigingsbrug.bewijs.saml.Naamruimten.DS;
import static nl.machtigingsbrug.bewijs.saml.Naamruimten.EXC_C14N;

import java.util.List;
import java.util.Set;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.w3c.dom.Element;

/** What a signature may use (ST-SAML 1.0, requirements): a closed list, before anything runs. */
final class HandtekeningAlgoritmen {

  private static final Set<String> METHODEN =
      Set.of(
          "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256",
          "http://www.w3.org/2001/04/xmldsig-more#rsa-sha384",
          "http://www.w3.org/2001/04/xmldsig-more#rsa-sha512");
  private static final Set<String> DIGESTS =
      Set.of(
          "http://www.w3.org/2001/04/xmlenc#sha256",
          "http://www.w3.org/2001/04/xmldsig-more#sha384",
          "http://www.w3.org/2001/04/xmlenc#sha512");
  private static final List<String> TRANSFORMATIES = List.of(DS + "enveloped-signature", EXC_C14N);

  private HandtekeningAlgoritmen() {}

  static void eisMethoden(Element signedInfo) {
    eisExclusief(Elementen.precies(signedInfo, DS, "CanonicalizationMethod"));
    eisUit(METHODEN, Elementen.precies(signedInfo, DS, "SignatureMethod"));
  }

  static void eisTransformaties(Element reference) {
    List<Element> stappen = Elementen.kinderen(Elementen.precies(reference, DS, "Transforms"));
    List<String> namen =
        stappen.stream().map(stap -> Elementen.vereistAttribuut(stap, "Algorithm")).toList();
    if (!namen.equals(TRANSFORMATIES)) {
      throw new Afwijzing(Foutcode.SAML_HANDTEKENING_ALGORITME, "Transforms");
    }
    eisUit(Set.of(TRANSFORMATIES.get(0)), stappen.get(0));
    eisExclusief(stappen.get(1));
    eisUit(DIGESTS, Elementen.precies(reference, DS, "DigestMethod"));
  }

  private static void eisUit(Set<String> toegestaan, Element methode) {
    if (!toegestaan.contains(Elementen.vereistAttribuut(methode, "Algorithm"))
        || !Elementen.kinderen(methode).isEmpty()) {
      throw new Afwijzing(Foutcode.SAML_HANDTEKENING_ALGORITME, methode.getLocalName());
    }
  }

  /** InclusiveNamespaces only names prefixes that are kept (Exclusive XML C14N, 4). */
  private static void eisExclusief(Element methode) {
    List<Element> parameters = Elementen.kinderen(methode);
    boolean bekend =
        parameters.isEmpty()
            || parameters.size() == 1
                && Elementen.is(parameters.get(0), EXC_C14N, "InclusiveNamespaces");
    if (!bekend || !Elementen.vereistAttribuut(methode, "Algorithm").equals(EXC_C14N)) {
      throw new Afwijzing(Foutcode.SAML_HANDTEKENING_ALGORITME, methode.getLocalName());
    }
  }
}
