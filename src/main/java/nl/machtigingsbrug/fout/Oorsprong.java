package nl.machtigingsbrug.fout;

/** On whose side the cause of an error lies. */
public enum Oorsprong {
  /** Who sent the message. */
  AFZENDER,
  /** This adapter or its configuration. */
  ADAPTER,
  /** The system that the message goes to. */
  ONTVANGER,
  /** The national voorziening. */
  VOORZIENING
}
