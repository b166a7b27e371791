package nl.machtigingsbrug.communicatie.adressering;

/** What the BRP can be asked about someone. */
public enum Brpfeit {
  /** Whether he is alive. */
  LEVEN,
  /** When he was born. */
  LEEFTIJD,
  /** Whether his address is secret. */
  GEHEIMHOUDING,
  /** Who has gezag over him. */
  GEZAG
}
