package nl.machtigingsbrug.communicatie.adressering;

/** What the BRP says of the gezag of the gemachtigde over the vertegenwoordigde. */
public enum Gezag {
  /** He has it. */
  BEVESTIGD,
  /** He does not have it. */
  ONTKEND,
  /** It is being investigated, cannot be determined, or is with someone unknown. */
  ONZEKER,
  /** Nobody asked, or the BRP could not say: {@link Navraag}. */
  NIET_GEVRAAGD
}
