package nl.machtigingsbrug.communicatie.brief;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import nl.machtigingsbrug.communicatie.Adres;
import nl.machtigingsbrug.communicatie.Kanaalgrens.Overschrijding;
import nl.machtigingsbrug.communicatie.Postvorm;
import nl.machtigingsbrug.pdf.Pdf;
import nl.machtigingsbrug.pdf.ToonbareTekst;

/** Whether an address can be read through the window, and by the post. */
final class Postadreskeuring {

  static final double LETTER = 10;
  private static final int MINSTE = 2;
  private static final int MEESTE = 6;

  private Postadreskeuring() {}

  static List<Overschrijding> keur(Adres.Post adres, Vensterplaats venster) {
    List<Overschrijding> bezwaren = new ArrayList<>();
    int aantal = adres.regels().size();
    int meeste = Math.min(MEESTE, venster.regels() - 1);
    if (aantal < MINSTE || aantal > meeste) {
      bezwaren.add(
          new Overschrijding(
              "adres.regels",
              "Onder de naam staan %d tot en met %d regels.".formatted(MINSTE, meeste)));
    }
    keurRegel("adres.naam", adres.naam(), venster, bezwaren);
    for (int i = 0; i < aantal; i++) {
      keurRegel("adres.regels[" + i + "]", adres.regels().get(i), venster, bezwaren);
    }
    if (aantal >= MINSTE && !Postvorm.eindigtGoed(adres.regels())) {
      bezwaren.add(
          new Overschrijding(
              "adres.regels[" + (aantal - 1) + "]",
              "De laatste regel is een postcode met plaats (1234 AB Plaats), of buiten Nederland"
                  + " het land."));
    }
    return bezwaren;
  }

  private static void keurRegel(
      String veld, String regel, Vensterplaats venster, List<Overschrijding> bezwaren) {
    if (regel.isBlank()) {
      bezwaren.add(new Overschrijding(veld, "Een regel is niet leeg."));
    } else if (regel.length() > 200 || !ToonbareTekst.van(regel).equals(eenRegel(regel))) {
      bezwaren.add(
          new Overschrijding(
              veld, "Een regel heeft alleen tekens die de post kan lezen, zonder regeleinde."));
    } else if (Pdf.breedte(eenRegel(regel), LETTER) > venster.regelbreedte()) {
      bezwaren.add(
          new Overschrijding(
              veld,
              "Een regel is in druk ten hoogste %.0f mm breed, ongeveer %.0f tekens."
                  .formatted(venster.regelbreedte(), venster.regelbreedte() / 1.8)));
    }
  }

  /** Composed, and without what surrounds it: neither changes what is read. */
  private static String eenRegel(String regel) {
    return Normalizer.normalize(regel.strip(), Normalizer.Form.NFC);
  }
}
