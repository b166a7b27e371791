package nl.machtigingsbrug.communicatie.verzending;

import java.net.URI;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;

/**
 * What one gemeente registers of what was sent. Address and secret are those of her zaaksysteem.
 *
 * @param contactpersoon address of whoever answers questions about it: the standard asks for one
 */
public record VerzendingInstellingen(URI contactpersoon) {

  private static final int LANGSTE = 1000;

  public VerzendingInstellingen {
    if (contactpersoon == null
        || contactpersoon.getHost() == null
        || contactpersoon.toString().length() > LANGSTE) {
      throw new Afwijzing(Foutcode.CONFIG_ONGELDIG, "contactpersoon");
    }
  }
}
