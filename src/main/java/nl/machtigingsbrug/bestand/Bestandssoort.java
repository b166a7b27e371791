package nl.machtigingsbrug.bestand;

/** What the files of one folder are about. */
public enum Bestandssoort {
  /** The diensten of the catalogue. */
  DIENSTEN("diensten"),
  /** How an aanvraag becomes a zaak. */
  ZAAKMAPPINGEN("aanvraag-zaak"),
  /** Who receives a message about a zaak. */
  COMMUNICATIE("communicatie"),
  /** What of what happens in a zaaksysteem becomes a message. */
  NOTIFICATIES("notificaties");

  private final String map;

  Bestandssoort(String map) {
    this.map = map;
  }

  /** The name of the folder. */
  public String map() {
    return map;
  }
}
