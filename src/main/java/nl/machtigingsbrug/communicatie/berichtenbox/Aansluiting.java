package nl.machtigingsbrug.communicatie.berichtenbox;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One CPA at one adapter: results for all its gemeenten come in together.
 *
 * @param gemeenten whose letters go through it, and no other
 * @param instellingen of one of them: how to reach the adapter
 */
record Aansluiting(Set<String> gemeenten, Berichtenboxinstellingen instellingen) {

  static Aansluiting van(String gemeente, Berichtenboxinstellingen instellingen) {
    return new Aansluiting(Set.of(gemeente), instellingen);
  }

  Aansluiting samen(Aansluiting ander) {
    return new Aansluiting(
        Stream.concat(gemeenten.stream(), ander.gemeenten.stream())
            .collect(Collectors.toUnmodifiableSet()),
        instellingen);
  }
}
