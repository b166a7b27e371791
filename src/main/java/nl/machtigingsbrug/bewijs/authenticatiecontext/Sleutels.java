package nl.machtigingsbrug.bewijs.authenticatiecontext;

import java.util.Set;

/** The keys that the schema knows. */
final class Sleutels {

  private static final Set<String> BEKEND =
      Set.of(
          "source",
          "levelOfAssurance",
          "authorizee",
          "legalSubject",
          "actingSubject",
          "representee",
          "identifierType",
          "identifier",
          "branchNumber",
          "mandate",
          "role",
          "services",
          "serviceSet",
          "id",
          "uuid");

  private Sleutels() {}

  /** The key itself, or a stand-in for one that a sender made up: it might hold anything. */
  static String bekend(String sleutel) {
    return BEKEND.contains(sleutel) ? sleutel : "(onbekende sleutel)";
  }
}
