package nl.machtigingsbrug.beheer;

import nl.machtigingsbrug.levering.Leveringbesluiten.Versie;

/**
 * What is asked of every levering that is to be delivered again.
 *
 * @param verzoek the key that the caller chose: asked twice, done once
 * @param door the employee who asks
 */
record Herhaling(String gemeente, String verzoek, Versie versie, String door, String toelichting) {

  /** The mappings that are used, by the name that messages use. */
  String versienaam() {
    return versie == Versie.NIEUWSTE ? "nieuwste" : "vastgezet";
  }
}
