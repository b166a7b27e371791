package nl.machtigingsbrug.stuf;

import org.jspecify.annotations.Nullable;

/**
 * Who sends what to whom, and in answer to what.
 *
 * @param berichtcode kind of message
 * @param zender who sends, where it is said
 * @param ontvanger for whom it is, where it is said
 * @param referentienummer the sender's own number, at most 40 characters
 * @param tijdstip when it was sent: 8 to 17 digits from the year on, local time
 * @param crossRefnummer the number of the message that this one answers
 * @param entiteittype what the message is about, such as ZAK
 * @param functie which free message this is
 */
public record Stuurgegevens(
    Berichtcode berichtcode,
    @Nullable Systeem zender,
    @Nullable Systeem ontvanger,
    @Nullable String referentienummer,
    @Nullable String tijdstip,
    @Nullable String crossRefnummer,
    @Nullable String entiteittype,
    @Nullable String functie) {

  public Stuurgegevens {
    Grens.eis(referentienummer, 40, "referentienummer");
    Grens.eis(crossRefnummer, 40, "crossRefnummer");
    Grens.eis(entiteittype, 30, "entiteittype");
    Grens.eis(functie, 30, "functie");
    Grens.eis(tijdstip == null || tijdstip.matches("[0-9]{8,17}"), "tijdstipBericht");
  }

  static Stuurgegevens lees(Stufelement element) {
    return new Stuurgegevens(
        Berichtcode.van(element.vereist(Ruimte.STUF, "berichtcode").tekst()),
        Systeem.lees(element.kind(Ruimte.STUF, "zender")),
        Systeem.lees(element.kind(Ruimte.STUF, "ontvanger")),
        element.gegeven(Ruimte.STUF, "referentienummer").tekst(),
        element.gegeven(Ruimte.STUF, "tijdstipBericht").tekst(),
        element.gegeven(Ruimte.STUF, "crossRefnummer").tekst(),
        element.gegeven(Ruimte.STUF, "entiteittype").tekst(),
        element.gegeven(Ruimte.STUF, "functie").tekst());
  }

  /**
   * Those of an answer to this message: back to who sent it. A Bv02 and a Fo02 say nothing of that:
   * the connection that they come back on does.
   *
   * @param soort kind of the answer
   * @param nummer our own number
   * @param moment when it is sent, 8 to 17 digits
   */
  public Stuurgegevens antwoord(Berichtcode soort, String nummer, String moment) {
    if (soort == Berichtcode.BV02 || soort == Berichtcode.FO02) {
      return new Stuurgegevens(soort, null, null, null, null, null, null, null);
    }
    boolean vrij = soort == Berichtcode.DU02;
    boolean inhoudelijk = soort == Berichtcode.LA01;
    return new Stuurgegevens(
        soort,
        ontvanger,
        zender,
        nummer,
        moment,
        referentienummer,
        inhoudelijk ? entiteittype : null,
        vrij ? functie : null);
  }
}
