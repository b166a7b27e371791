package nl.machtigingsbrug.dienst;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.machtigingsbrug.optreden.BekendeGrond;
import nl.machtigingsbrug.optreden.Belang;
import nl.machtigingsbrug.optreden.Betrouwbaarheidsniveau;
import nl.machtigingsbrug.optreden.Bewijs;
import nl.machtigingsbrug.optreden.Bewijssoort;
import nl.machtigingsbrug.optreden.Bsn;
import nl.machtigingsbrug.optreden.Grond;
import nl.machtigingsbrug.optreden.KvkNummer;
import nl.machtigingsbrug.optreden.Medewerker;
import nl.machtigingsbrug.optreden.Namens;
import nl.machtigingsbrug.optreden.NatuurlijkPersoon;
import nl.machtigingsbrug.optreden.Organisatie;
import nl.machtigingsbrug.optreden.Partij;
import nl.machtigingsbrug.optreden.ServiceUuid;
import nl.machtigingsbrug.optreden.Vertegenwoordiging;
import nl.machtigingsbrug.optreden.Vestiging;
import nl.machtigingsbrug.optreden.Vestigingsnummer;
import nl.machtigingsbrug.optreden.Zelf;

/** People, evidence and a dienst to vary on. */
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

  /** A dienst about care that offers everything to everyone on every grond that covers care. */
  static Dienst dienst() {
    Set<BekendeGrond> dekkend = EnumSet.allOf(BekendeGrond.class);
    dekkend.removeIf(grond -> !grond.dekt(Belang.ZORG));
    Map<Handelingssoort, Set<BekendeGrond>> gronden = new EnumMap<>(Handelingssoort.class);
    for (Handelingssoort soort : Handelingssoort.values()) {
      gronden.put(soort, dekkend);
    }
    return new Dienst(
        "voorbeeld",
        "Voorbeeld",
        Set.of(DEZE, OOK_DEZE),
        Belang.ZORG,
        gronden,
        true,
        true,
        Betrouwbaarheidsniveau.MIDDEN,
        new Geldigheid(LocalDate.parse("2026-01-01"), LocalDate.parse("2027-01-01")),
        EnumSet.allOf(Partijsoort.class),
        EnumSet.allOf(Partijsoort.class),
        ANDERE_MANIER,
        new Zaakinrichting("VOORBEELD", "voorbeeld", true, "voorbeeld.gegevens.schema.json"));
  }

  static Zelf zelf() {
    return new Zelf(DOCHTER, Betrouwbaarheidsniveau.MIDDEN, Set.of(), BEWIJS);
  }

  static Namens namens(Grond grond) {
    return namens(grond, DOCHTER, MOEDER, List.of());
  }

  static Namens namens(Grond grond, Partij door, Partij voor, List<Partij> keten) {
    return new Namens(
        new Vertegenwoordiging(door, voor, grond, keten, null),
        Betrouwbaarheidsniveau.MIDDEN,
        Set.of(DEZE),
        BEWIJS);
  }
}
