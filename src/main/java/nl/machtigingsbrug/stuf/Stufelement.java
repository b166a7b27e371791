package nl.machtigingsbrug.stuf;

import java.util.List;
import java.util.Set;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.xml.Kinderen;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** An element of a message, read by place. Errors name elements that are asked for, no others. */
public record Stufelement(Element element, String naam) {

  private static final Set<String> WAAR = Set.of("true", "1");
  private static final Set<String> ONWAAR = Set.of("false", "0");

  /** The child of a name, or null. */
  public @Nullable Stufelement kind(String ruimte, String kind) {
    List<Stufelement> gevonden = kinderen(ruimte, kind);
    if (gevonden.size() > 1) {
      throw new Afwijzing(Foutcode.BERICHT_DUBBELE_SLEUTEL, kind);
    }
    return gevonden.isEmpty() ? null : gevonden.get(0);
  }

  /** The child of a name, which must be there. */
  public Stufelement vereist(String ruimte, String kind) {
    Stufelement gevonden = kind(ruimte, kind);
    if (gevonden == null) {
      throw new Afwijzing(Foutcode.BERICHT_VELD_ONGELDIG, kind);
    }
    return gevonden;
  }

  public List<Stufelement> kinderen(String ruimte, String kind) {
    return Kinderen.van(element, ruimte, kind).stream()
        .map(gevonden -> new Stufelement(gevonden, kind))
        .toList();
  }

  /** What is said about a field of this element. */
  public Gegeven gegeven(String ruimte, String kind) {
    return Gegeven.lees(kind(ruimte, kind));
  }

  /** An attribute of StUF, or null. */
  public @Nullable String attribuut(String attribuut) {
    return element.hasAttributeNS(Ruimte.STUF, attribuut)
        ? element.getAttributeNS(Ruimte.STUF, attribuut)
        : null;
  }

  public boolean isNil() {
    String nil = element.getAttributeNS(Ruimte.XSI, "nil").strip();
    if (!nil.isEmpty() && !WAAR.contains(nil) && !ONWAAR.contains(nil)) {
      throw new Afwijzing(Foutcode.BERICHT_VELD_ONGELDIG, naam + "/@nil");
    }
    return WAAR.contains(nil);
  }

  public @Nullable Verwerkingssoort verwerkingssoort() {
    return Verwerkingssoort.van(attribuut("verwerkingssoort"));
  }

  /** The text without space around it; refuses elements in it. */
  public String tekst() {
    if (!Kinderen.van(element).isEmpty()) {
      throw new Afwijzing(Foutcode.BERICHT_VELD_ONGELDIG, naam);
    }
    return element.getTextContent().strip();
  }
}
