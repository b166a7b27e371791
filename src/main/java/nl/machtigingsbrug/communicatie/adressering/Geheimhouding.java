package nl.machtigingsbrug.communicatie.adressering;

/** Whether someone asked that the address is not given to others (Wet BRP 2.59). */
public enum Geheimhouding {
  JA,
  NEE,
  /** Nobody asked, or the BRP could not say: {@link Navraag}. */
  NIET_GEVRAAGD
}
