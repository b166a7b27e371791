package nl.machtigingsbrug.communicatie.notificatie;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.machtigingsbrug.bestand.Gemeentemappen;
import nl.machtigingsbrug.bestand.Laag;
import nl.machtigingsbrug.bestand.Melding;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.jspecify.annotations.Nullable;

/** The rules of each gemeente. Does not change once loaded. */
public final class GemeenteNotificatieregels {

  private final Map<String, Notificatieregels> perGemeente;

  private GemeenteNotificatieregels(Map<String, Notificatieregels> perGemeente) {
    this.perGemeente = Map.copyOf(perGemeente);
  }

  /**
   * Reads all.
   *
   * @param mappings the folder of the installation, or null where nothing is configured
   * @throws NotificatieregelsOngeldig naming every error, and the gemeente whose rules it spoils
   */
  public static GemeenteNotificatieregels lees(
      @Nullable Path mappings, Collection<String> gemeenten) {
    List<Melding> meldingen = new ArrayList<>();
    Laag installatie = Laag.van(mappings);
    Map<String, Laag> eigen =
        mappings == null ? Map.of() : new Gemeentemappen(mappings, gemeenten).lees(meldingen);
    new Notificatieregellezer(List.of(installatie), meldingen).lees();
    Map<String, Notificatieregels> perGemeente = new HashMap<>();
    for (String gemeente : gemeenten) {
      List<Melding> haar = new ArrayList<>();
      perGemeente.put(
          gemeente,
          new Notificatieregellezer(
                  List.of(installatie, eigen.getOrDefault(gemeente, Laag.LEEG)), haar)
              .lees());
      haar.stream()
          .filter(melding -> !meldingen.contains(melding))
          .map(melding -> melding.voor(gemeente))
          .forEach(meldingen::add);
    }
    if (!meldingen.isEmpty()) {
      throw new NotificatieregelsOngeldig(meldingen);
    }
    return new GemeenteNotificatieregels(perGemeente);
  }

  /**
   * Those of one gemeente.
   *
   * @throws Afwijzing MB-CONFIG-01 for one that is not configured
   */
  Notificatieregels van(String gemeente) {
    Notificatieregels regels = perGemeente.get(gemeente);
    if (regels == null) {
      throw new Afwijzing(Foutcode.CONFIG_ONGELDIG, "machtigingsbrug.gemeenten");
    }
    return regels;
  }
}
