package nl.machtigingsbrug.geheim;

import java.time.Duration;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** Keysets of a few gemeenten in memory, for tests of every package. */
public final class Proefsleutels {

  private final Map<Sleutelnaam, Sleutelset> sets;

  private Proefsleutels(Map<Sleutelnaam, Sleutelset> sets) {
    this.sets = sets;
  }

  public static Proefsleutels nieuw() {
    return van("voorbeeldstad", "elders", "aanvang");
  }

  public static Proefsleutels van(String... gemeenten) {
    Map<Sleutelnaam, Sleutelset> sets = new LinkedHashMap<>();
    for (String gemeente : gemeenten) {
      for (Sleutelsoort soort : Sleutelsoort.values()) {
        Sleutelnaam naam = new Sleutelnaam(gemeente, soort);
        sets.put(naam, Sleutelset.nieuw(naam));
      }
    }
    return new Proefsleutels(sets);
  }

  /** The same keys, but none of this gemeente. */
  public Proefsleutels zonder(String gemeente) {
    Map<Sleutelnaam, Sleutelset> rest = new LinkedHashMap<>(sets);
    rest.keySet().removeIf(naam -> naam.gemeente().equals(gemeente));
    return new Proefsleutels(rest);
  }

  /** The same keys, and a newer one of each that does not write yet. */
  public Proefsleutels metNieuweSleutels() {
    return elk(Sleutelset::metNieuweSleutel);
  }

  /** The same keys, of which the newest write. */
  public Proefsleutels metNieuwstePrimair() {
    return elk(Sleutelset::metNieuwstePrimair);
  }

  /** Only the keys that write. */
  public Proefsleutels alleenPrimair() {
    return elk(Sleutelset::alleenPrimair);
  }

  public Proefsleutels geroteerd() {
    return metNieuweSleutels().metNieuwstePrimair();
  }

  public Kluis kluis() {
    return new Kluis(bos());
  }

  public BlindeIndex index() {
    return new BlindeIndex(bos());
  }

  public Spoolcijfer spool() {
    return new Spoolcijfer(bos());
  }

  public Zegelsleutel zegel() {
    return new Zegelsleutel(bos());
  }

  Sleutelbos bos() {
    Map<String, Map<Sleutelsoort, Sleutelset>> per = new LinkedHashMap<>();
    sets.forEach(
        (naam, set) ->
            per.computeIfAbsent(naam.gemeente(), wie -> new EnumMap<>(Sleutelsoort.class))
                .put(naam.soort(), set));
    Map<String, Gemeentesleutels> sleutels = new LinkedHashMap<>();
    per.forEach((gemeente, eigen) -> sleutels.put(gemeente, new Gemeentesleutels(eigen)));
    return new Sleutelbos(sleutels);
  }

  Sleutelset set(String gemeente, Sleutelsoort soort) {
    return Objects.requireNonNull(sets.get(new Sleutelnaam(gemeente, soort)));
  }

  /** As the environment gives those of one gemeente. */
  GeheimInstellingen.Sleutelteksten teksten(String gemeente) {
    return new GeheimInstellingen.Sleutelteksten(
        set(gemeente, Sleutelsoort.KLUIS).naarJson(),
        set(gemeente, Sleutelsoort.INDEX).naarJson(),
        set(gemeente, Sleutelsoort.SPOOL).naarJson(),
        set(gemeente, Sleutelsoort.ZEGEL).naarJson());
  }

  GeheimInstellingen instellingen(String gemeente) {
    return new GeheimInstellingen(null, Duration.ZERO, Map.of(gemeente, teksten(gemeente)));
  }

  private Proefsleutels elk(UnaryOperator<Sleutelset> stap) {
    Map<Sleutelnaam, Sleutelset> nieuw = new LinkedHashMap<>();
    sets.forEach((naam, set) -> nieuw.put(naam, stap.apply(set)));
    return new Proefsleutels(nieuw);
  }
}
