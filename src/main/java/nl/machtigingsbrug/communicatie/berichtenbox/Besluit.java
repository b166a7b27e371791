package nl.machtigingsbrug.communicatie.berichtenbox;

import nl.machtigingsbrug.communicatie.Verzendresultaat;

/** What to do after a result or an event. */
sealed interface Besluit {

  /** Tell what it means. */
  record Meld(Verzendresultaat resultaat, String code) implements Besluit {}

  /** Offer the same letter again, later. */
  record Herzend(String code) implements Besluit {}

  /** It tells nothing new. */
  record Niets() implements Besluit {}
}
