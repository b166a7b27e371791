package nl.machtigingsbrug.communicatie.contact;

import java.util.EnumSet;
import java.util.List;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where one gemeente looks.
 *
 * @param bronnen in which order; the first that states something counts
 * @param alleenGeverifieerd whether an address counts only where its owner showed that it is his
 * @param openKlant needed where it is a bron, or where klantcontacten are registered
 * @param profielService needed where it is a bron
 */
public record ContactInstellingen(
    @DefaultValue List<Contactbron> bronnen,
    @DefaultValue("true") boolean alleenGeverifieerd,
    @Nullable OpenKlantInstellingen openKlant,
    @Nullable ProfielInstellingen profielService) {

  public ContactInstellingen {
    bronnen = List.copyOf(bronnen);
    if (!bronnen.isEmpty() && EnumSet.copyOf(bronnen).size() != bronnen.size()) {
      throw new Afwijzing(Foutcode.CONFIG_ONGELDIG, "bronnen");
    }
    if (bronnen.contains(Contactbron.OPEN_KLANT) && openKlant == null) {
      throw new Afwijzing(Foutcode.CONFIG_ONGELDIG, "open-klant");
    }
    if (bronnen.contains(Contactbron.PROFIEL_SERVICE) && profielService == null) {
      throw new Afwijzing(Foutcode.CONFIG_ONGELDIG, "profiel-service");
    }
  }
}
