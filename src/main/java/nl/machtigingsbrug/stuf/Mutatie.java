package nl.machtigingsbrug.stuf;

import java.util.List;
import java.util.function.Function;

/**
 * What a notification tells of something.
 *
 * @param <T> of what
 */
public sealed interface Mutatie<T> {

  /** How it is now. */
  T wordt();

  /**
   * Something new.
   *
   * @param wordt how it is
   */
  record Toevoeging<T>(T wordt) implements Mutatie<T> {}

  /**
   * Something changed.
   *
   * @param was how it was, as far as it matters
   * @param wordt how it is now
   */
  record Wijziging<T>(T was, T wordt) implements Mutatie<T> {}

  /** The zaak of a zakLk01 or one of its kin. */
  static Mutatie<Zaak> zaak(Stufbericht bericht) {
    return lees(bericht, "ZAK", Zaak::lees);
  }

  /** The document of an edcLk01 or one of its kin. */
  static Mutatie<Document> document(Stufbericht bericht) {
    return lees(bericht, "EDC", Document::lees);
  }

  private static <T> Mutatie<T> lees(
      Stufbericht bericht, String type, Function<Stufelement, T> lezer) {
    Grens.eis(bericht.stuurgegevens().berichtcode() == Berichtcode.LK01, "berichtcode");
    Stufelement parameters = bericht.inhoud().vereist(Ruimte.ZKN, "parameters");
    String soort = parameters.vereist(Ruimte.STUF, "mutatiesoort").tekst();
    List<Stufelement> objecten = bericht.inhoud().kinderen(Ruimte.ZKN, "object");
    for (Stufelement object : objecten) {
      Grens.eis(type.equals(object.attribuut("entiteittype")), "@entiteittype");
      Grens.eis(!object.isNil(), "object");
    }
    // Removal, correction and merging (V, C, F) do not occur in Zaak- en Documentservices.
    boolean nieuw = soort.equals("T");
    Grens.eis(nieuw || soort.equals("W"), "mutatiesoort");
    Grens.eis(objecten.size() == (nieuw ? 1 : 2), "object");
    return nieuw
        ? new Toevoeging<>(lezer.apply(objecten.get(0)))
        : new Wijziging<>(lezer.apply(objecten.get(0)), lezer.apply(objecten.get(1)));
  }
}
