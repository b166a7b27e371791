package nl.machtigingsbrug.verklaring;

import static nl.machtigingsbrug.verklaring.Teksten.tekst;

import java.util.ArrayList;
import java.util.List;

/**
 * A document from which a case worker reads all that was asked, also what no mapping takes to the
 * zaak or what did not fit there.
 */
public final class Aanvraagformulier {

  private Aanvraagformulier() {}

  /**
   * Makes the document as PDF/A-2a. The same input gives the same bytes.
   *
   * @throws nl.machtigingsbrug.fout.Afwijzing STORING where it cannot be made
   */
  public static byte[] pdf(Formuliergegevens gegevens) {
    List<Rubriek> rubrieken = new ArrayList<>();
    rubrieken.add(
        new Rubriek(
            tekst("kop.zaak"),
            List.of(),
            Inhoud.zaakregels(
                gegevens.zaaknummer(),
                gegevens.dienst(),
                gegevens.ontvangen(),
                gegevens.aanvraag())));
    rubrieken.addAll(Gegevenstekst.rubrieken(gegevens.gegevens()));
    return Opmaak.pdf(
        new Stuk(
            gegevens.gemeente(),
            tekst("formulier.titel"),
            tekst("formulier.titel.zaak", gegevens.zaaknummer()),
            tekst("formulier.onderwerp"),
            tekst("formulier.ondertitel"),
            tekst("formulier.inleiding", gegevens.dienst()),
            rubrieken),
        gegevens.ontvangen());
  }
}
