package nl.machtigingsbrug.communicatie.adressering;

/** How it is with the national registration of the machtiging. */
public enum Registratie {
  /** It is there. */
  GELDIG,
  /** Its term ended; nobody is known to have withdrawn it. */
  VERLOPEN,
  /** Nobody told: there is no register that can be asked. */
  NIET_GEVRAAGD
}
