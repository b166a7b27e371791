package nl.machtigingsbrug.mapping;

import java.util.List;
import nl.machtigingsbrug.bestand.Bestanden.Bestand;

/**
 * One file of a mapping, with those that it stands over: what {@code basis} in it means.
 *
 * @param naam of the mapping
 * @param stapel the file itself, and below it the rest of the stack
 * @param tekst of the file itself
 */
record Module(String naam, List<Bestand> stapel, String tekst) {

  /**
   * By which Saxon knows it. Nothing is fetched from it. Two files of one name have folders of
   * their own, so that what they import is not taken for the same.
   */
  String systemId() {
    Bestand bestand = stapel.get(0);
    String naamVanBestand = bestandsnaam(bestand);
    String zaaktype = naamVanBestand.substring(naam.length(), naamVanBestand.length() - 4);
    return "mapping:/" + bestand.laag() + zaaktype + "/" + naamVanBestand;
  }

  Bestand bestand() {
    return stapel.get(0);
  }

  List<Bestand> eronder() {
    return stapel.subList(1, stapel.size());
  }

  private static String bestandsnaam(Bestand bestand) {
    String plaats = bestand.naam().replace('\\', '/');
    return plaats.substring(plaats.lastIndexOf('/') + 1);
  }
}
