package nl.machtigingsbrug.aanvraag;

import java.util.List;

/** Where the aanvragen of a gemeente go. */
@FunctionalInterface
public interface Bestemmingen {

  /** In no order. */
  List<Bestemming> van(String gemeente);

  /** Whether leveringen of any kind go there: what can be stopped. */
  default boolean kent(String gemeente, String naam) {
    return van(gemeente).stream().anyMatch(bestemming -> bestemming.naam().equals(naam));
  }
}
