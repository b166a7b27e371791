package nl.machtigingsbrug.dienst;

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

/** The catalogue of each gemeente. Does not change once loaded. */
public final class Gemeentecatalogi {

  private final Map<String, Catalogus> perGemeente;

  private Gemeentecatalogi(Map<String, Catalogus> perGemeente) {
    this.perGemeente = Map.copyOf(perGemeente);
  }

  /**
   * Reads all: what the folder of a gemeente holds counts for her alone, before what the folder of
   * the installation holds, before what is packaged.
   *
   * @param mappings the folder of the installation, or null where nothing is configured
   * @param gemeenten their names
   * @throws CatalogusOngeldig naming every error, and the gemeente whose catalogue it spoils
   */
  public static Gemeentecatalogi lees(@Nullable Path mappings, Collection<String> gemeenten) {
    List<Melding> meldingen = new ArrayList<>();
    Laag installatie = Laag.van(mappings);
    Catalogus gedeeld = lees(List.of(installatie), null, meldingen);
    Map<String, Laag> eigen =
        mappings == null ? Map.of() : new Gemeentemappen(mappings, gemeenten).lees(meldingen);
    Map<String, Catalogus> perGemeente = new HashMap<>();
    for (String gemeente : gemeenten) {
      Laag laag = eigen.get(gemeente);
      Catalogus catalogus =
          laag == null ? gedeeld : lees(List.of(installatie, laag), gemeente, meldingen);
      if (catalogus != null) {
        perGemeente.put(gemeente, catalogus);
      }
    }
    if (!meldingen.isEmpty()) {
      throw new CatalogusOngeldig(meldingen);
    }
    return new Gemeentecatalogi(perGemeente);
  }

  /**
   * That of one gemeente.
   *
   * @throws Afwijzing MB-CONFIG-01 for one that is not configured
   */
  public Catalogus van(String gemeente) {
    Catalogus catalogus = perGemeente.get(gemeente);
    if (catalogus == null) {
      throw new Afwijzing(Foutcode.CONFIG_ONGELDIG, "machtigingsbrug.gemeenten");
    }
    return catalogus;
  }

  /** The catalogue, or null where it holds errors; those that are not told yet are added. */
  private static @Nullable Catalogus lees(
      List<Laag> lagen, @Nullable String gemeente, List<Melding> meldingen) {
    try {
      return new Cataloguslezer(lagen).lees();
    } catch (CatalogusOngeldig ongeldig) {
      for (Melding melding : ongeldig.meldingen()) {
        if (!meldingen.contains(melding)) {
          meldingen.add(gemeente == null ? melding : melding.voor(gemeente));
        }
      }
      return null;
    }
  }
}
