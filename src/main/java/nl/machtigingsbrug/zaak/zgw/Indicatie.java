package nl.machtigingsbrug.zaak.zgw;

/** The {@code indicatieMachtiging} of a rol (Zaken API, Rol). */
public enum Indicatie {
  /** Acts for another. */
  GEMACHTIGDE("gemachtigde"),
  /** Lets another act. */
  MACHTIGINGGEVER("machtiginggever"),
  /** Neither. */
  GEEN("");

  private final String waarde;

  Indicatie(String waarde) {
    this.waarde = waarde;
  }

  /** As it stands in a message. */
  public String waarde() {
    return waarde;
  }
}
