package nl.machtigingsbrug.zaak.zgw;

/** Which dialect of the Zaken API a zaaksysteem speaks. */
public enum Profiel {
  /** The standard (Zaken API 1.5 and later): of a mandate only {@code indicatieMachtiging}. */
  ZGW,
  /** Open Zaak with its experiments: {@code authenticatieContext} and {@code zaak_registreren}. */
  OPENZAAK
}
