package nl.machtigingsbrug.bewijs.saml;

import static nl.machtigingsbrug.bewijs.saml.Naamruimten.SAML;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.optreden.OngeldigeIdentificatie;
import nl.machtigingsbrug.optreden.ServiceUuid;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * The AttributeStatement (ST-SAML 1.0, table of attributes).
 *
 * @param diensten ServiceUUID
 * @param handelende ActingSubjectID: whoever is at the keyboard
 * @param vertegenwoordigde LegalSubjectID; null where nobody is represented
 * @param soorten RepresentationType; null where the attribute is not there
 */
record Attributen(
    Set<ServiceUuid> diensten,
    List<VersleuteldId> handelende,
    @Nullable List<VersleuteldId> vertegenwoordigde,
    @Nullable List<String> soorten) {

  private static final String DIENST = "urn:nl-eid-gdi:1.0:ServiceUUID";
  private static final String HANDELENDE = "urn:nl-eid-gdi:1.0:ActingSubjectID";
  private static final String VERTEGENWOORDIGDE = "urn:nl-eid-gdi:1.0:LegalSubjectID";
  private static final String SOORT = "urn:nl-eid-gdi:1.1:RepresentationType";
  private static final Set<String> ONZE = Set.of(DIENST, HANDELENDE, VERTEGENWOORDIGDE, SOORT);

  /**
   * Last parts of names that decide who acts for whom. LegalSubjectID of eHerkenning means the
   * gemachtigde, so that passing over such a name could turn things round; an intermediary makes a
   * keten, which ST-SAML 1.0 does not have.
   */
  private static final Set<String> PERSONEN =
      Set.of("actingsubjectid", "legalsubjectid", "intermediarysubjectid");

  private static final Set<String> OVERIGE = Set.of("serviceuuid", "representationtype");

  static Attributen van(Element statement) {
    Elementen.eisAlleen(statement, Set.of("{" + SAML + "}Attribute"));
    Map<String, List<Element>> waarden = new HashMap<>();
    for (Element attribuut : Elementen.kinderen(statement)) {
      String naam = Elementen.vereistAttribuut(attribuut, "Name");
      if (ONZE.contains(naam)) {
        List<Element> inhoud = Elementen.kinderen(attribuut, SAML, "AttributeValue");
        if (waarden.put(naam, inhoud) != null) {
          throw new Afwijzing(Foutcode.SAML_ATTRIBUUT, naam);
        }
      } else if (lijktOpOnze(naam)) {
        throw new Afwijzing(Foutcode.SAML_ATTRIBUUT);
      }
    }
    List<Element> handelende = waarden.get(HANDELENDE);
    List<Element> vertegenwoordigde = waarden.get(VERTEGENWOORDIGDE);
    List<Element> soorten = waarden.get(SOORT);
    if (handelende == null) {
      throw new Afwijzing(Foutcode.SAML_IDENTITEIT, "ActingSubjectID");
    }
    return new Attributen(
        diensten(waarden.getOrDefault(DIENST, List.of())),
        handelende.stream().map(VersleuteldId::van).toList(),
        vertegenwoordigde == null
            ? null
            : vertegenwoordigde.stream().map(VersleuteldId::van).toList(),
        soorten == null ? null : soorten.stream().map(Elementen::tekst).toList());
  }

  private static boolean lijktOpOnze(String naam) {
    String klein = naam.strip().toLowerCase(Locale.ROOT);
    String laatste = klein.substring(klein.lastIndexOf(':') + 1);
    return PERSONEN.contains(laatste)
        || OVERIGE.contains(laatste) && klein.startsWith("urn:nl-eid-gdi:");
  }

  private static Set<ServiceUuid> diensten(List<Element> waarden) {
    if (waarden.isEmpty()) {
      throw new Afwijzing(Foutcode.SAML_ATTRIBUUT, "ServiceUUID");
    }
    try {
      return waarden.stream()
          .map(waarde -> new ServiceUuid(Elementen.tekst(waarde)))
          .collect(Collectors.toUnmodifiableSet());
    } catch (OngeldigeIdentificatie e) {
      throw new Afwijzing(Foutcode.SAML_ATTRIBUUT, "ServiceUUID");
    }
  }
}
