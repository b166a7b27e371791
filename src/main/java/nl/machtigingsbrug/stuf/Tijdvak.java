package nl.machtigingsbrug.stuf;

import org.jspecify.annotations.Nullable;

/**
 * From when to when a relation holds: of a gemachtigde, the period of the machtiging.
 *
 * @param begin 8 to 17 digits from the year on
 * @param einde the same
 */
public record Tijdvak(Gegeven begin, Gegeven einde) {

  private static final String MOMENT = "[0-9]{8,17}";

  public Tijdvak {
    Identificaties.eis(begin, MOMENT, "beginRelatie");
    Identificaties.eis(einde, MOMENT, "eindRelatie");
  }

  static @Nullable Tijdvak lees(@Nullable Stufelement element) {
    return element == null
        ? null
        : new Tijdvak(
            element.gegeven(Ruimte.STUF, "beginRelatie"),
            element.gegeven(Ruimte.STUF, "eindRelatie"));
  }
}
