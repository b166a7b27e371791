package nl.machtigingsbrug.communicatie.adressering;

/** Whether someone asked that the address is not given to others (Wet BRP 2.59). */
public enum Geheimhouding {
  JA,
  NEE,
  /** Nobody asked, or it could not be asked. */
  NIET_GEVRAAGD
}
