package nl.machtigingsbrug.communicatie.adressering;

/** Why the gemachtigde is known to act no longer in a zaak; the first that holds counts. */
public enum Einde {
  /** The vertegenwoordigde turned eighteen. */
  MEERDERJARIG,
  /** It was withdrawn. */
  INGETROKKEN,
  /** Its last day is over. */
  EINDDATUM_VOORBIJ,
  /** The national registration ended, where the policy says that this ends it. */
  REGISTRATIE_VERLOPEN,
  /** The BRP says that he does not have gezag. */
  GEZAG_ONTKEND,
  /** The gemachtigde died. */
  GEMACHTIGDE_OVERLEDEN,
  /** The catalogue no longer lets him receive. */
  NIET_TOEGESTAAN
}
