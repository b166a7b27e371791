package nl.machtigingsbrug.communicatie;

/** As who someone in the optreden is written to. */
public enum Hoedanigheid {
  /** Who applied for himself. */
  AANVRAGER,
  /** Who acts for another, whatever the grond. */
  GEMACHTIGDE,
  /** For whom another acts. */
  VERTEGENWOORDIGDE
}
