package nl.machtigingsbrug.bewijs.saml;

import static nl.machtigingsbrug.bewijs.saml.Naamruimten.SAML;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * The Conditions (SAML Core 2.5.1).
 *
 * @param van NotBefore
 * @param tot NotOnOrAfter
 * @param publiek the Audiences of each AudienceRestriction
 */
record Voorwaarden(@Nullable Instant van, Instant tot, List<List<String>> publiek) {

  /** A condition that is not understood makes the assertion invalid (SAML Core 2.5.1.1). */
  private static final Set<String> BEKEND =
      Set.of(
          "{" + SAML + "}AudienceRestriction",
          "{" + SAML + "}OneTimeUse",
          "{" + SAML + "}ProxyRestriction");

  static Voorwaarden van(Element conditions) {
    Elementen.eisAlleen(conditions, BEKEND);
    return new Voorwaarden(
        Tijdstip.mogelijk(conditions, "NotBefore"),
        Tijdstip.vereist(conditions, "NotOnOrAfter"),
        Elementen.kinderen(conditions, SAML, "AudienceRestriction").stream()
            .map(Voorwaarden::namen)
            .toList());
  }

  private static List<String> namen(Element restriction) {
    return Elementen.kinderen(restriction, SAML, "Audience").stream()
        .map(Elementen::tekst)
        .toList();
  }

  /** Each restriction has to name us (SAML Core 2.5.1.4). */
  void eisPubliek(String entityId) {
    if (publiek.isEmpty() || !publiek.stream().allMatch(namen -> namen.contains(entityId))) {
      throw new Afwijzing(Foutcode.SAML_ANDER_PUBLIEK, "Audience");
    }
  }
}
