package nl.machtigingsbrug.dienst;

import java.util.Map;
import java.util.Set;
import nl.machtigingsbrug.optreden.BekendeGrond;
import nl.machtigingsbrug.optreden.Belang;
import nl.machtigingsbrug.optreden.Betrouwbaarheidsniveau;
import nl.machtigingsbrug.optreden.ServiceUuid;

/**
 * An entry of the municipality's catalogue.
 *
 * @param id the file stem, used in the API
 * @param naam what citizens call it
 * @param serviceUuids under which the national voorziening knows it
 * @param belang what it is about
 * @param niveau the least level at which someone must be authenticated
 * @param geldigheid when it can be used
 * @param zelf what one may do for oneself
 * @param namens what one may do for another, and on which grounds
 * @param betreft whose matter it can be
 * @param keten whether a mandate may come through intermediaries
 * @param andereManier how to apply where this way is refused, in plain Dutch
 * @param zaak how an aanvraag becomes a zaak
 */
public record Dienst(
    String id,
    String naam,
    Set<ServiceUuid> serviceUuids,
    Belang belang,
    Betrouwbaarheidsniveau niveau,
    Geldigheid geldigheid,
    Set<Handelingssoort> zelf,
    Map<Handelingssoort, Set<BekendeGrond>> namens,
    Set<Partijsoort> betreft,
    boolean keten,
    String andereManier,
    Zaakinrichting zaak) {

  public Dienst {
    serviceUuids = Set.copyOf(serviceUuids);
    zelf = Set.copyOf(zelf);
    namens = Map.copyOf(namens);
    betreft = Set.copyOf(betreft);
  }

  /** The grounds on which one may do this for another; empty where nobody may. */
  Set<BekendeGrond> gronden(Handelingssoort handeling) {
    return namens.getOrDefault(handeling, Set.of());
  }
}
