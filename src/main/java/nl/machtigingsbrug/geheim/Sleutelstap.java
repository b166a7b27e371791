package nl.machtigingsbrug.geheim;

/** A step of a rotation, in their order. */
enum Sleutelstap {
  VOEG_TOE(
      "voeg-toe",
      "Een sleutel toegevoegd, die nog niet schrijft. Wacht tot elke replica hem kent"
          + " (Sleutelset ververst in het log) en maak hem dan primair."),
  MAAK_PRIMAIR(
      "maak-primair",
      "De nieuwste sleutel is primair. Elke replica schrijft ermee zodra zij het bestand ziet."),
  VERWIJDER_OUDE(
      "verwijder-oude",
      "Alleen de primaire sleutel staat er nog. Herstart elke replica."
          + " Bewaar de kopie van de oude zolang er reservekopieën van de database zijn.");

  private final String optie;
  private final String daarna;

  Sleutelstap(String optie, String daarna) {
    this.optie = optie;
    this.daarna = daarna;
  }

  String optie() {
    return optie;
  }

  /** What to tell who took it. */
  String daarna() {
    return daarna;
  }

  /** Whether every replica must know the keyset first. */
  boolean wacht() {
    return this != VOEG_TOE;
  }

  /** Seals are never signed anew, and no document shows under which key it is. */
  boolean mag(Sleutelsoort soort) {
    return this != VERWIJDER_OUDE || soort == Sleutelsoort.KLUIS || soort == Sleutelsoort.INDEX;
  }

  Sleutelset zet(Sleutelset oud) {
    return switch (this) {
      case VOEG_TOE -> oud.metNieuweSleutel();
      case MAAK_PRIMAIR -> oud.metNieuwstePrimair();
      case VERWIJDER_OUDE -> oud.alleenPrimair();
    };
  }
}
