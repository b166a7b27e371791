package nl.machtigingsbrug.stuf;

import java.util.List;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;

/**
 * A field that the standard does not know, by agreement of two systems.
 *
 * @param naam what they call it, not empty
 * @param inhoud its value
 */
public record ExtraElement(String naam, Gegeven inhoud) {

  public ExtraElement {
    Grens.eisXml(naam, "extraElement/@naam");
    Grens.eis(!naam.isBlank(), "extraElement/@naam");
  }

  /** Those of an entity; a name may occur more than once. */
  static List<ExtraElement> van(Stufelement entiteit) {
    Stufelement groep = entiteit.kind(Ruimte.STUF, "extraElementen");
    return groep == null
        ? List.of()
        : groep.kinderen(Ruimte.STUF, "extraElement").stream().map(ExtraElement::lees).toList();
  }

  private static ExtraElement lees(Stufelement element) {
    if (!element.element().hasAttributeNS(null, "naam")) {
      throw new Afwijzing(Foutcode.BERICHT_VELD_ONGELDIG, "extraElement/@naam");
    }
    return new ExtraElement(element.element().getAttributeNS(null, "naam"), Gegeven.lees(element));
  }
}
