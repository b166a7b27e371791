package nl.machtigingsbrug.aanvallen;

import java.util.function.Function;

/**
 * One case of the collection.
 *
 * @param id of the catalogue
 * @param slug what it is, for the file name
 * @param verwachting what has to come of it
 * @param bouw makes the XML
 */
record Geval(String id, String slug, Verwachting verwachting, Function<Werkplaats, String> bouw) {

  String naam() {
    return id + "-" + slug;
  }
}
