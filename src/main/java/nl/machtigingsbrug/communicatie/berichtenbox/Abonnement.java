package nl.machtigingsbrug.communicatie.berichtenbox;

/** Whether someone takes letters of a kind from this gemeente in the Berichtenbox. */
public enum Abonnement {
  /** They may be sent. */
  JA,
  /** They may not. Why is not told: no account, not activated, or switched off. */
  NEE,
  /** It could not be asked, or the answer did not name this person: counts as no. */
  ONBEKEND
}
