package nl.machtigingsbrug.dienst;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import nl.machtigingsbrug.bestand.Laag;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.optreden.ServiceUuid;

/** The diensten of one gemeente. Does not change once loaded. */
public final class Catalogus {

  private final SortedMap<String, Dienst> diensten;
  private final Map<ServiceUuid, Dienst> bijUuid;
  private final Map<String, Gegevensschema> gegevensschemas;
  private final Map<String, Zaakmapping> zaakmappingen;
  private final List<Herkomst> herkomst;

  Catalogus(
      SortedMap<String, Dienst> diensten,
      Map<ServiceUuid, Dienst> bijUuid,
      Map<String, Gegevensschema> gegevensschemas,
      Map<String, Zaakmapping> zaakmappingen,
      List<Herkomst> herkomst) {
    this.diensten = Collections.unmodifiableSortedMap(diensten);
    this.bijUuid = Map.copyOf(bijUuid);
    this.gegevensschemas = Map.copyOf(gegevensschemas);
    this.zaakmappingen = Map.copyOf(zaakmappingen);
    this.herkomst = List.copyOf(herkomst);
  }

  /**
   * The packaged diensten.
   *
   * @throws CatalogusOngeldig naming every error
   */
  public static Catalogus meegeleverd() {
    return new Cataloguslezer(List.of()).lees();
  }

  /**
   * The diensten of {@code map}, and the packaged ones that it does not describe itself. Their
   * mappings are looked for in the folder {@code aanvraag-zaak} beside it first; {@code map} itself
   * need not be there when that folder is.
   *
   * @throws CatalogusOngeldig naming every error
   */
  public static Catalogus uit(Path map) {
    return new Cataloguslezer(List.of(Laag.met(map))).lees();
  }

  /**
   * The dienst of this id.
   *
   * @throws Afwijzing with {@code DIENST_ONBEKEND}
   */
  public Dienst dienst(String id) {
    return zoek(id).orElseThrow(() -> new Afwijzing(Foutcode.DIENST_ONBEKEND, "dienst"));
  }

  /** The dienst of this id, where there is one. */
  public Optional<Dienst> zoek(String id) {
    return Optional.ofNullable(diensten.get(id));
  }

  /** The dienst that is known nationally under this id, where there is one. */
  public Optional<Dienst> zoek(ServiceUuid uuid) {
    return Optional.ofNullable(bijUuid.get(uuid));
  }

  /** All diensten, in order of id. */
  public Collection<Dienst> diensten() {
    return diensten.values();
  }

  /** What the gegevens of an aanvraag must look like; empty where nothing can be applied for. */
  public Optional<Gegevensschema> gegevensschema(Dienst dienst) {
    return Optional.ofNullable(gegevensschemas.get(dienst.id()));
  }

  /** Where each file of each dienst was found, in order of id. */
  public List<Herkomst> herkomst() {
    return herkomst;
  }

  /** How an aanvraag becomes a zaak; empty where nothing can be applied for. */
  public Optional<Zaakmapping> zaakmapping(Dienst dienst) {
    return Optional.ofNullable(zaakmappingen.get(dienst.id()));
  }
}
