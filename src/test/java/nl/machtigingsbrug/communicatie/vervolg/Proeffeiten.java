package nl.machtigingsbrug.communicatie.vervolg;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.machtigingsbrug.communicatie.Berichtsoort;
import nl.machtigingsbrug.communicatie.Hoedanigheid;
import nl.machtigingsbrug.communicatie.adressering.Mandaatfeiten;
import nl.machtigingsbrug.communicatie.adressering.Persoonsfeiten;
import nl.machtigingsbrug.communicatie.adressering.Situatie;
import nl.machtigingsbrug.optreden.Betrouwbaarheidsniveau;
import nl.machtigingsbrug.optreden.Bewijs;
import nl.machtigingsbrug.optreden.Bewijssoort;
import nl.machtigingsbrug.optreden.Bsn;
import nl.machtigingsbrug.optreden.NatuurlijkPersoon;
import nl.machtigingsbrug.optreden.Zelf;

/** What is known of someone, as it is stored. */
final class Proeffeiten {

  private Proeffeiten() {}

  static Persoonsfeiten heenEnWeer(Persoonsfeiten persoon) {
    Situatie situatie =
        new Situatie(
            new Zelf(
                new NatuurlijkPersoon(new Bsn("999990019")),
                Betrouwbaarheidsniveau.MIDDEN,
                Set.of(),
                new Bewijs(Bewijssoort.SAML, "digid", "v", "b", Instant.EPOCH)),
            Berichtsoort.BESLUIT,
            null,
            null,
            Instant.EPOCH,
            null,
            null,
            Mandaatfeiten.ONBEKEND,
            Map.of(Hoedanigheid.AANVRAGER, persoon));
    return Objects.requireNonNull(
        Feitentekst.vanBytes(Feitentekst.naarBytes(situatie))
            .personen()
            .get(Hoedanigheid.AANVRAGER));
  }
}
