package nl.machtigingsbrug.communicatie.adressering;

/** For which way of acting a rule is. */
enum Optredensoort {
  VOOR_ZICHZELF,
  NAMENS_EEN_ANDER,
  /** The gemachtigde is known to act no longer. */
  VERTEGENWOORDIGING_BEEINDIGD
}
