package nl.machtigingsbrug.communicatie.vtb;

import java.util.Optional;
import nl.machtigingsbrug.optreden.Bsn;
import nl.machtigingsbrug.optreden.KvkNummer;
import nl.machtigingsbrug.optreden.NatuurlijkPersoon;
import nl.machtigingsbrug.optreden.Organisatie;
import nl.machtigingsbrug.optreden.Partij;
import nl.machtigingsbrug.optreden.Vestiging;

/** The recipient as Open VTB names people and organisations. Holds a BSN: for bodies only. */
final class Ontvangerurn {

  private static final String KVK = "urn:nld:hr:kvknummer:";

  private Ontvangerurn() {}

  /** Empty for who has no such name there: without BSN, with an RSIN alone, or a medewerker. */
  static Optional<String> van(Partij partij) {
    if (partij instanceof NatuurlijkPersoon persoon && persoon.identificatie() instanceof Bsn bsn) {
      return Optional.of("urn:nld:brp:bsn:" + bsn.waarde());
    }
    if (partij instanceof Organisatie organisatie
        && organisatie.nummer() instanceof KvkNummer kvk) {
      return Optional.of(KVK + kvk.waarde());
    }
    if (partij instanceof Vestiging vestiging && vestiging.organisatie() instanceof KvkNummer kvk) {
      return Optional.of(KVK + kvk.waarde() + ":vestigingsnummer:" + vestiging.nummer().waarde());
    }
    return Optional.empty();
  }
}
