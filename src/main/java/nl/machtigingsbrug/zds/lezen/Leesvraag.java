package nl.machtigingsbrug.zds.lezen;

import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.optreden.Bsn;
import nl.machtigingsbrug.optreden.OngeldigeIdentificatie;
import nl.machtigingsbrug.stuf.Operatie;
import nl.machtigingsbrug.stuf.Ruimte;
import nl.machtigingsbrug.stuf.Stufelement;
import nl.machtigingsbrug.zds.Zdsvraag;
import org.apache.camel.Exchange;
import org.jspecify.annotations.Nullable;

/**
 * One question.
 *
 * @param vraag as it came in
 * @param nummer the identificatie of the zaak or the document
 * @param laatste J or N: only the last status, or only the others; null for all
 * @param scope the object of the scope: what is asked of it; null for everything
 */
record Leesvraag(
    Zdsvraag vraag, String nummer, @Nullable String laatste, @Nullable Stufelement scope) {

  /** The exchange property under which it travels. */
  static final String EIGENSCHAP = "zdsleesvraag";

  private static final int LANGSTE = 40;

  /**
   * Reads.
   *
   * @throws Afwijzing MB-STUF-23 where it names nothing, MB-BERICHT-04 where a BSN could be meant:
   *     the number will stand in an address
   */
  static Leesvraag lees(Zdsvraag vraag) {
    Stufelement inhoud = vraag.bericht().inhoud();
    Stufelement gelijk = inhoud.kind(Ruimte.ZKN, "gelijk");
    String nummer = gelijk == null ? null : gelijk.gegeven(Ruimte.ZKN, "identificatie").tekst();
    if (gelijk == null || nummer == null) {
      throw new Afwijzing(Foutcode.STUF_VRAAG_ZONDER_NUMMER, "gelijk/identificatie");
    }
    if (nummer.length() > LANGSTE
        || nummer.chars().anyMatch(Character::isISOControl)
        || kanBsnZijn(nummer)) {
      throw new Afwijzing(Foutcode.BERICHT_VELD_ONGELDIG, "gelijk/identificatie");
    }
    Stufelement heeft = gelijk.kind(Ruimte.ZKN, "heeft");
    Stufelement scope = inhoud.kind(Ruimte.ZKN, "scope");
    return new Leesvraag(
        vraag,
        nummer,
        heeft == null ? null : heeft.gegeven(Ruimte.ZKN, "indicatieLaatsteStatus").tekst(),
        scope == null ? null : scope.kind(Ruimte.ZKN, "object"));
  }

  static Leesvraag van(Exchange exchange) {
    return exchange.getProperty(EIGENSCHAP, Leesvraag.class);
  }

  boolean isDocument() {
    return vraag.operatie() == Operatie.GEEF_ZAAKDOCUMENT_LEZEN;
  }

  private static boolean kanBsnZijn(String nummer) {
    try {
      new Bsn(nummer);
      return true;
    } catch (OngeldigeIdentificatie anders) {
      return false;
    }
  }

  /** Says nothing of its content. */
  @Override
  public String toString() {
    return "Leesvraag[" + vraag.operatie().naam() + "]";
  }
}
