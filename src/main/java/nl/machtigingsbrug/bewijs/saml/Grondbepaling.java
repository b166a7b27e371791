package nl.machtigingsbrug.bewijs.saml;

import java.util.List;
import java.util.Locale;
import nl.machtigingsbrug.optreden.Grond;
import nl.machtigingsbrug.optreden.Onbekend;

/** Why the one may act for the other: configuration decides, and nothing else is a grond. */
final class Grondbepaling {

  private Grondbepaling() {}

  static Grond bepaal(Assertie assertie, SamlInstellingen instellingen) {
    List<String> bevoegdheidsdiensten =
        assertie.autoriteiten().stream()
            .filter(naam -> isBevoegdheidsdienst(naam, instellingen))
            .distinct()
            .toList();
    Grond vanDienst =
        bevoegdheidsdiensten.size() == 1
            ? instellingen.grondPerBevoegdheidsdienst().get(bevoegdheidsdiensten.get(0))
            : null;
    // A RepresentationType counts only from a service that the gemeente accepts: the type says what
    // was declared, the service by whom, and either alone is not enough.
    if (vanDienst == null) {
      return new Onbekend("bevoegdheidsdienst " + String.join(" ", bevoegdheidsdiensten));
    }
    List<String> soorten = assertie.attributen().soorten();
    return soorten == null ? vanDienst : vanSoort(soorten, instellingen);
  }

  private static Grond vanSoort(List<String> soorten, SamlInstellingen instellingen) {
    Grond bekend =
        soorten.size() == 1 ? instellingen.grondPerRepresentatiesoort().get(soorten.get(0)) : null;
    return bekend != null ? bekend : new Onbekend(String.join(" ", soorten));
  }

  /** Whether a service declared a relation, also one that the gemeente does not accept. */
  static boolean isVerklaard(Assertie assertie, SamlInstellingen instellingen) {
    return assertie.attributen().soorten() != null
        || assertie.autoriteiten().stream()
            .anyMatch(naam -> isBevoegdheidsdienst(naam, instellingen));
  }

  /** By role in its EntityID, whose other parts differ from the standard in official samples. */
  private static boolean isBevoegdheidsdienst(String naam, SamlInstellingen instellingen) {
    return instellingen.grondPerBevoegdheidsdienst().containsKey(naam)
        || List.of(naam.toLowerCase(Locale.ROOT).split(":")).contains("bvd");
  }
}
