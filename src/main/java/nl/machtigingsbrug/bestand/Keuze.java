package nl.machtigingsbrug.bestand;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** How a file writes a constant: lower case, with hyphens. */
public final class Keuze {

  private Keuze() {}

  /** How a file writes {@code constante}. */
  public static String naam(Enum<?> constante) {
    return constante.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The constant that {@code waarde} names; the schema has seen that there is one. */
  public static <E extends Enum<E>> E van(Class<E> soort, JsonNode waarde) {
    return van(soort, waarde.asText());
  }

  /** The constant of this name; the schema has seen that there is one. */
  public static <E extends Enum<E>> E van(Class<E> soort, String naam) {
    return Enum.valueOf(soort, naam.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** All that {@code lijst} names; none where there is no list. */
  public static <E extends Enum<E>> Set<E> alle(Class<E> soort, JsonNode lijst) {
    Set<E> keuzes = EnumSet.noneOf(soort);
    lijst.forEach(element -> keuzes.add(van(soort, element)));
    return keuzes;
  }
}
