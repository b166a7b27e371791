package nl.machtigingsbrug.stuf;

import org.jspecify.annotations.Nullable;

/**
 * A sender or receiver.
 *
 * @param organisatie usually a gemeentecode
 * @param applicatie the application
 * @param administratie which of its administrations
 * @param gebruiker who works with it
 */
public record Systeem(
    @Nullable String organisatie,
    String applicatie,
    @Nullable String administratie,
    @Nullable String gebruiker) {

  public Systeem {
    Grens.eis(organisatie, 200, "organisatie");
    Grens.eis(administratie, 50, "administratie");
    Grens.eis(gebruiker, 100, "gebruiker");
    Grens.eis(applicatie, 50, "applicatie");
    Grens.eis(applicatie.length() >= 3, "applicatie");
  }

  static @Nullable Systeem lees(@Nullable Stufelement element) {
    return element == null
        ? null
        : new Systeem(
            element.gegeven(Ruimte.STUF, "organisatie").tekst(),
            element.vereist(Ruimte.STUF, "applicatie").tekst(),
            element.gegeven(Ruimte.STUF, "administratie").tekst(),
            element.gegeven(Ruimte.STUF, "gebruiker").tekst());
  }
}
