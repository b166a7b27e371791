package nl.machtigingsbrug.aanvraag;

import java.util.List;

/** Where the aanvragen of a gemeente go. */
@FunctionalInterface
public interface Bestemmingen {

  /** In no order. */
  List<Bestemming> van(String gemeente);

  /** Those of the aanvragen for one dienst, in no order. */
  default List<Bestemming> van(String gemeente, String dienst) {
    return van(gemeente);
  }

  /** Whether leveringen of any kind go there: what can be stopped. */
  default boolean kent(String gemeente, String naam) {
    return van(gemeente).stream().anyMatch(bestemming -> bestemming.naam().equals(naam));
  }
}
