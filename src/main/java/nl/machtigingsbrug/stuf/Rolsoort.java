package nl.machtigingsbrug.stuf;

/** The roles of a zaak, in the order in which a message holds them. */
public enum Rolsoort {
  BETREKKING("heeftBetrekkingOp", "ZAKOBJ"),
  BELANGHEBBENDE("heeftAlsBelanghebbende", "ZAKBTRBLH"),
  GEMACHTIGDE("heeftAlsGemachtigde", "ZAKBTRGMC"),
  INITIATOR("heeftAlsInitiator", "ZAKBTRINI"),
  UITVOERENDE("heeftAlsUitvoerende", "ZAKBTRUTV"),
  VERANTWOORDELIJKE("heeftAlsVerantwoordelijke", "ZAKBTRVRA"),
  OVERIG("heeftAlsOverigBetrokkene", "ZAKBTROVR");

  private final String element;
  private final String entiteittype;

  Rolsoort(String element, String entiteittype) {
    this.element = element;
    this.entiteittype = entiteittype;
  }

  public String element() {
    return element;
  }

  public String entiteittype() {
    return entiteittype;
  }
}
