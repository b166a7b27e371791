package nl.machtigingsbrug.communicatie.verzending;

import java.net.URI;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.jspecify.annotations.Nullable;

/**
 * What one gemeente registers of what was sent. Address and secret are those of her zaaksysteem.
 *
 * @param contactpersoon address of whoever answers questions about a VERZENDING: the standard asks
 *     for one. Null: no VERZENDINGen
 * @param bijlagetype omschrijving of the informatieobjecttype of what goes along with a
 *     vervolgbericht. Null: those documents are not put in the documentregistratie
 */
public record VerzendingInstellingen(@Nullable URI contactpersoon, @Nullable String bijlagetype) {

  private static final int LANGSTE = 1000;

  public VerzendingInstellingen {
    if (contactpersoon == null && bijlagetype == null) {
      throw new Afwijzing(Foutcode.CONFIG_ONGELDIG, "contactpersoon");
    }
    if (contactpersoon != null
        && (contactpersoon.getHost() == null || contactpersoon.toString().length() > LANGSTE)) {
      throw new Afwijzing(Foutcode.CONFIG_ONGELDIG, "contactpersoon");
    }
    if (bijlagetype != null && bijlagetype.isBlank()) {
      throw new Afwijzing(Foutcode.CONFIG_ONGELDIG, "bijlagetype");
    }
  }
}
