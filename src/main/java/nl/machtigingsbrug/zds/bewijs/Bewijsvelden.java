package nl.machtigingsbrug.zds.bewijs;

import java.util.List;
import java.util.stream.IntStream;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.stuf.Ruimte;
import nl.machtigingsbrug.stuf.Stufbericht;
import nl.machtigingsbrug.stuf.Stufelement;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * The extraElementen of a message that hold evidence, wherever in it they stand.
 *
 * @param referentie a bewijsreferentie, or null
 * @param assertie an assertion in base64, or null
 */
record Bewijsvelden(@Nullable String referentie, @Nullable String assertie) {

  /**
   * Finds them.
   *
   * @throws Afwijzing MB-BERICHT-05 where the message says two things, MB-BERICHT-04 where it has
   *     both a reference and an assertion
   */
  static Bewijsvelden van(Stufbericht bericht, Gemeentebewijs namen) {
    NodeList extra = bericht.inhoud().element().getElementsByTagNameNS(Ruimte.STUF, "extraElement");
    Bewijsvelden velden =
        new Bewijsvelden(waarde(extra, namen.bewijsveld()), waarde(extra, namen.assertieveld()));
    if (velden.referentie != null && velden.assertie != null) {
      throw new Afwijzing(Foutcode.BERICHT_VELD_ONGELDIG, "extraElementen");
    }
    return velden;
  }

  boolean isLeeg() {
    return referentie == null && assertie == null;
  }

  /** Said twice it must be the same. */
  private static @Nullable String waarde(NodeList extra, String naam) {
    List<String> waarden =
        IntStream.range(0, extra.getLength())
            .mapToObj(plaats -> (Element) extra.item(plaats))
            .filter(element -> element.getAttributeNS(null, "naam").equals(naam))
            .map(element -> new Stufelement(element, "extraElement").tekst())
            .filter(tekst -> !tekst.isEmpty())
            .distinct()
            .toList();
    if (waarden.size() > 1) {
      throw new Afwijzing(Foutcode.BERICHT_DUBBELE_SLEUTEL, "extraElement");
    }
    return waarden.isEmpty() ? null : waarden.get(0);
  }

  /** Who holds it can act with it. */
  @Override
  public String toString() {
    return "Bewijsvelden[***]";
  }
}
