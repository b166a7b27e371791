package nl.machtigingsbrug.dienst;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.machtigingsbrug.optreden.BekendeGrond;
import nl.machtigingsbrug.optreden.Belang;
import nl.machtigingsbrug.optreden.Betrouwbaarheidsniveau;
import nl.machtigingsbrug.optreden.Grond;
import nl.machtigingsbrug.optreden.Namens;
import nl.machtigingsbrug.optreden.Optreden;
import nl.machtigingsbrug.optreden.Partij;
import nl.machtigingsbrug.optreden.ServiceUuid;
import nl.machtigingsbrug.optreden.Vertegenwoordiging;
import nl.machtigingsbrug.optreden.Zelf;
import org.jspecify.annotations.Nullable;

/**
 * One question to the Toetsing, to spoil before it is asked. As it stands it is allowed: a mandated
 * daughter hands in an aanvraag about care for her mother.
 */
final class Proefvraag {

  boolean zelf;
  Partij door = Voorbeelden.DOCHTER;
  Partij voor = Voorbeelden.MOEDER;
  Grond grond = BekendeGrond.VRIJWILLIGE_MACHTIGING;
  List<Partij> keten = List.of();
  Betrouwbaarheidsniveau niveau = Betrouwbaarheidsniveau.MIDDEN;
  Set<ServiceUuid> genoemd = Set.of(Voorbeelden.DEZE);

  Handelingssoort handeling = Handelingssoort.AANVRAGEN;
  Instant moment = Voorbeelden.NU;
  Instant bewijsGeldigTot = Voorbeelden.STRAKS;

  Belang belang = Belang.ZORG;
  Set<Handelingssoort> biedt = EnumSet.allOf(Handelingssoort.class);
  Set<BekendeGrond> gronden = EnumSet.allOf(BekendeGrond.class);
  boolean voorZichzelf = true;
  boolean ketenMag = true;
  Betrouwbaarheidsniveau minstens = Betrouwbaarheidsniveau.MIDDEN;
  LocalDate van = LocalDate.parse("2026-01-01");
  @Nullable LocalDate tot = LocalDate.parse("2027-01-01");
  Set<Partijsoort> voorWie = EnumSet.allOf(Partijsoort.class);
  Set<Partijsoort> doorWie = EnumSet.allOf(Partijsoort.class);

  Optreden optreden() {
    return zelf
        ? new Zelf(voor, niveau, genoemd, Voorbeelden.BEWIJS)
        : new Namens(
            new Vertegenwoordiging(door, voor, grond, keten, null),
            niveau,
            genoemd,
            Voorbeelden.BEWIJS);
  }

  Dienst dienst() {
    Map<Handelingssoort, Set<BekendeGrond>> perHandeling = new EnumMap<>(Handelingssoort.class);
    biedt.forEach(soort -> perHandeling.put(soort, gronden));
    return new Dienst(
        "voorbeeld",
        "Voorbeeld",
        Set.of(Voorbeelden.DEZE, Voorbeelden.OOK_DEZE),
        null,
        belang,
        perHandeling,
        voorZichzelf,
        ketenMag,
        minstens,
        new Geldigheid(van, tot),
        voorWie,
        doorWie,
        Voorbeelden.ANDERE_MANIER,
        new Zaakinrichting("VOORBEELD", "voorbeeld", true, true, "voorbeeld.gegevens.schema.json"));
  }

  Oordeel oordeel() {
    return Toetsing.toets(optreden(), dienst(), handeling, moment, bewijsGeldigTot);
  }

  @Override
  public String toString() {
    return optreden()
        + " "
        + handeling
        + " op "
        + moment
        + " (bewijs tot "
        + bewijsGeldigTot
        + ") "
        + dienst();
  }
}
