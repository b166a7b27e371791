package nl.machtigingsbrug.dienst;

import java.time.Instant;
import nl.machtigingsbrug.optreden.Bewijs;
import nl.machtigingsbrug.optreden.Bewijssoort;
import nl.machtigingsbrug.optreden.Bsn;
import nl.machtigingsbrug.optreden.KvkNummer;
import nl.machtigingsbrug.optreden.Medewerker;
import nl.machtigingsbrug.optreden.NatuurlijkPersoon;
import nl.machtigingsbrug.optreden.Organisatie;
import nl.machtigingsbrug.optreden.Partij;
import nl.machtigingsbrug.optreden.ServiceUuid;
import nl.machtigingsbrug.optreden.Vestiging;
import nl.machtigingsbrug.optreden.Vestigingsnummer;

/** People and evidence. */
final class Voorbeelden {

  static final Instant NU = Instant.parse("2026-06-15T10:00:00Z");
  static final Instant STRAKS = NU.plusSeconds(3600);

  static final ServiceUuid DEZE = new ServiceUuid("00000000-0000-4000-8000-0000000000a1");
  static final ServiceUuid OOK_DEZE = new ServiceUuid("00000000-0000-4000-8000-0000000000a2");
  static final ServiceUuid ANDERE = new ServiceUuid("00000000-0000-4000-8000-0000000000b1");

  static final Partij DOCHTER = new NatuurlijkPersoon(new Bsn("999990019"));
  static final Partij MOEDER = new NatuurlijkPersoon(new Bsn("999990020"));
  static final Partij KANTOOR = new Organisatie(new KvkNummer("90000001"));
  static final Partij FILIAAL =
      new Vestiging(new KvkNummer("90000001"), new Vestigingsnummer("900000000001"));
  static final Partij BALIE = new Medewerker("balie-1");

  static final Bewijs BEWIJS =
      new Bewijs(
          Bewijssoort.AUTHENTICATIECONTEXT, "digid", "portaal", "bewijs-1", NU.minusSeconds(60));

  static final String ANDERE_MANIER = "Bel met de gemeente of kom langs.";

  private Voorbeelden() {}
}
