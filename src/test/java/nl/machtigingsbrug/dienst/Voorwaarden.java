package nl.machtigingsbrug.dienst;

import static nl.machtigingsbrug.optreden.Belang.PERSOON;
import static nl.machtigingsbrug.optreden.Belang.VERMOGEN;
import static nl.machtigingsbrug.optreden.Belang.ZORG;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.machtigingsbrug.optreden.Belang;
import nl.machtigingsbrug.optreden.Betrouwbaarheidsniveau;
import nl.machtigingsbrug.optreden.Medewerker;
import nl.machtigingsbrug.optreden.NatuurlijkPersoon;
import nl.machtigingsbrug.optreden.Organisatie;
import nl.machtigingsbrug.optreden.Partij;
import nl.machtigingsbrug.optreden.Vestiging;

/**
 * What must be true before anything is allowed, once more and in another way: a flat list without
 * order, with its own table of what the law lets a grond reach.
 */
final class Voorwaarden {

  private static final Map<String, Set<Belang>> BEREIK =
      Map.of(
          "VRIJWILLIGE_MACHTIGING", Set.of(VERMOGEN, ZORG, PERSOON),
          "VOLMACHT", Set.of(VERMOGEN, ZORG, PERSOON),
          "OUDERLIJK_GEZAG", Set.of(VERMOGEN, ZORG, PERSOON),
          "VOOGDIJ", Set.of(VERMOGEN, ZORG, PERSOON),
          "CURATELE", Set.of(VERMOGEN, ZORG, PERSOON),
          "BEWIND", Set.of(VERMOGEN),
          "WSNP_BEWIND", Set.of(VERMOGEN),
          "MENTORSCHAP", Set.of(ZORG),
          "NABESTAANDE", Set.of(VERMOGEN),
          "ZAAKWAARNEMING", Set.of(VERMOGEN, ZORG, PERSOON));

  private static final List<Betrouwbaarheidsniveau> OPLOPEND =
      List.of(
          Betrouwbaarheidsniveau.GEEN,
          Betrouwbaarheidsniveau.BASIS,
          Betrouwbaarheidsniveau.MIDDEN,
          Betrouwbaarheidsniveau.SUBSTANTIEEL,
          Betrouwbaarheidsniveau.HOOG);

  private Voorwaarden() {}

  /** The conditions that {@code vraag} does not meet. */
  static List<String> nietVervuld(Proefvraag vraag) {
    String grond = vraag.grond.naam();
    Map<String, Boolean> eisen = new LinkedHashMap<>();
    eisen.put("dienst is begonnen", vraag.moment.compareTo(begin(vraag.van)) >= 0);
    eisen.put(
        "dienst is niet voorbij",
        vraag.tot == null || vraag.moment.compareTo(begin(vraag.tot)) < 0);
    eisen.put("handeling kan", vraag.biedt.contains(vraag.handeling));
    eisen.put("bewijs telt nog", vraag.moment.compareTo(vraag.bewijsGeldigTot) < 0);
    eisen.put(
        "niveau reikt",
        OPLOPEND.indexOf(vraag.niveau) >= Math.max(1, OPLOPEND.indexOf(vraag.minstens)));
    eisen.put("om wie het gaat", vraag.voorWie.contains(soort(vraag.voor)));
    if (vraag.zelf) {
      eisen.put("voor zichzelf kan", vraag.voorZichzelf);
      eisen.put("deze dienst of geen", vraag.genoemd.isEmpty() || noemtDezeDienst(vraag));
    } else {
      eisen.put("deze dienst genoemd", noemtDezeDienst(vraag));
      eisen.put("grond dekt", BEREIK.getOrDefault(grond, Set.of()).contains(vraag.belang));
      eisen.put(
          "grond staat erbij",
          vraag.gronden.stream().anyMatch(toegestaan -> toegestaan.name().equals(grond)));
      eisen.put("wie handelt", vraag.doorWie.contains(soort(vraag.door)));
      eisen.put("keten mag", vraag.ketenMag || vraag.keten.size() == 0);
    }
    return eisen.entrySet().stream().filter(eis -> !eis.getValue()).map(Map.Entry::getKey).toList();
  }

  private static Instant begin(LocalDate dag) {
    return dag.atStartOfDay(ZoneId.of("Europe/Amsterdam")).toInstant();
  }

  private static boolean noemtDezeDienst(Proefvraag vraag) {
    return vraag.genoemd.contains(Voorbeelden.DEZE) || vraag.genoemd.contains(Voorbeelden.OOK_DEZE);
  }

  private static Partijsoort soort(Partij partij) {
    Map<Class<?>, Partijsoort> soorten =
        Map.of(
            NatuurlijkPersoon.class, Partijsoort.NATUURLIJK_PERSOON,
            Organisatie.class, Partijsoort.ORGANISATIE,
            Vestiging.class, Partijsoort.VESTIGING,
            Medewerker.class, Partijsoort.MEDEWERKER);
    return soorten.getOrDefault(partij.getClass(), Partijsoort.MEDEWERKER);
  }
}
