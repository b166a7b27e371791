package nl.machtigingsbrug.beheer;

import nl.machtigingsbrug.optreden.AndersGeidentificeerd;
import nl.machtigingsbrug.optreden.Bsn;
import nl.machtigingsbrug.optreden.KvkNummer;
import nl.machtigingsbrug.optreden.Medewerker;
import nl.machtigingsbrug.optreden.NatuurlijkPersoon;
import nl.machtigingsbrug.optreden.Organisatie;
import nl.machtigingsbrug.optreden.Organisatienummer;
import nl.machtigingsbrug.optreden.Partij;
import nl.machtigingsbrug.optreden.Persoonsidentificatie;
import nl.machtigingsbrug.optreden.Vestiging;
import org.jspecify.annotations.Nullable;

/**
 * A party as an answer shows it. What can be a BSN is masked, also where it was asked for: who
 * asked knows it already.
 *
 * @param soort the kind of number
 * @param waarde the number, or asterisks
 * @param gezocht whether this is who was looked for
 */
record Partijweergave(String soort, String waarde, boolean gezocht) {

  private static final String GEMASKEERD = "*********";

  static Partijweergave van(Partij partij, @Nullable Partij gezochte) {
    boolean gezocht = partij.equals(gezochte);
    if (partij instanceof NatuurlijkPersoon persoon) {
      return new Partijweergave(soort(persoon.identificatie()), GEMASKEERD, gezocht);
    }
    if (partij instanceof Organisatie organisatie) {
      return van(organisatie.nummer(), gezocht);
    }
    if (partij instanceof Vestiging vestiging) {
      return new Partijweergave("vestigingsnummer", vestiging.nummer().waarde(), gezocht);
    }
    return new Partijweergave("medewerker", ((Medewerker) partij).identificatie(), gezocht);
  }

  private static String soort(Persoonsidentificatie identificatie) {
    return identificatie instanceof Bsn ? "bsn" : ((AndersGeidentificeerd) identificatie).stelsel();
  }

  private static Partijweergave van(Organisatienummer nummer, boolean gezocht) {
    return nummer instanceof KvkNummer kvk
        ? new Partijweergave("kvkNummer", kvk.waarde(), gezocht)
        : new Partijweergave("rsin", GEMASKEERD, gezocht);
  }
}
