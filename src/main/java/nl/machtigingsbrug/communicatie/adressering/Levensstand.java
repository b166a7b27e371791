package nl.machtigingsbrug.communicatie.adressering;

/** Whether someone is alive, as the BRP says. */
public enum Levensstand {
  LEEFT,
  OVERLEDEN,
  /** Nobody asked, or the BRP could not say: {@link Navraag}. */
  NIET_GEVRAAGD
}
