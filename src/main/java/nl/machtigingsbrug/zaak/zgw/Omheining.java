package nl.machtigingsbrug.zaak.zgw;

import java.net.URI;
import java.util.List;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;

/** The last look before a token leaves: no call goes outside the configured base addresses. */
final class Omheining {

  private Omheining() {}

  static URI binnen(ZgwInstellingen instellingen, URI adres) {
    for (Basisadres basis :
        List.of(instellingen.zaken(), instellingen.catalogi(), instellingen.documenten())) {
      if (basis.bevat(adres)) {
        return adres;
      }
    }
    throw new Afwijzing(Foutcode.ZAAK_VREEMD_ADRES);
  }
}
