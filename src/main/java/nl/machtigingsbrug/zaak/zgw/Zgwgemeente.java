package nl.machtigingsbrug.zaak.zgw;

/** Under which name the settings of the zaaksysteem travel with an exchange. */
final class Zgwgemeente {

  /** The exchange property. */
  static final String EIGENSCHAP = "zgwInstellingen";

  private Zgwgemeente() {}
}
