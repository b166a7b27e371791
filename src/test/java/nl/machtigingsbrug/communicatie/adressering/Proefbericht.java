package nl.machtigingsbrug.communicatie.adressering;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.machtigingsbrug.communicatie.Berichtsoort;
import nl.machtigingsbrug.communicatie.Hoedanigheid;
import nl.machtigingsbrug.communicatie.Kanaal;
import nl.machtigingsbrug.communicatie.adressering.Bereikbaarheid.Bereikbaar;
import nl.machtigingsbrug.dienst.Catalogus;
import nl.machtigingsbrug.dienst.Dienst;
import nl.machtigingsbrug.dienst.Geldigheid;
import nl.machtigingsbrug.dienst.Handelingssoort;
import nl.machtigingsbrug.dienst.Partijsoort;
import nl.machtigingsbrug.optreden.BekendeGrond;
import nl.machtigingsbrug.optreden.Belang;
import nl.machtigingsbrug.optreden.Betrouwbaarheidsniveau;
import nl.machtigingsbrug.optreden.Bewijs;
import nl.machtigingsbrug.optreden.Bewijssoort;
import nl.machtigingsbrug.optreden.Bsn;
import nl.machtigingsbrug.optreden.Grond;
import nl.machtigingsbrug.optreden.KvkNummer;
import nl.machtigingsbrug.optreden.Namens;
import nl.machtigingsbrug.optreden.NatuurlijkPersoon;
import nl.machtigingsbrug.optreden.Optreden;
import nl.machtigingsbrug.optreden.Organisatie;
import nl.machtigingsbrug.optreden.Partij;
import nl.machtigingsbrug.optreden.ServiceUuid;
import nl.machtigingsbrug.optreden.Vertegenwoordiging;
import nl.machtigingsbrug.optreden.Zelf;
import org.jspecify.annotations.Nullable;

/**
 * One message, to spoil before it is addressed. As it stands a mandated daughter and her mother are
 * to receive a besluit, and both can be reached by letter.
 */
final class Proefbericht {

  static final Partij DOCHTER = new NatuurlijkPersoon(new Bsn("999990019"));
  static final Partij MOEDER = new NatuurlijkPersoon(new Bsn("999990020"));
  static final Partij KANTOOR = new Organisatie(new KvkNummer("90000001"));

  static final Instant NU = Instant.parse("2026-06-15T10:00:00Z");
  static final LocalDate VANDAAG = LocalDate.parse("2026-06-15");

  static final ServiceUuid DIT = new ServiceUuid("00000000-0000-4000-8000-0000000000a1");
  static final Dienst BOX = Catalogus.meegeleverd().dienst("berichtenbox-lezen");

  static final Dienst BOX_VOOR_IEDEREEN =
      new Dienst(
          BOX.id(),
          BOX.naam(),
          BOX.serviceUuids(),
          null,
          BOX.belang(),
          BOX.gronden(),
          true,
          true,
          BOX.niveau(),
          BOX.geldigheid(),
          EnumSet.allOf(Partijsoort.class),
          EnumSet.allOf(Partijsoort.class),
          BOX.andereManier(),
          null);

  boolean zelf;
  Partij gemachtigde = DOCHTER;
  Partij vertegenwoordigde = MOEDER;
  Grond grond = BekendeGrond.VRIJWILLIGE_MACHTIGING;
  List<Partij> keten = List.of();
  Set<ServiceUuid> noemt = Set.of(DIT);
  Berichtsoort soort = Berichtsoort.BESLUIT;

  boolean inCatalogus = true;
  String dienst = "bezwaar";
  Belang belang = Belang.PERSOON;
  boolean ontvangen = true;
  boolean ketenMag = true;
  Set<Partijsoort> doorWie = EnumSet.allOf(Partijsoort.class);
  @Nullable Dienst box = BOX;

  Instant moment = NU;
  @Nullable Instant publicatie;
  @Nullable LocalDate uiterlijk;
  @Nullable Instant ingetrokken;
  @Nullable LocalDate einddatum;
  @Nullable LocalDate geboren;
  Gezag gezag = Gezag.NIET_GEVRAAGD;
  Registratie registratie = Registratie.NIET_GEVRAAGD;
  boolean beoordeeld;
  Map<Hoedanigheid, Levensstand> leven = new EnumMap<>(Hoedanigheid.class);
  Map<Hoedanigheid, Geheimhouding> geheim = new EnumMap<>(Hoedanigheid.class);
  Map<Hoedanigheid, Navraag> brp = new EnumMap<>(Hoedanigheid.class);
  Map<Hoedanigheid, Map<Kanaal, Bereikbaarheid>> kanalen = new EnumMap<>(Hoedanigheid.class);

  Proefbericht() {
    for (Hoedanigheid wie : Hoedanigheid.values()) {
      kanalen.put(wie, new EnumMap<>(Kanaal.class));
      bereikt(wie, Kanaal.BRIEF_PRINT);
    }
  }

  Proefbericht bereikt(Hoedanigheid wie, Kanaal kanaal) {
    return kanaal(wie, kanaal, new Bereikbaar(NU));
  }

  Proefbericht kanaal(Hoedanigheid wie, Kanaal kanaal, Bereikbaarheid bereik) {
    kanalen.getOrDefault(wie, Map.of()).put(kanaal, bereik);
    return this;
  }

  Situatie situatie() {
    Map<Hoedanigheid, Persoonsfeiten> personen = new EnumMap<>(Hoedanigheid.class);
    for (Hoedanigheid wie : Hoedanigheid.values()) {
      personen.put(
          wie,
          new Persoonsfeiten(
              leven.getOrDefault(wie, Levensstand.NIET_GEVRAAGD),
              geheim.getOrDefault(wie, Geheimhouding.NIET_GEVRAAGD),
              kanalen.getOrDefault(wie, Map.of()),
              brp.get(wie)));
    }
    return new Situatie(
        optreden(),
        soort,
        inCatalogus ? dienst() : null,
        box,
        moment,
        publicatie,
        uiterlijk,
        new Mandaatfeiten(ingetrokken, einddatum, geboren, gezag, registratie, beoordeeld),
        personen);
  }

  Adressering adresseer(Regels regels) {
    return Adresseerder.adresseer(situatie(), regels);
  }

  private Optreden optreden() {
    Bewijs bewijs =
        new Bewijs(Bewijssoort.AUTHENTICATIECONTEXT, "digid", "portaal", "bewijs-1", NU);
    return zelf
        ? new Zelf(gemachtigde, Betrouwbaarheidsniveau.MIDDEN, noemt, bewijs)
        : new Namens(
            new Vertegenwoordiging(gemachtigde, vertegenwoordigde, grond, keten, null),
            Betrouwbaarheidsniveau.MIDDEN,
            noemt,
            bewijs);
  }

  private Dienst dienst() {
    return new Dienst(
        dienst,
        "Voorbeeld",
        Set.of(DIT),
        null,
        belang,
        Map.of(
            ontvangen ? Handelingssoort.ONTVANGEN : Handelingssoort.INZIEN,
            EnumSet.allOf(BekendeGrond.class)),
        true,
        ketenMag,
        Betrouwbaarheidsniveau.MIDDEN,
        new Geldigheid(LocalDate.parse("2026-01-01"), null),
        EnumSet.allOf(Partijsoort.class),
        doorWie,
        "Bel met de gemeente.",
        null);
  }

  @Override
  public String toString() {
    return situatie().toString();
  }
}
