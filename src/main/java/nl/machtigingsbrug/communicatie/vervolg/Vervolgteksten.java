package nl.machtigingsbrug.communicatie.vervolg;

import nl.machtigingsbrug.aanvraag.Aanvraag;
import nl.machtigingsbrug.communicatie.Variant;
import org.springframework.stereotype.Component;

/**
 * What a variant says. The sender writes it; where a shorter variant was not written, only that
 * there is news is told, never more than was meant.
 */
@Component
class Vervolgteksten {

  Tekst van(Vervolgbericht bericht, Variant variant, Aanvraag aanvraag) {
    Tekst geschreven = bericht.teksten().get(variant);
    return geschreven != null ? geschreven : kennisgeving(bericht, aanvraag);
  }

  private static Tekst kennisgeving(Vervolgbericht bericht, Aanvraag aanvraag) {
    Tekst kennisgeving = bericht.teksten().get(Variant.KENNISGEVING);
    if (kennisgeving != null) {
      return kennisgeving;
    }
    String zaak = aanvraag.zaakidentificatie();
    return new Tekst(
        "Er is nieuws over een zaak bij de gemeente",
        "Er is nieuws over een zaak waarbij u betrokken bent."
            + (zaak == null ? "" : " Het zaaknummer is " + zaak + ".")
            + "\n\nHebt u vragen? Neem dan contact op met de gemeente"
            + (zaak == null ? "." : " en noem dit zaaknummer."));
  }
}
