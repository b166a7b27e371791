package nl.machtigingsbrug.geheim;

import nl.machtigingsbrug.optreden.AndersGeidentificeerd;
import nl.machtigingsbrug.optreden.Bsn;
import nl.machtigingsbrug.optreden.KvkNummer;
import nl.machtigingsbrug.optreden.Medewerker;
import nl.machtigingsbrug.optreden.NatuurlijkPersoon;
import nl.machtigingsbrug.optreden.Organisatie;
import nl.machtigingsbrug.optreden.Organisatienummer;
import nl.machtigingsbrug.optreden.Partij;
import nl.machtigingsbrug.optreden.Persoonsidentificatie;
import nl.machtigingsbrug.optreden.Rsin;
import nl.machtigingsbrug.optreden.Vestiging;

/**
 * An identifier with its kind, the same for the same party. The kind keeps a BSN apart from an
 * equal RSIN. Stored indexes depend on these texts: they never change.
 */
final class Kenmerk {

  private Kenmerk() {}

  static String van(Partij partij) {
    if (partij instanceof NatuurlijkPersoon persoon) {
      return van(persoon.identificatie());
    }
    if (partij instanceof Organisatie organisatie) {
      return van(organisatie.nummer());
    }
    if (partij instanceof Vestiging vestiging) {
      return "vestiging:" + vestiging.nummer().waarde();
    }
    return "medewerker:" + ((Medewerker) partij).identificatie().strip();
  }

  private static String van(Persoonsidentificatie identificatie) {
    if (identificatie instanceof Bsn bsn) {
      return "bsn:" + bsn.waarde();
    }
    var anders = (AndersGeidentificeerd) identificatie;
    String stelsel = anders.stelsel().strip();
    return "anders:" + stelsel.length() + ":" + stelsel + ":" + anders.waarde().strip();
  }

  private static String van(Organisatienummer nummer) {
    if (nummer instanceof KvkNummer kvk) {
      return "kvk:" + kvk.waarde();
    }
    return "rsin:" + ((Rsin) nummer).waarde();
  }
}
