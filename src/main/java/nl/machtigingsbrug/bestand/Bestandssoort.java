package nl.machtigingsbrug.bestand;

import java.util.ArrayList;
import java.util.List;

/** What the files of one folder are about. */
public enum Bestandssoort {
  /** The diensten of the catalogue. */
  DIENSTEN("diensten"),
  /** How an aanvraag becomes a zaak. */
  ZAAKMAPPINGEN("aanvraag-zaak"),
  /** Who receives a message about a zaak. */
  COMMUNICATIE("communicatie"),
  /** What of what happens in a zaaksysteem becomes a message. */
  NOTIFICATIES("notificaties"),
  /** What StUF says in the words of ZGW. */
  STUF_ZGW("stuf-zgw", "xsl"),
  /** What ZGW says in the words of StUF. */
  ZGW_STUF("zgw-stuf", "xsl");

  private final String map;
  private final List<String> vormen;

  Bestandssoort(String map, String... ookVormen) {
    this.map = map;
    List<String> alle = new ArrayList<>(List.of(ookVormen));
    alle.add("yaml");
    alle.add("json");
    this.vormen = List.copyOf(alle);
  }

  /** The name of the folder. */
  public String map() {
    return map;
  }

  /** How the names of its files can end. */
  List<String> vormen() {
    return vormen;
  }
}
