package nl.machtigingsbrug.communicatie.adressering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import nl.machtigingsbrug.communicatie.Berichtsoort;
import nl.machtigingsbrug.communicatie.Hoedanigheid;
import nl.machtigingsbrug.communicatie.Kanaal;
import nl.machtigingsbrug.communicatie.Variant;
import nl.machtigingsbrug.communicatie.adressering.Adressering.Geadresseerd;
import nl.machtigingsbrug.communicatie.adressering.Adressering.Voorgelegd;
import nl.machtigingsbrug.communicatie.adressering.Bereikbaarheid.Bereikbaar;
import nl.machtigingsbrug.optreden.BekendeGrond;
import nl.machtigingsbrug.optreden.Belang;
import nl.machtigingsbrug.optreden.Grond;
import nl.machtigingsbrug.optreden.Kalender;
import nl.machtigingsbrug.optreden.Onbekend;
import nl.machtigingsbrug.optreden.Partij;
import nl.machtigingsbrug.optreden.ServiceUuid;

class AdresseringEigenschapTest {

  private static final Regels REGELS = Proefregels.MEEGELEVERD;
  private static final Regels NOGMAALS = Regels.meegeleverd();

  @Property(tries = 2000, seed = "20261127")
  void niemandBuitenHetOptredenKrijgtBericht(@ForAll("berichten") Proefbericht bericht) {
    Adressering adressering = bericht.adresseer(REGELS);
    Situatie situatie = bericht.situatie();
    Set<Partij> mensen =
        bericht.zelf
            ? Set.of(bericht.gemachtigde)
            : Set.of(bericht.gemachtigde, bericht.vertegenwoordigde);

    assertThat(ontvangers(adressering))
        .allSatisfy(
            wie -> {
              assertThat(mensen).contains(wie.partij());
              assertThat(wie.partij()).isEqualTo(situatie.partij(wie.hoedanigheid()));
              assertThat(wie.hoedanigheid() == Hoedanigheid.AANVRAGER).isEqualTo(bericht.zelf);
            })
        .extracting(Geadresseerde::hoedanigheid)
        .doesNotHaveDuplicates();
    Statistics.collect(adressering.getClass().getSimpleName());
    Statistics.coverage(
        gezien -> {
          gezien.check("Geadresseerd").percentage(deel -> deel > 15);
          gezien.check("Voorgelegd").percentage(deel -> deel > 15);
        });
  }

  @Property(tries = 2000, seed = "20261128")
  void naEenBekendEindeKrijgtDeGemachtigdeNiets(@ForAll("berichten") Proefbericht bericht) {
    LocalDate dag = bericht.situatie().peildag();
    Instant moment = bericht.situatie().peilmoment();
    boolean voorbij =
        bericht.ingetrokken != null && !bericht.ingetrokken.isAfter(moment)
            || bericht.einddatum != null && bericht.einddatum.isBefore(dag)
            || bericht.leven.get(Hoedanigheid.GEMACHTIGDE) == Levensstand.OVERLEDEN
            || Set.<Grond>of(BekendeGrond.OUDERLIJK_GEZAG, BekendeGrond.VOOGDIJ)
                    .contains(bericht.grond)
                && (bericht.gezag == Gezag.ONTKEND
                    || bericht.geboren != null && !bericht.geboren.isAfter(dag.minusYears(18)));
    Statistics.collect(voorbij && !bericht.zelf);
    Statistics.coverage(gezien -> gezien.check(true).percentage(deel -> deel > 10));

    if (voorbij) {
      assertThat(wie(bericht)).doesNotContain(Hoedanigheid.GEMACHTIGDE);
    }
  }

  @Property(tries = 1000, seed = "20261129")
  void eenBesluitBereiktIemandOfEenMedewerker(@ForAll("berichten") Proefbericht bericht) {
    bericht.soort = Berichtsoort.BESLUIT;

    Adressering adressering = bericht.adresseer(REGELS);
    assertThat(adressering instanceof Voorgelegd || !ontvangers(adressering).isEmpty()).isTrue();
    assertThat(ontvangers(adressering))
        .allSatisfy(
            wie -> {
              assertThat(wie.kanalen()).isNotEmpty().doesNotHaveDuplicates();
              assertThat(wie.variant()).isNotNull();
            });
  }

  @Property(tries = 1000, seed = "20261130")
  void eenOnbekendeGrondKrijgtNooitIets(@ForAll("berichten") Proefbericht bericht) {
    bericht.zelf = false;
    bericht.grond = new Onbekend("VRIJWILLIGE_MACHTIGING");

    assertThat(bericht.adresseer(REGELS).samenvatting()).isEqualTo("werkvoorraad (MB-ADRES-01)");
  }

  @Property(tries = 2000, seed = "20261201")
  void elkGekozenKanaalIsBekendBereikbaarEnOpTijd(@ForAll("berichten") Proefbericht bericht) {
    Situatie situatie = bericht.situatie();
    for (Geadresseerde wie : ontvangers(bericht.adresseer(REGELS))) {
      for (Kanaalkeuze keuze : wie.kanalen()) {
        Kanaalbeleid beleid = Objects.requireNonNull(REGELS.beleid().kanalen().get(keuze.kanaal()));
        assertThat(situatie.feiten(keuze.adresVan()).door(keuze.kanaal()))
            .isInstanceOf(Bereikbaar.class);
        assertThat(keuze.adresVan()).isIn(wie.hoedanigheid(), Hoedanigheid.VERTEGENWOORDIGDE);
        if (keuze.adresVan() != wie.hoedanigheid()) {
          assertThat(keuze.kanaal()).isEqualTo(Kanaal.BERICHTENBOX);
          assertThat(bericht.noemt).containsAnyElementsOf(Proefbericht.BOX.serviceUuids());
        }
        if (bericht.uiterlijk != null) {
          assertThat(situatie.peildag().plusDays(beleid.bezorgdagen()))
              .isBeforeOrEqualTo(bericht.uiterlijk);
        }
      }
    }
  }

  @Property(tries = 1000, seed = "20261202")
  void naastEenGeheimAdresIsNietsVolledig(@ForAll("berichten") Proefbericht bericht) {
    for (Geadresseerde wie : ontvangers(bericht.adresseer(REGELS))) {
      for (Hoedanigheid ander : wie.zonderAdresVan()) {
        if (bericht.geheim.get(ander) == Geheimhouding.JA) {
          assertThat(wie.variant()).isNotEqualTo(Variant.VOLLEDIG);
        }
      }
      assertThat(wie.zonderAdresVan().isEmpty()).isEqualTo(bericht.zelf);
      assertThat(wie.zonderAdresVan()).doesNotContain(wie.hoedanigheid());
    }
  }

  @Property(tries = 500, seed = "20261203")
  void hetzelfdeBerichtGeeftDezelfdeUitkomst(@ForAll("berichten") Proefbericht bericht) {
    assertThat(bericht.adresseer(REGELS)).isEqualTo(bericht.adresseer(NOGMAALS));
  }

  @Property(tries = 500, seed = "20261204")
  void deUitlegKentNiemand(@ForAll("berichten") Proefbericht bericht) {
    assertThat(bericht.adresseer(REGELS).toString() + bericht)
        .doesNotContain("999990019", "999990020");
    assertThat(Veranderingen.van(bericht.situatie(), REGELS))
        .allSatisfy(
            anders ->
                assertThat(anders.dan().samenvatting())
                    .isNotEqualTo(bericht.adresseer(REGELS).samenvatting()));
  }

  /** Mostly good, so that a single fault is common and not all messages drown in many. */
  @Provide
  Arbitrary<Proefbericht> berichten() {
    return Builders.withBuilder(Proefbericht::new)
        .use(Arbitraries.of(true, false, false, false))
        .inSetter((bericht, zelf) -> bericht.zelf = zelf)
        .use(Arbitraries.of(BekendeGrond.class))
        .inSetter(
            (bericht, grond) -> {
              bericht.grond = grond;
              bericht.belang =
                  List.of(Belang.values()).stream().filter(grond::dekt).findFirst().orElseThrow();
            })
        .use(Arbitraries.of(Berichtsoort.class))
        .inSetter((bericht, soort) -> bericht.soort = soort)
        .use(meestal(Proefbericht.DOCHTER, List.of(Proefbericht.KANTOOR)))
        .inSetter((bericht, partij) -> bericht.gemachtigde = partij)
        .use(
            Arbitraries.frequency(
                Tuple.of(6, Set.of(Proefbericht.DIT)),
                Tuple.of(
                    3, Set.of(Proefbericht.DIT, Proefbericht.BOX.serviceUuids().iterator().next())),
                Tuple.of(1, Set.<ServiceUuid>of())))
        .inSetter((bericht, noemt) -> bericht.noemt = noemt)
        .use(meestal(true, List.of(false)))
        .inSetter((bericht, ontvangen) -> bericht.ontvangen = ontvangen)
        .use(meestal(true, List.of(false)))
        .inSetter((bericht, in) -> bericht.inCatalogus = in)
        .use(dagen())
        .inSetter(
            (bericht, dag) ->
                bericht.ingetrokken =
                    dag == null ? null : dag.atStartOfDay(Kalender.NEDERLAND).toInstant())
        .use(dagen())
        .inSetter((bericht, dag) -> bericht.einddatum = dag)
        .use(dagen())
        .inSetter((bericht, dag) -> bericht.geboren = dag == null ? null : dag.minusYears(18))
        .use(dagen())
        .inSetter((bericht, dag) -> bericht.uiterlijk = dag)
        .use(dagen())
        .inSetter(
            (bericht, dag) ->
                bericht.publicatie =
                    dag == null ? null : dag.atStartOfDay(Kalender.NEDERLAND).toInstant())
        .use(meestal(Gezag.BEVESTIGD, List.of(Gezag.values())))
        .inSetter((bericht, gezag) -> bericht.gezag = gezag)
        .use(meestal(Registratie.GELDIG, List.of(Registratie.values())))
        .inSetter((bericht, registratie) -> bericht.registratie = registratie)
        .use(perPersoon(meestal(Levensstand.LEEFT, List.of(Levensstand.values()))))
        .inSetter((bericht, leven) -> bericht.leven.putAll(leven))
        .use(perPersoon(meestal(Geheimhouding.NEE, List.of(Geheimhouding.values()))))
        .inSetter((bericht, geheim) -> bericht.geheim.putAll(geheim))
        .use(perPersoon(Arbitraries.subsetOf(Kanaal.values())))
        .inSetter(
            (bericht, bereikt) ->
                bereikt.forEach(
                    (wie, kanalen) -> kanalen.forEach(kanaal -> bericht.bereikt(wie, kanaal))))
        .build();
  }

  /** Around today, and mostly none. */
  private static Arbitrary<LocalDate> dagen() {
    return Arbitraries.integers()
        .between(-3, 8)
        .map(Proefbericht.VANDAAG::plusDays)
        .injectNull(0.8);
  }

  private static <T> Arbitrary<T> meestal(T goed, List<T> alle) {
    return Arbitraries.frequencyOf(
        Tuple.of(5, Arbitraries.just(goed)), Tuple.of(1, Arbitraries.of(alle)));
  }

  private static <T> Arbitrary<Map<Hoedanigheid, T>> perPersoon(Arbitrary<T> waarde) {
    return Arbitraries.maps(Arbitraries.of(Hoedanigheid.class), waarde).ofMinSize(2);
  }

  private static List<Geadresseerde> ontvangers(Adressering adressering) {
    return adressering instanceof Geadresseerd geadresseerd ? geadresseerd.ontvangers() : List.of();
  }

  private static List<Hoedanigheid> wie(Proefbericht bericht) {
    return ontvangers(bericht.adresseer(REGELS)).stream().map(Geadresseerde::hoedanigheid).toList();
  }
}
