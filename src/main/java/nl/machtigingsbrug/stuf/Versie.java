package nl.machtigingsbrug.stuf;

/** The versions of Zaak- en Documentservices. */
public enum Versie {
  ZDS_1_1(Ruimte.ZKN),
  ZDS_1_2(Ruimte.ZDS);

  private final String ruimte;

  Versie(String ruimte) {
    this.ruimte = ruimte;
  }

  /** The namespace of its messages and SOAPActions. */
  public String ruimte() {
    return ruimte;
  }
}
