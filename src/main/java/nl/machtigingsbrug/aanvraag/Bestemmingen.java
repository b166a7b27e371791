package nl.machtigingsbrug.aanvraag;

import java.util.List;

/** Where the aanvragen of a gemeente go. */
@FunctionalInterface
public interface Bestemmingen {

  /** In no order. */
  List<Bestemming> van(String gemeente);
}
