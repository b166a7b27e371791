package nl.machtigingsbrug.verklaring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.machtigingsbrug.optreden.AndersGeidentificeerd;
import nl.machtigingsbrug.optreden.BekendeGrond;
import nl.machtigingsbrug.optreden.Betrouwbaarheidsniveau;
import nl.machtigingsbrug.optreden.Bewijs;
import nl.machtigingsbrug.optreden.Bewijssoort;
import nl.machtigingsbrug.optreden.Bsn;
import nl.machtigingsbrug.optreden.Grond;
import nl.machtigingsbrug.optreden.KvkNummer;
import nl.machtigingsbrug.optreden.Namens;
import nl.machtigingsbrug.optreden.NatuurlijkPersoon;
import nl.machtigingsbrug.optreden.Organisatie;
import nl.machtigingsbrug.optreden.Partij;
import nl.machtigingsbrug.optreden.ServiceUuid;
import nl.machtigingsbrug.optreden.Vertegenwoordiging;
import org.jspecify.annotations.Nullable;

/** Synthetic aanvragen, one of each kind. */
final class Voorbeelden {

  static final Partij ANNA = new NatuurlijkPersoon(new Bsn("999990019"));
  static final Partij BEN = new NatuurlijkPersoon(new Bsn("999990020"));
  static final Partij KANTOOR = new Organisatie(new KvkNummer("90000001"));

  private Voorbeelden() {}

  static Verklaringgegevens vrijwillig() {
    return gegevens(ANNA, BEN, BekendeGrond.VRIJWILLIGE_MACHTIGING, List.of(), null);
  }

  static Verklaringgegevens gezag() {
    return gegevens(BEN, ANNA, BekendeGrond.OUDERLIJK_GEZAG, List.of(), null);
  }

  static Verklaringgegevens bewind() {
    return gegevens(KANTOOR, BEN, BekendeGrond.BEWIND, List.of(), "m-48151");
  }

  static Verklaringgegevens keten() {
    return gegevens(
        ANNA,
        BEN,
        BekendeGrond.VRIJWILLIGE_MACHTIGING,
        List.of(KANTOOR, new Organisatie(new KvkNummer("90000002"))),
        null);
  }

  static Verklaringgegevens anders(String naam) {
    Partij persoon =
        new NatuurlijkPersoon(
            new AndersGeidentificeerd("eidas", "BE/NL/test-1", naam, LocalDate.of(1970, 3, 1)));
    return gegevens(persoon, BEN, BekendeGrond.VOLMACHT, List.of(), null);
  }

  static Verklaringgegevens gegevens(
      Partij gemachtigde,
      Partij vertegenwoordigde,
      Grond grond,
      List<Partij> keten,
      @Nullable String handelende) {
    return new Verklaringgegevens(
        "Gemeente Voorbeeldstad",
        "Kwijtschelding gemeentelijke belastingen aanvragen",
        "ZAAK-2026-0000012345",
        new Namens(
            new Vertegenwoordiging(gemachtigde, vertegenwoordigde, grond, keten, handelende),
            Betrouwbaarheidsniveau.SUBSTANTIEEL,
            Set.of(new ServiceUuid("0f0f0f0f-1111-4222-8333-444455556666")),
            new Bewijs(
                Bewijssoort.SAML,
                "digid",
                "urn:nl-eid-gdi:1.0:RD:voorziening.example",
                "_7b1f0c2e9d",
                Instant.parse("2026-07-01T10:15:30Z"))),
        "De dienst mag op deze grond en op dit niveau worden aangevraagd.",
        Instant.parse("2026-07-01T10:20:00Z"),
        UUID.fromString("018f6e2a-0000-7000-8000-000000000001"));
  }
}
