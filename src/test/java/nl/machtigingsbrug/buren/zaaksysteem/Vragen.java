package nl.machtigingsbrug.buren.zaaksysteem;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;

/**
 * By what each list can be searched; a question that is not known is refused, as Open Zaak does.
 */
final class Vragen {

  private static final Set<String> VAN_ZAAKTYPE = Set.of("zaaktype", "status", "page");
  private static final Map<String, Set<String>> BEKEND =
      Map.ofEntries(
          entry("zaaktypen", Set.of("identificatie", "status", "page")),
          entry("informatieobjecttypen", Set.of("status", "page")),
          entry("roltypen", Set.of("zaaktype", "omschrijvingGeneriek", "status", "page")),
          entry("statustypen", VAN_ZAAKTYPE),
          entry("resultaattypen", VAN_ZAAKTYPE),
          entry("eigenschappen", VAN_ZAAKTYPE),
          entry("zaaktype-informatieobjecttypen", VAN_ZAAKTYPE),
          entry("zaken", Set.of("identificatie", "bronorganisatie", "zaaktype", "page")),
          entry("rollen", Set.of("zaak", "roltype", "page")),
          entry("resultaten", Set.of("zaak", "resultaattype", "page")),
          entry("statussen", Set.of("zaak", "statustype", "page")),
          entry("zaakinformatieobjecten", Set.of("zaak", "informatieobject")),
          entry(
              "enkelvoudiginformatieobjecten", Set.of("identificatie", "bronorganisatie", "page")),
          entry("verzendingen", Set.of("informatieobject", "betrokkene", "aardRelatie", "page")),
          entry("zaakeigenschappen", Set.of()));

  private Vragen() {}

  static void keur(String soort, Map<String, String> vraag) {
    Set<String> bekend = BEKEND.get(soort);
    if (bekend == null) {
      throw Weigering.status(404, "not_found");
    }
    if (!bekend.containsAll(vraag.keySet())) {
      throw Weigering.veld("nonFieldErrors", "unknown-parameters");
    }
  }
}
