package nl.machtigingsbrug.dienst;

import static nl.machtigingsbrug.optreden.BekendeGrond.BEWIND;
import static nl.machtigingsbrug.optreden.BekendeGrond.CURATELE;
import static nl.machtigingsbrug.optreden.BekendeGrond.MENTORSCHAP;
import static nl.machtigingsbrug.optreden.BekendeGrond.VRIJWILLIGE_MACHTIGING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.machtigingsbrug.dienst.Oordeel.Geweigerd;
import nl.machtigingsbrug.dienst.Oordeel.Herstel;
import nl.machtigingsbrug.dienst.Oordeel.Toegestaan;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.optreden.BekendeGrond;
import nl.machtigingsbrug.optreden.Belang;
import nl.machtigingsbrug.optreden.Betrouwbaarheidsniveau;
import nl.machtigingsbrug.optreden.Bewijs;
import nl.machtigingsbrug.optreden.Bewijssoort;
import nl.machtigingsbrug.optreden.Bsn;
import nl.machtigingsbrug.optreden.Grond;
import nl.machtigingsbrug.optreden.KvkNummer;
import nl.machtigingsbrug.optreden.Medewerker;
import nl.machtigingsbrug.optreden.Namens;
import nl.machtigingsbrug.optreden.NatuurlijkPersoon;
import nl.machtigingsbrug.optreden.Onbekend;
import nl.machtigingsbrug.optreden.Optreden;
import nl.machtigingsbrug.optreden.Organisatie;
import nl.machtigingsbrug.optreden.Partij;
import nl.machtigingsbrug.optreden.ServiceUuid;
import nl.machtigingsbrug.optreden.Vertegenwoordiging;
import nl.machtigingsbrug.optreden.Vestiging;
import nl.machtigingsbrug.optreden.Vestigingsnummer;
import nl.machtigingsbrug.optreden.Zelf;
import org.junit.jupiter.api.Test;

class ToetsingTest {

  private static final Instant NU = Instant.parse("2026-11-24T09:00:00Z");
  private static final Instant STRAKS = NU.plusSeconds(60);
  private static final ServiceUuid EIGEN = new ServiceUuid("00000000-0000-4000-8000-000000000001");
  private static final ServiceUuid ANDER = new ServiceUuid("00000000-0000-4000-8000-000000000002");
  private static final Bewijs BEWIJS = new Bewijs(Bewijssoort.SAML, "digid", "urn:rd", "_1", NU);
  private static final Partij DOCHTER = new NatuurlijkPersoon(new Bsn("999990019"));
  private static final Partij MOEDER = new NatuurlijkPersoon(new Bsn("999990020"));
  private static final Partij KANTOOR = new Organisatie(new KvkNummer("90000001"));

  private final Dienst dienst = dienst(Belang.ZORG, null, false);

  @Test
  void wieVoorZichzelfHandeltMagWatDeDienstNoemt() {
    assertThat(toets(zelf(MOEDER))).isEqualTo(new Toegestaan("U handelt voor uzelf."));
    geweigerd(
        Toetsing.toets(zelf(MOEDER), dienst, Handelingssoort.ONTVANGEN, NU, STRAKS),
        Foutcode.TOETS_HANDELING_NIET_TOEGESTAAN);
  }

  @Test
  void wieNamensEenAnderHandeltMagOpEenGrondDieDeDienstNoemt() {
    assertThat(toets(namens(VRIJWILLIGE_MACHTIGING)))
        .isEqualTo(new Toegestaan("De grond vrijwillige machtiging geldt voor deze dienst."));
    assertThat(toets(namens(MENTORSCHAP))).isInstanceOf(Toegestaan.class);
  }

  @Test
  void eenGrondDieDeDienstNietNoemtOfDieHetBelangNietDektWordtGeweigerd() {
    geweigerd(toets(namens(CURATELE)), Foutcode.TOETS_GROND_NIET_TOEGESTAAN);
    geweigerd(toets(namens(BEWIND)), Foutcode.TOETS_GROND_NIET_TOEGESTAAN);
  }

  @Test
  void eenWeigeringZegtHoeHetWelKan() {
    assertThat(((Geweigerd) toets(namens(BEWIND))).andereManier()).isEqualTo("Bel de gemeente.");
  }

  @Test
  void eenOnbekendeGrondGeeftNooitToegang() {
    geweigerd(toets(namens(new Onbekend("OG0-11"))), Foutcode.TOETS_GROND_ONBEKEND);
  }

  @Test
  void watNiemandNamensEenAnderMagZegtDat() {
    geweigerd(
        Toetsing.toets(namens(VRIJWILLIGE_MACHTIGING), dienst, Handelingssoort.INZIEN, NU, STRAKS),
        Foutcode.TOETS_HANDELING_NIET_TOEGESTAAN);
  }

  @Test
  void hetNiveauMoetMinstensZoHoogZijn() {
    geweigerd(
        toets(new Zelf(MOEDER, Betrouwbaarheidsniveau.MIDDEN, Set.of(EIGEN), BEWIJS)),
        Foutcode.TOETS_NIVEAU_TE_LAAG);
    assertThat(toets(new Zelf(MOEDER, Betrouwbaarheidsniveau.HOOG, Set.of(EIGEN), BEWIJS)))
        .isInstanceOf(Toegestaan.class);
  }

  @Test
  void hetBewijsGeldtTotEnNietOpZijnEinde() {
    geweigerd(
        Toetsing.toets(zelf(MOEDER), dienst, Handelingssoort.AANVRAGEN, STRAKS, STRAKS),
        Foutcode.TOETS_BEWIJS_VERLOPEN);
    assertThat(
            Toetsing.toets(
                zelf(MOEDER), dienst, Handelingssoort.AANVRAGEN, STRAKS.minusMillis(1), STRAKS))
        .isInstanceOf(Toegestaan.class);
  }

  @Test
  void deDienstGeldtVanDeEersteTotEnMetDeLaatsteDagInNederland() {
    Dienst tijdelijk = dienst(Belang.ZORG, LocalDate.parse("2026-11-30"), false);
    Instant einde = Instant.parse("2026-12-31T00:00:00Z");

    assertThat(opMoment(tijdelijk, "2026-11-30T22:59:59Z", einde)).isInstanceOf(Toegestaan.class);
    geweigerd(opMoment(tijdelijk, "2026-11-30T23:00:00Z", einde), Foutcode.DIENST_NIET_GELDIG);
    geweigerd(opMoment(tijdelijk, "2025-12-31T22:59:59Z", einde), Foutcode.DIENST_NIET_GELDIG);
    assertThat(opMoment(tijdelijk, "2025-12-31T23:00:00Z", einde)).isInstanceOf(Toegestaan.class);
    assertThat(opMoment(dienst, "2099-01-01T00:00:00Z", Instant.MAX))
        .isInstanceOf(Toegestaan.class);
  }

  @Test
  void bewijsVoorEenAndereDienstTeltNiet() {
    geweigerd(toets(namens(VRIJWILLIGE_MACHTIGING, Set.of(ANDER))), Foutcode.TOETS_ANDERE_DIENST);
    geweigerd(
        toets(new Zelf(MOEDER, Betrouwbaarheidsniveau.HOOG, Set.of(ANDER), BEWIJS)),
        Foutcode.TOETS_ANDERE_DIENST);
    assertThat(toets(namens(VRIJWILLIGE_MACHTIGING, Set.of(ANDER, EIGEN))))
        .isInstanceOf(Toegestaan.class);
  }

  @Test
  void bewijsZonderDienstGaatNaarEenMedewerkerMaarAlleenAlsNietsAndersWeigert() {
    assertThat(toets(namens(VRIJWILLIGE_MACHTIGING, Set.of())))
        .isEqualTo(
            new Herstel(
                Foutcode.TOETS_MANDAAT_ONDUIDELIJK, Foutcode.TOETS_MANDAAT_ONDUIDELIJK.uitleg()));
    geweigerd(toets(namens(BEWIND, Set.of())), Foutcode.TOETS_GROND_NIET_TOEGESTAAN);
    geweigerd(toets(namens(new Onbekend("x"), Set.of())), Foutcode.TOETS_GROND_ONBEKEND);
  }

  @Test
  void eenDienstVoorPersonenIsNietVoorOrganisaties() {
    geweigerd(toets(zelf(KANTOOR)), Foutcode.TOETS_PARTIJ_NIET_TOEGESTAAN);
    geweigerd(toets(zelf(new Medewerker("m-1"))), Foutcode.TOETS_PARTIJ_NIET_TOEGESTAAN);
  }

  @Test
  void deSoortVanEenPartijVolgtUitWieZijIs() {
    Partij vestiging =
        new Vestiging(new KvkNummer("90000001"), new Vestigingsnummer("000000000001"));

    assertThat(Partijsoort.PERSOON.omvat(MOEDER)).isTrue();
    assertThat(Partijsoort.PERSOON.omvat(vestiging)).isFalse();
    assertThat(Partijsoort.ORGANISATIE.omvat(KANTOOR)).isTrue();
    assertThat(Partijsoort.ORGANISATIE.omvat(vestiging)).isTrue();
    assertThat(Partijsoort.ORGANISATIE.omvat(MOEDER)).isFalse();
    assertThat(Partijsoort.ORGANISATIE.omvat(new Medewerker("m-1"))).isFalse();
  }

  @Test
  void eenKetenMagAlleenWaarDeDienstDatZegt() {
    Optreden keten =
        new Namens(
            new Vertegenwoordiging(DOCHTER, MOEDER, VRIJWILLIGE_MACHTIGING, List.of(KANTOOR), null),
            Betrouwbaarheidsniveau.SUBSTANTIEEL,
            Set.of(EIGEN),
            BEWIJS);

    geweigerd(toets(keten), Foutcode.TOETS_KETEN_NIET_TOEGESTAAN);
    assertThat(
            Toetsing.toets(
                keten, dienst(Belang.ZORG, null, true), Handelingssoort.AANVRAGEN, NU, STRAKS))
        .isInstanceOf(Toegestaan.class);
  }

  private static void geweigerd(Oordeel oordeel, Foutcode code) {
    assertThat(oordeel)
        .isInstanceOfSatisfying(
            Geweigerd.class,
            weigering -> {
              assertThat(weigering.code()).isEqualTo(code);
              assertThat(weigering.reden()).isEqualTo(code.uitleg());
            });
  }

  private Oordeel toets(Optreden optreden) {
    return Toetsing.toets(optreden, dienst, Handelingssoort.AANVRAGEN, NU, STRAKS);
  }

  private static Oordeel opMoment(Dienst dienst, String moment, Instant einde) {
    return Toetsing.toets(
        zelf(MOEDER), dienst, Handelingssoort.AANVRAGEN, Instant.parse(moment), einde);
  }

  private static Optreden zelf(Partij partij) {
    return new Zelf(partij, Betrouwbaarheidsniveau.SUBSTANTIEEL, Set.of(EIGEN), BEWIJS);
  }

  private static Optreden namens(Grond grond) {
    return namens(grond, Set.of(EIGEN));
  }

  private static Optreden namens(Grond grond, Set<ServiceUuid> diensten) {
    return new Namens(
        new Vertegenwoordiging(DOCHTER, MOEDER, grond, List.of(), null),
        Betrouwbaarheidsniveau.SUBSTANTIEEL,
        diensten,
        BEWIJS);
  }

  /** BEWIND is named although it covers no ZORG: Toetsing does not rely on the loader's check. */
  private static Dienst dienst(
      Belang belang, @org.jspecify.annotations.Nullable LocalDate totEnMet, boolean keten) {
    Map<Handelingssoort, Set<BekendeGrond>> namens =
        Map.of(Handelingssoort.AANVRAGEN, Set.of(VRIJWILLIGE_MACHTIGING, MENTORSCHAP, BEWIND));
    return new Dienst(
        "wmo-aanvraag",
        "Wmo",
        Set.of(EIGEN),
        belang,
        Betrouwbaarheidsniveau.SUBSTANTIEEL,
        new Geldigheid(LocalDate.parse("2026-01-01"), totEnMet),
        Set.of(Handelingssoort.AANVRAGEN, Handelingssoort.INZIEN),
        namens,
        Set.of(Partijsoort.PERSOON),
        keten,
        "Bel de gemeente.",
        new Zaakinrichting("wmo-aanvraag", true));
  }
}
