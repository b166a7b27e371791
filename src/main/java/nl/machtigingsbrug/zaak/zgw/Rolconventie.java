package nl.machtigingsbrug.zaak.zgw;

/** Who is initiator of the zaak when someone acts for another. Municipalities differ. */
public enum Rolconventie {
  /** Gemachtigde is initiator, vertegenwoordigde belanghebbende (gemma-zaken 2435, Open Zaak). */
  A,
  /** Vertegenwoordigde is initiator, gemachtigde belanghebbende (VNG, gemma-zaken 1754). */
  B,
  /** Vertegenwoordigde is initiator, gemachtigde has a roltype "Gemachtigde" (as StUF-ZKN). */
  C
}
