package nl.machtigingsbrug.zaak.zgw;

/** Under which name the settings of the zaaksysteem travel with an exchange. */
public final class Zgwgemeente {

  /** The exchange property. */
  public static final String EIGENSCHAP = "zgwInstellingen";

  private Zgwgemeente() {}
}
