package nl.machtigingsbrug.stuf;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** An element that is being written. */
record Schrijfelement(Element element) {

  private static final Map<String, String> VOORVOEGSELS =
      Map.of(
          Ruimte.SOAP11, "soap",
          Ruimte.SOAP12, "soap",
          Ruimte.STUF, "StUF",
          Ruimte.ZKN, "ZKN",
          Ruimte.BG, "BG",
          Ruimte.ZDS, "ZDS",
          Ruimte.XSI, "xsi");

  /** The root of a document. */
  static Schrijfelement wortel(Document document, String ruimte, String naam) {
    Element wortel = document.createElementNS(ruimte, met(ruimte, naam));
    document.appendChild(wortel);
    return new Schrijfelement(wortel);
  }

  /** A new child, at the end. */
  Schrijfelement kind(@Nullable String ruimte, String naam) {
    Document document = element.getOwnerDocument();
    Element kind =
        ruimte == null
            ? document.createElementNS(null, naam)
            : document.createElementNS(ruimte, met(ruimte, naam));
    element.appendChild(kind);
    return new Schrijfelement(kind);
  }

  /** A new child with a text, unless there is none. */
  void tekst(@Nullable String ruimte, String naam, @Nullable String tekst) {
    if (tekst != null) {
      Grens.eisXml(tekst, naam);
      kind(ruimte, naam).element.setTextContent(tekst);
    }
  }

  /** An attribute of StUF, unless there is none. */
  Schrijfelement attribuut(String naam, @Nullable Object waarde) {
    if (waarde != null) {
      element.setAttributeNS(Ruimte.STUF, met(Ruimte.STUF, naam), waarde.toString());
    }
    return this;
  }

  /** A field, unless nothing is said about it. */
  void gegeven(String ruimte, String naam, Gegeven gegeven) {
    if (!(gegeven instanceof Afwezig)) {
      kind(ruimte, naam).vul(gegeven);
    }
  }

  /** Says something about this field. */
  void vul(Gegeven gegeven) {
    if (gegeven instanceof Waarde waarde) {
      element.setTextContent(waarde.inhoud());
      if (!waarde.volledigheid().equals(Waarde.VOLLEDIG)) {
        attribuut("indOnvolledigeDatum", waarde.volledigheid());
      }
    } else {
      element.setAttributeNS(Ruimte.XSI, met(Ruimte.XSI, "nil"), "true");
      attribuut("noValue", gegeven instanceof NoValue reden ? reden.code() : null);
    }
  }

  /** The name with the prefix of its namespace. */
  static String met(String ruimte, String naam) {
    return Objects.requireNonNull(VOORVOEGSELS.get(ruimte)) + ":" + naam;
  }
}
