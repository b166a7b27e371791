package nl.machtigingsbrug.communicatie.brief;

/** Under which names the verzending travels with an exchange. */
final class Verzendstap {

  /** A {@link nl.machtigingsbrug.communicatie.Verzendopdracht}. */
  static final String OPDRACHT = "verzendopdracht";

  /**
   * A text: as what, and why, the recipient gets the letter. Absent where the policy says nothing
   * of that.
   */
  static final String TOELICHTING = "verzendtoelichting";

  private Verzendstap() {}
}
