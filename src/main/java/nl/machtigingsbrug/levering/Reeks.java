package nl.machtigingsbrug.levering;

/**
 * Leveringen of one aanvraag keep their order within a reeks; two reeksen do not wait for each
 * other.
 */
public enum Reeks {
  /** What makes the zaak of an aanvraag. */
  ZAAK,
  /**
   * What tells others that something became final. One that was withdrawn holds up no later one.
   */
  GEBEURTENIS,
  /** What reaches people about a zaak. Letters do not wait for each other. */
  VERVOLG,
  /**
   * What is registered or ended about a zaak that is there: waits until the zaak is made or will
   * not be, and not for each other.
   */
  REGISTRATIE,
  /** What a zaaksysteem told, to be looked at. Notificaties do not wait for each other. */
  NOTIFICATIE,
  /** What a StUF message asks of a zaak: waits for those that it was planned after. */
  ZAAKBERICHT
}
