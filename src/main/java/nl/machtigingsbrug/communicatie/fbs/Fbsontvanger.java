package nl.machtigingsbrug.communicatie.fbs;

import java.util.Optional;
import nl.machtigingsbrug.optreden.Bsn;
import nl.machtigingsbrug.optreden.KvkNummer;
import nl.machtigingsbrug.optreden.NatuurlijkPersoon;
import nl.machtigingsbrug.optreden.Organisatie;
import nl.machtigingsbrug.optreden.Partij;
import nl.machtigingsbrug.optreden.Rsin;

/**
 * An Identificatienummer of the contract.
 *
 * @param type BSN, RSIN or KVK
 * @param waarde the digits
 */
record Fbsontvanger(String type, String waarde) {

  /** Of who has such a number; a branch has none of its own there. */
  static Optional<Fbsontvanger> van(Partij partij) {
    if (partij instanceof NatuurlijkPersoon persoon && persoon.identificatie() instanceof Bsn bsn) {
      return Optional.of(new Fbsontvanger("BSN", bsn.waarde()));
    }
    if (partij instanceof Organisatie organisatie) {
      if (organisatie.nummer() instanceof Rsin rsin) {
        return Optional.of(new Fbsontvanger("RSIN", rsin.waarde()));
      }
      if (organisatie.nummer() instanceof KvkNummer kvk) {
        return Optional.of(new Fbsontvanger("KVK", kvk.waarde()));
      }
    }
    return Optional.empty();
  }

  @Override
  public String toString() {
    return "Fbsontvanger[" + type + "]";
  }
}
