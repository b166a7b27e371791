package nl.machtigingsbrug.communicatie.adressering;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.machtigingsbrug.bestand.Gemeentemappen;
import nl.machtigingsbrug.bestand.Laag;
import nl.machtigingsbrug.bestand.Melding;
import nl.machtigingsbrug.dienst.Gemeentecatalogi;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.jspecify.annotations.Nullable;

/** The rules of each gemeente. Does not change once loaded. */
public final class Gemeenteregels {

  private final Map<String, Regels> perGemeente;
  private final Map<String, List<Laag>> lagen;

  private Gemeenteregels(Map<String, Regels> perGemeente, Map<String, List<Laag>> lagen) {
    this.perGemeente = Map.copyOf(perGemeente);
    this.lagen = Map.copyOf(lagen);
  }

  /**
   * Reads all.
   *
   * @param mappings the folder of the installation, or null where nothing is configured
   * @param gemeenten their names
   * @param catalogi the diensten that their rules can name
   * @throws RegelsOngeldig naming every error, and the gemeente whose rules it spoils
   */
  public static Gemeenteregels lees(
      @Nullable Path mappings, Collection<String> gemeenten, Gemeentecatalogi catalogi) {
    List<Melding> meldingen = new ArrayList<>();
    Laag installatie = Laag.van(mappings);
    Map<String, Laag> eigen =
        mappings == null ? Map.of() : new Gemeentemappen(mappings, gemeenten).lees(meldingen);
    Set<String> alleDiensten = new HashSet<>();
    gemeenten.forEach(gemeente -> alleDiensten.addAll(Regels.ids(catalogi.van(gemeente))));
    lees(List.of(installatie), alleDiensten, null, meldingen);
    Map<String, Regels> perGemeente = new HashMap<>();
    Map<String, List<Laag>> lagen = new HashMap<>();
    for (String gemeente : gemeenten) {
      List<Laag> haar = List.of(installatie, eigen.getOrDefault(gemeente, Laag.LEEG));
      lagen.put(gemeente, haar);
      Regels regels = lees(haar, Regels.ids(catalogi.van(gemeente)), gemeente, meldingen);
      if (regels != null) {
        perGemeente.put(gemeente, regels);
      }
    }
    if (!meldingen.isEmpty()) {
      throw new RegelsOngeldig(meldingen);
    }
    return new Gemeenteregels(perGemeente, lagen);
  }

  /**
   * Those of one gemeente.
   *
   * @throws Afwijzing MB-CONFIG-01 for one that is not configured
   */
  public Regels van(String gemeente) {
    Regels regels = perGemeente.get(gemeente);
    if (regels == null) {
      throw new Afwijzing(Foutcode.CONFIG_ONGELDIG, "machtigingsbrug.gemeenten");
    }
    return regels;
  }

  /** The rules, or null where they hold errors; those that are not told yet are added. */
  private static @Nullable Regels lees(
      List<Laag> lagen, Set<String> diensten, @Nullable String gemeente, List<Melding> meldingen) {
    try {
      return new Regellezer(lagen, diensten).lees();
    } catch (RegelsOngeldig ongeldig) {
      for (Melding melding : ongeldig.meldingen()) {
        if (!meldingen.contains(melding)) {
          meldingen.add(gemeente == null ? melding : melding.voor(gemeente));
        }
      }
      return null;
    }
  }

  /** The folders that count for a gemeente that is configured. */
  List<Laag> lagen(String gemeente) {
    return lagen.getOrDefault(gemeente, List.of());
  }
}
