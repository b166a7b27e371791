package nl.machtigingsbrug.communicatie.adressering;

import static nl.machtigingsbrug.communicatie.Hoedanigheid.AANVRAGER;
import static nl.machtigingsbrug.communicatie.Hoedanigheid.GEMACHTIGDE;
import static nl.machtigingsbrug.communicatie.Hoedanigheid.VERTEGENWOORDIGDE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.machtigingsbrug.communicatie.adressering.Controle.Uitkomst;
import nl.machtigingsbrug.dienst.Partijsoort;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.optreden.BekendeGrond;
import nl.machtigingsbrug.optreden.Belang;
import nl.machtigingsbrug.optreden.Onbekend;
import nl.machtigingsbrug.optreden.ServiceUuid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MandaatkeuringTest {

  private static final Regels EINDIGT =
      Proefregels.met(
          "verlopenRegistratieBeeindigtVolmacht: nee", "verlopenRegistratieBeeindigtVolmacht: ja");

  private static final Regels GEZAG_VERPLICHT =
      Proefregels.met("gezagMoetGevraagdZijn: nee", "gezagMoetGevraagdZijn: ja");

  private final Proefbericht bericht = new Proefbericht();

  @Test
  void zonderBezwaarGeldtHet() {
    assertThat(stand().einde()).isNull();
    assertThat(stand().bezwaar()).isNull();
    assertThat(stand().controles()).hasSize(10);
  }

  @Test
  void eenOnbekendeGrondGaatVoorAlles() {
    bericht.grond = new Onbekend("urn:nl-eid-gdi:1.1:RT:Zorg");
    bericht.ingetrokken = Proefbericht.NU;

    bezwaar(Foutcode.ADRES_GROND_ONBEKEND, "grond", "Niet bekend is op welke grond");
    assertThat(stand().einde()).isNull();
  }

  @Test
  void wieOverledenIsGaatVoorAlles() {
    bericht.leven.put(VERTEGENWOORDIGDE, Levensstand.OVERLEDEN);
    bericht.ingetrokken = Proefbericht.NU;

    bezwaar(Foutcode.ADRES_OVERLEDEN, "leven", "De persoon om wie het gaat is overleden.");
  }

  @Test
  void wieVoorZichzelfHandeldeEnOverleedKrijgtNiets() {
    bericht.zelf = true;
    bericht.leven.put(AANVRAGER, Levensstand.OVERLEDEN);

    bezwaar(Foutcode.ADRES_OVERLEDEN, "leven", "De persoon om wie het gaat is overleden.");
    assertThat(stand().controles()).hasSize(1);
  }

  @Test
  void eenNabestaandeHandeltVoorEenOverledene() {
    bericht.grond = BekendeGrond.NABESTAANDE;
    bericht.belang = Belang.VERMOGEN;
    bericht.leven.put(VERTEGENWOORDIGDE, Levensstand.OVERLEDEN);

    goed("leven", "Een nabestaande");
  }

  @ParameterizedTest
  @CsvSource({
    "LEEFT, GOED, De persoon om wie het gaat leeft.",
    "NIET_GEVRAAGD, NIET_BEKEND, Niet gevraagd is of de persoon"
  })
  void wieLeeftStaatNietsInDeWeg(Levensstand leven, Uitkomst uitkomst, String uitleg) {
    bericht.leven.put(VERTEGENWOORDIGDE, leven);

    controle("leven", uitkomst, uitleg);
    assertThat(stand().bezwaar()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "2008-06-15, true",
    "2008-06-16, false",
    "2008-02-29, true",
    "1990-01-01, true",
    "2015-01-01, false"
  })
  void metAchttienEindigtHetGezag(LocalDate geboren, boolean einde) {
    bericht.grond = BekendeGrond.OUDERLIJK_GEZAG;
    bericht.geboren = geboren;

    assertThat(stand().einde()).isEqualTo(einde ? Einde.MEERDERJARIG : null);
    controle(
        "leeftijd",
        einde ? Uitkomst.EINDE : Uitkomst.GOED,
        einde ? "De vertegenwoordigde is achttien" : "De vertegenwoordigde is minderjarig.");
  }

  @Test
  void deVerjaardagBegintOmMiddernachtInNederland() {
    bericht.grond = BekendeGrond.VOOGDIJ;
    bericht.geboren = LocalDate.parse("2008-06-16");
    bericht.moment = Instant.parse("2026-06-15T21:59:59Z");
    assertThat(stand().einde()).isNull();

    bericht.moment = Instant.parse("2026-06-15T22:00:00Z");
    assertThat(stand().einde()).isEqualTo(Einde.MEERDERJARIG);
  }

  @Test
  void wieOpEenSchrikkeldagGeborenIsWordtAchttienOpEenMaart() {
    assertThat(Mandaatkeuring.achttien(LocalDate.parse("2008-02-29")))
        .isEqualTo(LocalDate.parse("2026-03-01"));
    assertThat(Mandaatkeuring.achttien(LocalDate.parse("2010-12-31")))
        .isEqualTo(LocalDate.parse("2028-12-31"));
  }

  @Test
  void deLeeftijdTeltAlleenBijGezag() {
    bericht.geboren = LocalDate.parse("1950-01-01");

    goed("leeftijd", "Voor deze grond maakt de leeftijd niet uit.");
  }

  @Test
  void zonderGeboortedatumIsDeLeeftijdNietBekend() {
    bericht.grond = BekendeGrond.OUDERLIJK_GEZAG;

    controle("leeftijd", Uitkomst.NIET_BEKEND, "De geboortedatum");
    assertThat(stand().einde()).isNull();
  }

  @Test
  void wieAchttienIsKrijgtDePostOokAlsMeerAfliep() {
    bericht.grond = BekendeGrond.VOOGDIJ;
    bericht.geboren = LocalDate.parse("2000-01-01");
    bericht.ingetrokken = Proefbericht.NU;
    bericht.gezag = Gezag.ONZEKER;

    assertThat(stand().einde()).isEqualTo(Einde.MEERDERJARIG);
  }

  @Test
  void ingetrokkenTeltVanafHetOgenblik() {
    bericht.ingetrokken = Proefbericht.NU;
    einde(Einde.INGETROKKEN, "intrekking", "Ingetrokken op 2026-06-15.");

    bericht.ingetrokken = Proefbericht.NU.plusNanos(1);
    goed("intrekking", "De intrekking gaat later in, op 2026-06-15.");

    bericht.publicatie = Proefbericht.NU.plusNanos(1);
    einde(Einde.INGETROKKEN, "intrekking", "Ingetrokken op 2026-06-15.");

    bericht.ingetrokken = null;
    goed("intrekking", "Van een intrekking is niets bekend.");
  }

  @Test
  void publicatieInHetVerledenTeltNiet() {
    bericht.ingetrokken = Proefbericht.NU;
    bericht.publicatie = Proefbericht.NU.minusSeconds(1);

    assertThat(bericht.situatie().peilmoment()).isEqualTo(Proefbericht.NU);
    assertThat(stand().einde()).isEqualTo(Einde.INGETROKKEN);
  }

  @Test
  void deLaatsteDagTeltNogMee() {
    bericht.einddatum = Proefbericht.VANDAAG;
    goed("einddatum", "De laatste dag is 2026-06-15.");

    bericht.einddatum = Proefbericht.VANDAAG.minusDays(1);
    einde(Einde.EINDDATUM_VOORBIJ, "einddatum", "De laatste dag was 2026-06-14.");

    bericht.einddatum = null;
    goed("einddatum", "Een einddatum is niet bekend.");
  }

  @Test
  void eenVerlopenRegistratieIsBeleid() {
    bericht.registratie = Registratie.VERLOPEN;
    goed("registratie", "De landelijke registratie is verlopen. Bij deze dienst loopt");

    Stand stand = Mandaatkeuring.keur(bericht.situatie(), EINDIGT.beleid());
    assertThat(stand.einde()).isEqualTo(Einde.REGISTRATIE_VERLOPEN);

    bericht.grond = BekendeGrond.VOLMACHT;
    assertThat(Mandaatkeuring.keur(bericht.situatie(), EINDIGT.beleid()).einde())
        .isEqualTo(Einde.REGISTRATIE_VERLOPEN);
  }

  @Test
  void vanEenWettelijkVertegenwoordigerMaaktEenVerlopenRegistratieOnzeker() {
    bericht.grond = BekendeGrond.CURATELE;
    bericht.registratie = Registratie.VERLOPEN;

    bezwaar(Foutcode.ADRES_MANDAAT_ONDUIDELIJK, "registratie", "De landelijke registratie is");
  }

  @ParameterizedTest
  @CsvSource({
    "GELDIG, GOED, De landelijke registratie is geldig.",
    "NIET_GEVRAAGD, NIET_BEKEND, De landelijke registratie is niet gevraagd."
  })
  void eenGeldigeOfNietGevraagdeRegistratieStaatNietInDeWeg(
      Registratie registratie, Uitkomst uitkomst, String uitleg) {
    bericht.registratie = registratie;

    controle("registratie", uitkomst, uitleg);
    assertThat(stand().bezwaar()).isNull();
  }

  @Test
  void gezagTeltZoalsDeBrpHetZegt() {
    bericht.grond = BekendeGrond.OUDERLIJK_GEZAG;
    bericht.gezag = Gezag.BEVESTIGD;
    goed("gezag", "De BRP bevestigt het gezag.");

    bericht.gezag = Gezag.ONTKEND;
    einde(Einde.GEZAG_ONTKEND, "gezag", "De BRP kent dit gezag niet.");

    bericht.gezag = Gezag.ONZEKER;
    bezwaar(Foutcode.ADRES_GEZAG_ONZEKER, "gezag", "De BRP kan niet zeggen");

    bericht.gezag = Gezag.NIET_GEVRAAGD;
    controle("gezag", Uitkomst.NIET_BEKEND, "De BRP is niet gevraagd");
    Stand verplicht = Mandaatkeuring.keur(bericht.situatie(), GEZAG_VERPLICHT.beleid());
    assertThat(verplicht.bezwaar())
        .isEqualTo(
            new Stand.Bezwaar(
                Foutcode.ADRES_GEZAG_ONZEKER,
                "De BRP is niet gevraagd naar het gezag. Bij deze gemeente moet dat wel."));
  }

  @Test
  void gezagTeltAlleenBijGezag() {
    bericht.gezag = Gezag.ONTKEND;

    goed("gezag", "Deze grond rust niet op gezag.");
  }

  @Test
  void eenBekendEindeGaatVoorEenOnzekerheid() {
    bericht.ingetrokken = Proefbericht.NU;
    bericht.noemt = Set.of();
    bericht.inCatalogus = false;

    assertThat(stand().einde()).isEqualTo(Einde.INGETROKKEN);
    assertThat(stand().bezwaar()).isNull();
  }

  @Test
  void metDeGemachtigdeEindigtDeMachtiging() {
    bericht.leven.put(GEMACHTIGDE, Levensstand.OVERLEDEN);
    einde(Einde.GEMACHTIGDE_OVERLEDEN, "leven gemachtigde", "De gemachtigde is overleden.");

    bericht.leven.put(GEMACHTIGDE, Levensstand.LEEFT);
    goed("leven gemachtigde", "De gemachtigde leeft.");

    bericht.leven.remove(GEMACHTIGDE);
    controle("leven gemachtigde", Uitkomst.NIET_BEKEND, "Niet gevraagd is of de gemachtigde");
  }

  @Test
  void deCatalogusVanVandaagBeslistOfHijNogOntvangt() {
    goed("catalogus", "De gemachtigde mag berichten over deze dienst ontvangen.");

    bericht.ontvangen = false;
    einde(Einde.NIET_TOEGESTAAN, "catalogus", "Op deze grond mag");
    bericht.ontvangen = true;

    bericht.grond = BekendeGrond.BEWIND;
    assertThat(stand().einde()).isEqualTo(Einde.NIET_TOEGESTAAN);
    bericht.belang = Belang.VERMOGEN;
    assertThat(stand().einde()).isNull();

    bericht.doorWie = EnumSet.of(Partijsoort.ORGANISATIE);
    assertThat(stand().einde()).isEqualTo(Einde.NIET_TOEGESTAAN);
    bericht.gemachtigde = Proefbericht.KANTOOR;
    assertThat(stand().einde()).isNull();

    bericht.ketenMag = false;
    assertThat(stand().einde()).isNull();
    bericht.keten = List.of(Proefbericht.DOCHTER);
    assertThat(stand().einde()).isEqualTo(Einde.NIET_TOEGESTAAN);
    bericht.ketenMag = true;
    assertThat(stand().einde()).isNull();
  }

  @Test
  void zonderDienstInDeCatalogusKijktEenMedewerker() {
    bericht.inCatalogus = false;

    bezwaar(Foutcode.ADRES_DIENST_ONBEKEND, "catalogus", "De dienst van de zaak staat niet meer");
    controle("reikwijdte", Uitkomst.ONZEKER, "De machtiging noemt deze dienst niet");
  }

  @Test
  void eenMachtigingGeldtAlleenVoorHaarDienst() {
    goed("reikwijdte", "De machtiging noemt deze dienst.");

    for (Set<ServiceUuid> noemt :
        List.of(
            Set.<ServiceUuid>of(),
            Set.of(new ServiceUuid("00000000-0000-4000-8000-0000000000b1")))) {
      bericht.noemt = noemt;
      bezwaar(Foutcode.ADRES_MANDAAT_ONDUIDELIJK, "reikwijdte", "De machtiging noemt deze");
    }

    bericht.beoordeeld = true;
    goed("reikwijdte", "Een medewerker beoordeelde");
    assertThat(stand().bezwaar()).isNull();
  }

  @ParameterizedTest
  @EnumSource(BekendeGrond.class)
  void elkeControleNoemtWaaropZijRust(BekendeGrond grond) {
    bericht.grond = grond;

    assertThat(stand().controles())
        .allSatisfy(
            controle -> {
              assertThat(controle.wat()).isNotBlank();
              assertThat(controle.bron()).isNotBlank();
              assertThat(controle.uitleg()).endsWith(".");
            });
    goed("grond", "De grond is bekend.");
  }

  private Stand stand() {
    return Mandaatkeuring.keur(bericht.situatie(), Proefregels.MEEGELEVERD.beleid());
  }

  private void goed(String wat, String uitleg) {
    controle(wat, Uitkomst.GOED, uitleg);
  }

  private void einde(Einde einde, String wat, String uitleg) {
    assertThat(stand().einde()).isEqualTo(einde);
    assertThat(stand().bezwaar()).isNull();
    controle(wat, Uitkomst.EINDE, uitleg);
  }

  private void bezwaar(Foutcode code, String wat, String uitleg) {
    assertThat(stand().bezwaar())
        .isNotNull()
        .satisfies(bezwaar -> assertThat(bezwaar.code()).isEqualTo(code))
        .satisfies(bezwaar -> assertThat(bezwaar.reden()).startsWith(uitleg));
    controle(wat, Uitkomst.ONZEKER, uitleg);
  }

  private void controle(String wat, Uitkomst uitkomst, String uitleg) {
    assertThat(stand().controles())
        .filteredOn(controle -> controle.wat().equals(wat))
        .singleElement()
        .satisfies(controle -> assertThat(controle.uitkomst()).isEqualTo(uitkomst))
        .satisfies(controle -> assertThat(controle.uitleg()).startsWith(uitleg));
  }
}
