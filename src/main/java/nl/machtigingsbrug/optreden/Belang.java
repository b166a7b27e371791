package nl.machtigingsbrug.optreden;

/** What a dienst is about, and what a grond covers. */
public enum Belang {
  /** Money and property. */
  VERMOGEN,
  /** Care, nursing, treatment and support (BW 1:453). */
  ZORG,
  /** Other acts that concern the person. */
  PERSOON
}
