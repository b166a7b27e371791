package nl.machtigingsbrug.zaak.zgw;

import java.net.URI;
import java.util.stream.Stream;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;

/** The last look before a token leaves: no call goes outside the configured base addresses. */
final class Omheining {

  private Omheining() {}

  static URI binnen(ZgwInstellingen instellingen, URI adres) {
    return Stream.of(
            instellingen.zaken(),
            instellingen.catalogi(),
            instellingen.documenten(),
            instellingen.besluiten(),
            instellingen.autorisaties())
        .filter(basis -> basis != null && basis.bevat(adres))
        .findFirst()
        .map(basis -> adres)
        .orElseThrow(() -> new Afwijzing(Foutcode.ZAAK_VREEMD_ADRES));
  }
}
