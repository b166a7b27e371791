package nl.machtigingsbrug.geheim;

import java.nio.file.Path;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;

/**
 * Which keyset: of whom, and for what.
 *
 * @param gemeente whose
 * @param soort for what
 */
record Sleutelnaam(String gemeente, Sleutelsoort soort) {

  /**
   * Its file, in the folder of its gemeente.
   *
   * @throws Afwijzing MB-CONFIG-01 for a name that would lead elsewhere
   */
  Path bestand(Path map) {
    Path eigen = map.resolve(gemeente).normalize();
    if (!map.normalize().equals(eigen.getParent())) {
      throw onbruikbaar();
    }
    return eigen.resolve(soort.bestand());
  }

  /** What to say where it is missing, broken or for another purpose: never why. */
  Afwijzing onbruikbaar() {
    return new Afwijzing(
        Foutcode.CONFIG_ONGELDIG,
        "machtigingsbrug.geheim.gemeenten." + gemeente + "." + soort.naam());
  }
}
