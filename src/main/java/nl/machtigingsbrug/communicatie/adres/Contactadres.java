package nl.machtigingsbrug.communicatie.adres;

import nl.machtigingsbrug.communicatie.Adres;
import nl.machtigingsbrug.communicatie.contact.Contactboek;
import nl.machtigingsbrug.communicatie.contact.Contactgegevens;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.optreden.Partij;

/** Where someone stated that post is to go. It is treated as secret: nobody else has to know it. */
final class Contactadres implements Adresbron {

  private final Contactboek boek;

  Contactadres(Contactboek boek) {
    this.boek = boek;
  }

  @Override
  public Postadres vind(String gemeente, Partij van, Adres gegeven) {
    Contactgegevens gegevens = boek.zoek(gemeente, van, null);
    if (gegevens.post() == null) {
      throw new Afwijzing(Foutcode.BRIEF_ADRES_ONBEKEND, "contact");
    }
    return new Postadres(van, gegevens.post(), true);
  }
}
