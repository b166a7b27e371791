package nl.machtigingsbrug.zds.modus;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.machtigingsbrug.optreden.Betrouwbaarheidsniveau;
import nl.machtigingsbrug.optreden.Bewijs;
import nl.machtigingsbrug.optreden.Bewijssoort;
import nl.machtigingsbrug.optreden.Namens;
import nl.machtigingsbrug.optreden.Onbekend;
import nl.machtigingsbrug.optreden.Optreden;
import nl.machtigingsbrug.optreden.Partij;
import nl.machtigingsbrug.optreden.Vertegenwoordiging;
import nl.machtigingsbrug.optreden.Zelf;
import nl.machtigingsbrug.stuf.Rol;
import nl.machtigingsbrug.stuf.Rolsoort;
import nl.machtigingsbrug.stuf.Zaak;
import nl.machtigingsbrug.zds.bewijs.Partijvorm;

/** Who acts for whom, as the roles of a new zaak say. They say no grond: it stays unknown. */
final class Roloptreden {

  private static final String GROND = "rol in een StUF-bericht";

  private Roloptreden() {}

  /**
   * Reads.
   *
   * @param zender who states it
   * @param nu when
   * @return empty where the roles can mean two things, or name someone without a number
   */
  static Optional<Optreden> van(Zaak zaak, String zender, Instant nu) {
    List<Rol> initiators = van(zaak, Rolsoort.INITIATOR);
    List<Rol> gemachtigden = van(zaak, Rolsoort.GEMACHTIGDE);
    if (initiators.size() != 1 || gemachtigden.size() > 1) {
      return Optional.empty();
    }
    Bewijs bewijs = bewijs(zaak, zender, nu);
    Optional<Partij> initiator = Partijvorm.van(initiators.get(0).betrokkene());
    if (gemachtigden.isEmpty()) {
      return initiator.map(wie -> new Zelf(wie, Betrouwbaarheidsniveau.GEEN, Set.of(), bewijs));
    }
    Optional<Partij> gemachtigde = Partijvorm.van(gemachtigden.get(0).betrokkene());
    if (initiator.isEmpty() || gemachtigde.isEmpty() || initiator.equals(gemachtigde)) {
      return Optional.empty();
    }
    return Optional.of(
        new Namens(
            new Vertegenwoordiging(
                gemachtigde.get(), initiator.get(), new Onbekend(GROND), List.of(), null),
            Betrouwbaarheidsniveau.GEEN,
            Set.of(),
            bewijs));
  }

  /** The same for the same zaak, whenever it is read. */
  static Bewijs bewijs(Zaak zaak, String zender, Instant nu) {
    return new Bewijs(
        Bewijssoort.ZAAKROLLEN, "onbekend", zender, "stuf-" + zaak.identificatie().tekst(), nu);
  }

  private static List<Rol> van(Zaak zaak, Rolsoort soort) {
    return zaak.rollen().stream().filter(rol -> rol.soort() == soort).toList();
  }
}
