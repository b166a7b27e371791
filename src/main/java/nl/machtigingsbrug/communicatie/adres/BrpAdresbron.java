package nl.machtigingsbrug.communicatie.adres;

import nl.machtigingsbrug.communicatie.Adres;
import nl.machtigingsbrug.communicatie.brp.Brp;
import nl.machtigingsbrug.communicatie.brp.Brpdoel;
import nl.machtigingsbrug.communicatie.brp.Brpvraag;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.optreden.Bsn;
import nl.machtigingsbrug.optreden.NatuurlijkPersoon;
import nl.machtigingsbrug.optreden.Partij;

/** The BRP. Knows people with a BSN only. */
final class BrpAdresbron implements Adresbron {

  private final Brp brp;

  BrpAdresbron(Brp brp) {
    this.brp = brp;
  }

  @Override
  public Postadres vind(String gemeente, Partij van, Adres gegeven) {
    if (!(van instanceof NatuurlijkPersoon persoon && persoon.identificatie() instanceof Bsn bsn)) {
      throw new Afwijzing(Foutcode.BRIEF_ADRES_ONBEKEND, "ontvanger");
    }
    Brpadres adres =
        brp.persoon(new Brpvraag(gemeente, bsn, Brpadreslezer.VELDEN, Brpdoel.ADRES))
            .map(Brpadreslezer::lees)
            .orElseThrow(() -> new Afwijzing(Foutcode.BRIEF_ADRES_ONBEKEND, "brp"));
    return new Postadres(van, adres.post(), adres.geheim());
  }
}
