package nl.machtigingsbrug.verklaring;

import static nl.machtigingsbrug.verklaring.Teksten.tekst;

/**
 * A document from which a case worker reads who acts for whom. A rendering of the evidence, not the
 * evidence itself. Carries BSNs in full: it is a payload for the zaaksysteem and nothing else.
 */
public final class Machtigingsverklaring {

  private Machtigingsverklaring() {}

  /**
   * Makes the document as PDF/A-2a. The same input gives the same bytes, so that a retry sends the
   * same document.
   *
   * @throws nl.machtigingsbrug.fout.Afwijzing STORING where it cannot be made
   */
  public static byte[] pdf(Verklaringgegevens gegevens) {
    return Opmaak.pdf(
        new Stuk(
            gegevens.gemeente(),
            tekst("titel"),
            tekst("titel.zaak", gegevens.zaaknummer()),
            tekst("onderwerp"),
            tekst("ondertitel"),
            Inhoud.inleiding(gegevens),
            Inhoud.rubrieken(gegevens)),
        gegevens.ontvangen());
  }
}
