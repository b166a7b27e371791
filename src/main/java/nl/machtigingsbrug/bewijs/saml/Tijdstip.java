package nl.machtigingsbrug.bewijs.saml;

import java.time.DateTimeException;
import java.time.Instant;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Moments in messages: with a time zone, since one without is no moment (SAML Core 1.3.3). */
final class Tijdstip {

  private Tijdstip() {}

  static Instant vereist(Element element, String naam) {
    return lees(element, naam, Elementen.vereistAttribuut(element, naam));
  }

  static @Nullable Instant mogelijk(Element element, String naam) {
    String tekst = Elementen.attribuut(element, naam);
    return tekst == null ? null : lees(element, naam, tekst);
  }

  private static Instant lees(Element element, String naam, String tekst) {
    try {
      return Instant.parse(tekst.strip());
    } catch (DateTimeException e) {
      throw new Afwijzing(Foutcode.SAML_VORM, element.getLocalName() + "/@" + naam);
    }
  }
}
