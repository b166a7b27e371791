package nl.machtigingsbrug.dienst;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import nl.machtigingsbrug.optreden.BekendeGrond;
import nl.machtigingsbrug.optreden.Belang;
import nl.machtigingsbrug.optreden.Betrouwbaarheidsniveau;
import nl.machtigingsbrug.optreden.ServiceUuid;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the catalogue.
 *
 * @param id by which callers name it; the stem of its file
 * @param naam as people know it
 * @param serviceUuids the ids under which it is known nationally, at least one
 * @param dienstnummer the ServiceID under which eHerkenning knows it, {@code urn:etoegang:DV:…}, or
 *     null where it does not
 * @param belang what it is about: a grond that does not cover this opens nothing
 * @param gronden what can be done, and on which gronden for another; an empty set means that it can
 *     only be done for oneself
 * @param zelf whether people can use it for themselves
 * @param keten whether a gemachtigde may be one through intermediaries
 * @param niveau the least level of authentication, never {@code GEEN}
 * @param geldigheid when it can be used
 * @param voorWie whose matter it can be
 * @param doorWie who may act for another
 * @param andereManier the other way to reach the same, in plain Dutch
 * @param zaak what becomes of an aanvraag; null where nothing can be applied for
 */
public record Dienst(
    String id,
    String naam,
    Set<ServiceUuid> serviceUuids,
    @Nullable String dienstnummer,
    Belang belang,
    Map<Handelingssoort, Set<BekendeGrond>> gronden,
    boolean zelf,
    boolean keten,
    Betrouwbaarheidsniveau niveau,
    Geldigheid geldigheid,
    Set<Partijsoort> voorWie,
    Set<Partijsoort> doorWie,
    String andereManier,
    @Nullable Zaakinrichting zaak) {

  /**
   * Copies what could change.
   *
   * @throws IllegalArgumentException where there is no ServiceUUID, the level is {@code GEEN}, or
   *     an aanvraag has nowhere to go
   */
  public Dienst {
    serviceUuids = Set.copyOf(serviceUuids);
    voorWie = Set.copyOf(voorWie);
    doorWie = Set.copyOf(doorWie);
    Map<Handelingssoort, Set<BekendeGrond>> kopie = new EnumMap<>(Handelingssoort.class);
    gronden.forEach((soort, toegestaan) -> kopie.put(soort, Set.copyOf(toegestaan)));
    gronden = Collections.unmodifiableMap(kopie);
    if (serviceUuids.isEmpty()) {
      throw new IllegalArgumentException("een dienst heeft minstens één ServiceUUID");
    }
    if (niveau == Betrouwbaarheidsniveau.GEEN) {
      throw new IllegalArgumentException("een dienst vraagt minstens niveau basis");
    }
    if (zaak == null && gronden.containsKey(Handelingssoort.AANVRAGEN)) {
      throw new IllegalArgumentException("een aan te vragen dienst heeft een zaakinrichting");
    }
  }

  /** Whether {@code soort} can be done at all. */
  public boolean biedt(Handelingssoort soort) {
    return gronden.containsKey(soort);
  }

  /** The gronden on which {@code soort} can be done for another; empty where it is not offered. */
  public Set<BekendeGrond> grondenVoor(Handelingssoort soort) {
    return gronden.getOrDefault(soort, Set.of());
  }
}
