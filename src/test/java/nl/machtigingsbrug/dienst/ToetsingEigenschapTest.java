package nl.machtigingsbrug.dienst;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import nl.machtigingsbrug.dienst.Oordeel.Geweigerd;
import nl.machtigingsbrug.dienst.Oordeel.Toegestaan;
import nl.machtigingsbrug.optreden.BekendeGrond;
import nl.machtigingsbrug.optreden.Belang;
import nl.machtigingsbrug.optreden.Betrouwbaarheidsniveau;
import nl.machtigingsbrug.optreden.Grond;
import nl.machtigingsbrug.optreden.Onbekend;
import nl.machtigingsbrug.optreden.Partij;
import nl.machtigingsbrug.optreden.ServiceUuid;

class ToetsingEigenschapTest {

  private static final LocalDate DAG = LocalDate.parse("2026-03-29");
  private static final Instant DAGBEGIN =
      DAG.atStartOfDay(ZoneId.of("Europe/Amsterdam")).toInstant();

  @Property(tries = 1000, seed = "20260329")
  void watToegestaanIsVoldoetAanAlleVoorwaardenEnAndersom(@ForAll("vragen") Proefvraag vraag) {
    Oordeel oordeel = vraag.oordeel();
    List<String> ontbreekt = Voorwaarden.nietVervuld(vraag);

    assertThat(oordeel instanceof Toegestaan)
        .as("%s, niet vervuld: %s", oordeel, ontbreekt)
        .isEqualTo(ontbreekt.isEmpty());
    Statistics.collect(oordeel.getClass().getSimpleName());
    Statistics.coverage(
        gezien -> {
          gezien.check("Toegestaan").percentage(deel -> deel > 5);
          gezien.check("Herstel").percentage(deel -> deel > 0.5);
          gezien.check("Geweigerd").percentage(deel -> deel > 20);
        });
  }

  @Property(tries = 500, seed = "20260330")
  void watGeenDienstNoemtIsNooitToegestaanNamensEenAnder(@ForAll("vragen") Proefvraag vraag) {
    vraag.zelf = false;
    vraag.genoemd = Set.of();

    assertThat(vraag.oordeel()).isNotInstanceOf(Toegestaan.class);
  }

  @Property(tries = 500, seed = "20260331")
  void wieGeweigerdWordtHoortHoeHetWelKan(@ForAll("vragen") Proefvraag vraag) {
    Oordeel oordeel = vraag.oordeel();

    assertThat(oordeel.reden()).isNotBlank();
    if (oordeel instanceof Geweigerd geweigerd) {
      assertThat(geweigerd.andereManier()).isEqualTo(vraag.dienst().andereManier());
    }
  }

  /** No person, id or code of the evidence is told to anyone. */
  @Property(tries = 500, seed = "20260401")
  void geenRedenNoemtEenWaardeVanHetBewijs(@ForAll("vragen") Proefvraag vraag) {
    assertThat(vraag.oordeel().reden()).doesNotContainPattern("[0-9]").doesNotContain("urn:");
  }

  /** Mostly good, so that a single fault is common and not all questions drown in many. */
  @Provide
  Arbitrary<Proefvraag> vragen() {
    Arbitrary<Boolean> meestalWaar = Arbitraries.frequency(Tuple.of(6, true), Tuple.of(1, false));
    return Builders.withBuilder(Proefvraag::new)
        .use(Arbitraries.of(true, false, false))
        .inSetter((vraag, zelf) -> vraag.zelf = zelf)
        .use(partijen())
        .inSetter(
            (vraag, paar) -> {
              vraag.door = paar.get(0);
              vraag.voor = paar.get(1);
            })
        .use(gronden())
        .inSetter((vraag, grond) -> vraag.grond = grond)
        .use(ketens())
        .inSetter((vraag, keten) -> vraag.keten = keten)
        .use(meestal(Betrouwbaarheidsniveau.HOOG, Betrouwbaarheidsniveau.values()))
        .inSetter((vraag, niveau) -> vraag.niveau = niveau)
        .use(genoemd())
        .inSetter((vraag, genoemd) -> vraag.genoemd = genoemd)
        .use(Arbitraries.of(Handelingssoort.class))
        .inSetter((vraag, handeling) -> vraag.handeling = handeling)
        .use(momenten())
        .inSetter((vraag, moment) -> vraag.moment = moment)
        .use(momenten())
        .inSetter((vraag, tot) -> vraag.bewijsGeldigTot = tot.plusSeconds(86_400))
        .use(Arbitraries.of(Belang.class))
        .inSetter((vraag, belang) -> vraag.belang = belang)
        .use(keuze(Handelingssoort.class))
        .inSetter((vraag, biedt) -> vraag.biedt = biedt)
        .use(keuze(BekendeGrond.class))
        .inSetter((vraag, gronden) -> vraag.gronden = gronden)
        .use(meestalWaar)
        .inSetter((vraag, mag) -> vraag.voorZichzelf = mag)
        .use(meestalWaar)
        .inSetter((vraag, mag) -> vraag.ketenMag = mag)
        .use(minstens())
        .inSetter((vraag, minstens) -> vraag.minstens = minstens)
        .use(Arbitraries.integers().between(-3, 1))
        .inSetter((vraag, dagen) -> vraag.van = DAG.plusDays(dagen))
        .use(Arbitraries.integers().between(2, 5).injectNull(0.3))
        .inSetter((vraag, dagen) -> vraag.tot = dagen == null ? null : DAG.plusDays(dagen))
        .use(keuze(Partijsoort.class))
        .inSetter((vraag, soorten) -> vraag.voorWie = soorten)
        .use(keuze(Partijsoort.class))
        .inSetter((vraag, soorten) -> vraag.doorWie = soorten)
        .build();
  }

  private static Arbitrary<List<Partij>> partijen() {
    return Arbitraries.of(
            Voorbeelden.DOCHTER,
            Voorbeelden.MOEDER,
            Voorbeelden.KANTOOR,
            Voorbeelden.FILIAAL,
            Voorbeelden.BALIE)
        .list()
        .ofSize(2)
        .uniqueElements();
  }

  private static Arbitrary<Grond> gronden() {
    return Arbitraries.frequencyOf(
        Tuple.of(9, Arbitraries.of(BekendeGrond.class).map(grond -> grond)),
        Tuple.of(
            1,
            Arbitraries.of("", "urn:nl-eid-gdi:1.1:RT:Zorg", "BEWIND", "bewind", "999990019")
                .map(Onbekend::new)));
  }

  private static Arbitrary<List<Partij>> ketens() {
    return Arbitraries.frequency(
        Tuple.of(2, List.of()),
        Tuple.of(1, List.of(Voorbeelden.KANTOOR)),
        Tuple.of(1, List.of(Voorbeelden.FILIAAL, Voorbeelden.KANTOOR)));
  }

  private static Arbitrary<Set<ServiceUuid>> genoemd() {
    return Arbitraries.frequency(
        Tuple.of(4, Set.of(Voorbeelden.DEZE)),
        Tuple.of(2, Set.of(Voorbeelden.OOK_DEZE, Voorbeelden.ANDERE)),
        Tuple.of(4, Set.of()),
        Tuple.of(1, Set.of(Voorbeelden.ANDERE)));
  }

  /** Around the midnights of the days on which the dienst begins and ends, to the nanosecond. */
  private static Arbitrary<Instant> momenten() {
    return Arbitraries.frequencyOf(
        Tuple.of(
            3, Arbitraries.longs().between(-3 * 86_400L, 5 * 86_400L).map(DAGBEGIN::plusSeconds)),
        Tuple.of(
            1,
            Arbitraries.integers()
                .between(-72, 96)
                .flatMap(
                    uur ->
                        Arbitraries.longs()
                            .between(-1, 1)
                            .map(nano -> DAGBEGIN.plusSeconds(uur * 3600L).plusNanos(nano)))));
  }

  private static Arbitrary<Betrouwbaarheidsniveau> minstens() {
    return Arbitraries.of(
        EnumSet.complementOf(EnumSet.of(Betrouwbaarheidsniveau.GEEN))
            .toArray(Betrouwbaarheidsniveau[]::new));
  }

  private static <T> Arbitrary<T> meestal(T goed, T[] alle) {
    return Arbitraries.frequencyOf(
        Tuple.of(2, Arbitraries.just(goed)), Tuple.of(1, Arbitraries.of(alle)));
  }

  /** All of them as often as some of them, or none. */
  private static <E extends Enum<E>> Arbitrary<Set<E>> keuze(Class<E> soort) {
    Set<E> alle = EnumSet.allOf(soort);
    return Arbitraries.frequencyOf(
        Tuple.of(4, Arbitraries.just(alle)),
        Tuple.of(2, Arbitraries.subsetOf(Arrays.asList(soort.getEnumConstants()))));
  }
}
