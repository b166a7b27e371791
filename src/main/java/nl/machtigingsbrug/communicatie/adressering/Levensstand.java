package nl.machtigingsbrug.communicatie.adressering;

/** Whether someone is alive, as the BRP says. */
public enum Levensstand {
  LEEFT,
  OVERLEDEN,
  /** Nobody asked, or it could not be asked. */
  NIET_GEVRAAGD
}
