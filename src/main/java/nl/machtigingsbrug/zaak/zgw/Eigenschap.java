package nl.machtigingsbrug.zaak.zgw;

import java.net.URI;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.jspecify.annotations.Nullable;

/**
 * An eigenschap of a zaaktype (Catalogi API).
 *
 * @param url its address
 * @param naam such as {@code grond}
 * @param ruimte how many characters a value of formaat tekst may have, null where not stated
 */
public record Eigenschap(URI url, String naam, @Nullable Integer ruimte) {

  String passend(String waarde) {
    if (waarde.isBlank() || (ruimte != null && waarde.length() > ruimte)) {
      throw new Afwijzing(Foutcode.ZAAK_INRICHTING, "eigenschap " + naam);
    }
    return waarde;
  }
}
