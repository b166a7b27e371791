package nl.machtigingsbrug.demo;

import nl.machtigingsbrug.optreden.Bsn;
import nl.machtigingsbrug.optreden.KvkNummer;
import nl.machtigingsbrug.optreden.NatuurlijkPersoon;
import nl.machtigingsbrug.optreden.Organisatie;
import nl.machtigingsbrug.optreden.Partij;
import org.jspecify.annotations.Nullable;

/** A party in words. With its number, since everyone in the demo is made up. */
final class Wie {

  private Wie() {}

  static String is(@Nullable Partij partij) {
    if (partij == null) {
      return "";
    }
    if (partij instanceof NatuurlijkPersoon persoon && persoon.identificatie() instanceof Bsn bsn) {
      return "persoon " + bsn.waarde();
    }
    return partij instanceof Organisatie organisatie
            && organisatie.nummer() instanceof KvkNummer kvk
        ? "organisatie " + kvk.waarde()
        : partij.toString();
  }
}
