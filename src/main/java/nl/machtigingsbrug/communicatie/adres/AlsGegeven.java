package nl.machtigingsbrug.communicatie.adres;

import nl.machtigingsbrug.communicatie.Adres;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.optreden.Partij;

/**
 * The address that the back office gave. Whether it is secret is not known, so it is treated as if
 * it were.
 */
final class AlsGegeven implements Adresbron {

  @Override
  public Postadres vind(String gemeente, Partij van, Adres gegeven) {
    if (gegeven instanceof Adres.Post post) {
      return new Postadres(van, post, true);
    }
    throw new Afwijzing(Foutcode.BRIEF_ADRES_ONBEKEND, "adres");
  }
}
