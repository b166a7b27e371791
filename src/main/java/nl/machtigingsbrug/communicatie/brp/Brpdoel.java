package nl.machtigingsbrug.communicatie.brp;

/** What the BRP is asked for; a gateway can want another doelbinding for each. */
public enum Brpdoel {
  /** Where someone is written to. */
  ADRES,
  /** Who may be written to. */
  FEITEN
}
