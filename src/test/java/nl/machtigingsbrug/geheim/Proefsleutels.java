package nl.machtigingsbrug.geheim;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;

/** Keysets in memory, for tests of every package. */
public final class Proefsleutels {

  private final Map<Sleutelsoort, Sleutelset> sets;

  private Proefsleutels(Map<Sleutelsoort, Sleutelset> sets) {
    this.sets = sets;
  }

  public static Proefsleutels nieuw() {
    Map<Sleutelsoort, Sleutelset> sets = new EnumMap<>(Sleutelsoort.class);
    for (Sleutelsoort soort : Sleutelsoort.values()) {
      sets.put(soort, Sleutelset.nieuw(soort));
    }
    return new Proefsleutels(sets);
  }

  /** The same keys, and a newer one of each that does not write yet. */
  public Proefsleutels metNieuweSleutels() {
    return elk((soort, set) -> set.metNieuweSleutel(soort));
  }

  /** The same keys, of which the newest write. */
  public Proefsleutels metNieuwstePrimair() {
    return elk((soort, set) -> set.metNieuwstePrimair(soort));
  }

  public Proefsleutels geroteerd() {
    return metNieuweSleutels().metNieuwstePrimair();
  }

  public Kluis kluis() {
    return new Kluis(set(Sleutelsoort.KLUIS));
  }

  public BlindeIndex index() {
    return new BlindeIndex(set(Sleutelsoort.INDEX));
  }

  public Spoolcijfer spool() {
    return new Spoolcijfer(set(Sleutelsoort.SPOOL));
  }

  public Zegelsleutel zegel() {
    return new Zegelsleutel(set(Sleutelsoort.ZEGEL));
  }

  /** As the environment gives them. */
  public GeheimInstellingen instellingen() {
    return new GeheimInstellingen(
        null,
        set(Sleutelsoort.KLUIS).naarJson(),
        set(Sleutelsoort.INDEX).naarJson(),
        set(Sleutelsoort.SPOOL).naarJson(),
        set(Sleutelsoort.ZEGEL).naarJson());
  }

  private Sleutelset set(Sleutelsoort soort) {
    return Objects.requireNonNull(sets.get(soort));
  }

  private Proefsleutels elk(BiFunction<Sleutelsoort, Sleutelset, Sleutelset> stap) {
    Map<Sleutelsoort, Sleutelset> nieuw = new EnumMap<>(Sleutelsoort.class);
    sets.forEach((soort, set) -> nieuw.put(soort, stap.apply(soort, set)));
    return new Proefsleutels(nieuw);
  }
}
