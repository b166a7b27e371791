package nl.machtigingsbrug.communicatie.adressering;

import static nl.machtigingsbrug.communicatie.Hoedanigheid.AANVRAGER;
import static nl.machtigingsbrug.communicatie.Hoedanigheid.GEMACHTIGDE;
import static nl.machtigingsbrug.communicatie.Hoedanigheid.VERTEGENWOORDIGDE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.machtigingsbrug.communicatie.Berichtsoort;
import nl.machtigingsbrug.communicatie.Hoedanigheid;
import nl.machtigingsbrug.communicatie.Kanaal;
import nl.machtigingsbrug.communicatie.Variant;
import nl.machtigingsbrug.communicatie.adressering.Adressering.Geadresseerd;
import nl.machtigingsbrug.communicatie.adressering.Adressering.Voorgelegd;
import nl.machtigingsbrug.communicatie.adressering.Bereikbaarheid.Bereikbaar;
import nl.machtigingsbrug.communicatie.adressering.Bereikbaarheid.Niet;
import nl.machtigingsbrug.communicatie.adressering.Bereikbaarheid.Onbekend;
import nl.machtigingsbrug.communicatie.adressering.Uitleg.Kanaaloordeel;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.optreden.AndersGeidentificeerd;
import nl.machtigingsbrug.optreden.BekendeGrond;
import nl.machtigingsbrug.optreden.Belang;
import nl.machtigingsbrug.optreden.KvkNummer;
import nl.machtigingsbrug.optreden.Medewerker;
import nl.machtigingsbrug.optreden.NatuurlijkPersoon;
import nl.machtigingsbrug.optreden.Partij;
import nl.machtigingsbrug.optreden.Vestiging;
import nl.machtigingsbrug.optreden.Vestigingsnummer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AdresseerderTest {

  private static final Regels REGELS = Proefregels.MEEGELEVERD;

  private static final Regels VIA =
      Proefregels.ervoor(
          """
          regels:
            - id: via
              optreden: namens-een-ander
              stuur:
                gemachtigde: { variant: beperkt, kanalen: [berichtenbox-via-machtiging] }
              reden: Alleen om de toegang te proberen.
              bron: [proef]
          """);

  private static final Regels ALLES =
      Proefregels.ervoor(
          """
          regels:
            - id: alles
              optreden: voor-zichzelf
              stuur:
                aanvrager:
                  variant: volledig
                  kanalen: [berichtenbox, fbs, vtb-bericht, vtb-taak, brief-notifynl, brief-print]
                  daarnaast: [email, sms]
              reden: Alleen om de kanalen te proberen.
              bron: [proef]
          """);

  private final Proefbericht bericht = new Proefbericht();

  @Test
  void zegtWieWatWaaromEnOpWelkeRegel() {
    List<Geadresseerde> ontvangers = ontvangers(REGELS);

    assertThat(ontvangers).hasSize(2);
    assertThat(ontvangers.get(0).partij()).isEqualTo(Proefbericht.DOCHTER);
    assertThat(ontvangers.get(1).partij()).isEqualTo(Proefbericht.MOEDER);
    assertThat(ontvangers).extracting(Geadresseerde::regel).containsOnly("gemachtigde-besluit");
    assertThat(ontvangers.get(0).reden()).startsWith("Een besluit gaat naar de gemachtigde");
    assertThat(ontvangers.get(0).kanalen())
        .containsExactly(new Kanaalkeuze(Kanaal.BRIEF_PRINT, GEMACHTIGDE));
    Uitleg uitleg = bericht.adresseer(REGELS).uitleg();
    assertThat(uitleg.regel()).isEqualTo("gemachtigde-besluit");
    assertThat(uitleg.reden()).isEqualTo(ontvangers.get(0).reden());
    assertThat(uitleg.bronnen()).containsExactly("Awb 2:1", "Awb 3:41", "Awb 6:17");
    assertThat(uitleg.grond()).isEqualTo("VRIJWILLIGE_MACHTIGING");
    assertThat(uitleg.peilmoment()).isEqualTo(Proefbericht.NU);
    assertThat(uitleg.versie()).isEqualTo(REGELS.versie()).hasSize(16);
    assertThat(uitleg.kanalen())
        .contains(new Kanaaloordeel(GEMACHTIGDE, Weg.BRIEF_PRINT, null))
        .contains(new Kanaaloordeel(GEMACHTIGDE, Weg.BERICHTENBOX, Kanaalbezwaar.ONBEKEND))
        .hasSize(8);
    assertThat(uitleg.kanalen().get(0).bruikbaar()).isFalse();
    assertThat(uitleg.kanalen().get(3).bruikbaar()).isTrue();
  }

  @Test
  void wieVoorZichzelfHandeltHeeftGeenGrondEnGeenAnder() {
    bericht.zelf = true;

    Geadresseerde wie = ontvangers(REGELS).get(0);
    assertThat(wie.hoedanigheid()).isEqualTo(AANVRAGER);
    assertThat(wie.partij()).isEqualTo(Proefbericht.DOCHTER);
    assertThat(wie.zonderAdresVan()).isEmpty();
    assertThat(bericht.adresseer(REGELS).uitleg().grond()).isEmpty();
  }

  @Test
  void eenBezwaarGaatMetUitlegNaarEenMedewerker() {
    bericht.noemt = Set.of();

    assertThat(bericht.adresseer(REGELS))
        .isInstanceOfSatisfying(
            Voorgelegd.class,
            voorgelegd -> {
              assertThat(voorgelegd.code()).isEqualTo(Foutcode.ADRES_MANDAAT_ONDUIDELIJK);
              assertThat(voorgelegd.reden()).startsWith("De machtiging noemt deze dienst niet");
              assertThat(voorgelegd.uitleg().reden()).isEqualTo(voorgelegd.reden());
              assertThat(voorgelegd.uitleg().regel()).isNull();
              assertThat(voorgelegd.uitleg().bronnen()).isEmpty();
              assertThat(voorgelegd.uitleg().controles()).hasSize(10);
            });
  }

  @Test
  void eenRegelKanEenMedewerkerLatenBeslissen() {
    bericht.grond = BekendeGrond.CURATELE;
    bericht.ingetrokken = Proefbericht.NU;

    Voorgelegd voorgelegd = voorgelegd();
    assertThat(voorgelegd.code()).isEqualTo(Foutcode.ADRES_MEDEWERKER_BESLIST);
    assertThat(voorgelegd.reden()).startsWith("De vertegenwoordiger handelt niet meer");
    assertThat(voorgelegd.uitleg().regel()).isEqualTo("einde-geen-ander");
  }

  @Test
  void eenAfschriftDatNietKanHoudtHetBerichtNietTegen() {
    bericht.soort = Berichtsoort.VERZOEK_OM_AANVULLING;
    bericht.kanaal(VERTEGENWOORDIGDE, Kanaal.BRIEF_PRINT, new Onbekend());

    assertThat(ontvangers(REGELS))
        .extracting(Geadresseerde::hoedanigheid)
        .containsExactly(GEMACHTIGDE);
  }

  @Test
  void alsAlleenAfschriftenOverblijvenEnNiemandBereiktWordtBeslistEenMedewerker() {
    Regels regels =
        Proefregels.ervoor(
            """
            regels:
              - id: alleen-een-afschrift
                optreden: namens-een-ander
                stuur:
                  gemachtigde: { variant: beperkt, kanalen: [email], verplicht: nee }
                reden: Alleen om een afschrift te proberen.
                bron: [proef]
            """);

    assertThat(bericht.adresseer(regels).samenvatting()).isEqualTo("werkvoorraad (MB-ADRES-06)");
  }

  @Test
  void wieHetMoetKrijgenEnNietBereiktWordtHoudtHetBerichtTegen() {
    bericht.kanaal(GEMACHTIGDE, Kanaal.BRIEF_PRINT, new Niet(Proefbericht.NU));

    Voorgelegd voorgelegd = voorgelegd();
    assertThat(voorgelegd.code()).isEqualTo(Foutcode.ADRES_ONBEREIKBAAR);
    assertThat(voorgelegd.reden()).isEqualTo(Foutcode.ADRES_ONBEREIKBAAR.uitleg());
    assertThat(voorgelegd.uitleg().regel()).isEqualTo("gemachtigde-besluit");
    assertThat(bezwaar(Weg.BRIEF_PRINT)).isEqualTo(Kanaalbezwaar.NIET_BEREIKBAAR);
  }

  @Test
  void aanEenOverledeneWordtNooitGeschrevenWatEenRegelOokZegt() {
    Regels regels =
        Proefregels.ervoor(
            """
            regels:
              - id: beiden
                optreden: namens-een-ander
                stuur:
                  gemachtigde: { variant: volledig, kanalen: [brief-print] }
                  vertegenwoordigde: { variant: volledig, kanalen: [brief-print] }
                reden: Alleen om een overledene te proberen.
                bron: [proef]
            """);
    assertThat(bericht.adresseer(regels).samenvatting()).contains("vertegenwoordigde");

    bericht.grond = BekendeGrond.NABESTAANDE;
    bericht.belang = Belang.VERMOGEN;
    assertThat(bericht.adresseer(regels).samenvatting())
        .isEqualTo("gemachtigde volledig via brief-print");
  }

  @Test
  void niemandLeestHetAdresVanDeAnder() {
    List<Geadresseerde> ontvangers = ontvangers(REGELS);
    assertThat(ontvangers.get(0).zonderAdresVan()).containsExactly(VERTEGENWOORDIGDE);
    assertThat(ontvangers.get(1).zonderAdresVan()).containsExactly(GEMACHTIGDE);
  }

  @Test
  void eenGeheimAdresBeperktWatDeAnderLeest() {
    bericht.geheim.put(VERTEGENWOORDIGDE, Geheimhouding.JA);
    assertThat(ontvangers(REGELS))
        .extracting(Geadresseerde::variant)
        .containsExactly(Variant.BEPERKT, Variant.VOLLEDIG);

    bericht.geheim.put(VERTEGENWOORDIGDE, Geheimhouding.NEE);
    bericht.geheim.put(GEMACHTIGDE, Geheimhouding.JA);
    assertThat(ontvangers(REGELS))
        .extracting(Geadresseerde::variant)
        .containsExactly(Variant.VOLLEDIG, Variant.BEPERKT);
  }

  @Test
  void eenKennisgevingWordtDoorEenGeheimAdresNietMeer() {
    bericht.soort = Berichtsoort.STATUSBERICHT;
    bericht.geheim.put(VERTEGENWOORDIGDE, Geheimhouding.JA);

    assertThat(ontvangers(REGELS))
        .extracting(Geadresseerde::variant)
        .containsExactly(Variant.KENNISGEVING);
  }

  @Test
  void ofEenOnbekendAdresGeheimIsZegtHetBeleid() {
    Regels regels =
        Proefregels.met(
            "onbekendeGeheimhoudingIsGeheim: []",
            "onbekendeGeheimhoudingIsGeheim: [vrijwillige-machtiging]");
    assertThat(ontvangers(REGELS).get(0).variant()).isEqualTo(Variant.VOLLEDIG);
    assertThat(ontvangers(regels))
        .extracting(Geadresseerde::variant)
        .containsExactly(Variant.BEPERKT, Variant.BEPERKT);

    bericht.geheim.put(VERTEGENWOORDIGDE, Geheimhouding.NEE);
    assertThat(ontvangers(regels).get(0).variant()).isEqualTo(Variant.VOLLEDIG);

    bericht.gemachtigde = Proefbericht.KANTOOR;
    assertThat(ontvangers(regels).get(1).variant()).isEqualTo(Variant.VOLLEDIG);

    bericht.geheim.clear();
    bericht.gemachtigde = Proefbericht.DOCHTER;
    bericht.grond = BekendeGrond.VOLMACHT;
    assertThat(ontvangers(regels).get(0).variant()).isEqualTo(Variant.VOLLEDIG);
  }

  @Test
  void deBerichtenboxVanDeAnderVraagtEenMachtigingDieHemNoemt() {
    bericht.bereikt(VERTEGENWOORDIGDE, Kanaal.BERICHTENBOX);
    assertThat(via()).isEqualTo(Kanaalbezwaar.GEEN_TOEGANG);

    bericht.noemt = Set.of(Proefbericht.DIT, Proefbericht.BOX.serviceUuids().iterator().next());
    assertThat(via()).isNull();
    assertThat(ontvangers(VIA).get(0).kanalen())
        .containsExactly(new Kanaalkeuze(Kanaal.BERICHTENBOX, VERTEGENWOORDIGDE));
    assertThat(bericht.adresseer(VIA).samenvatting())
        .isEqualTo("gemachtigde beperkt via berichtenbox-via-machtiging");

    bericht.geheim.put(GEMACHTIGDE, Geheimhouding.JA);
    assertThat(via()).isEqualTo(Kanaalbezwaar.ADRES_GEHEIM);
    bericht.geheim.clear();

    bericht.box = null;
    assertThat(via()).isEqualTo(Kanaalbezwaar.GEEN_TOEGANG);
    bericht.box = Proefbericht.BOX;

    bericht.moment = Instant.parse("2025-12-31T12:00:00Z");
    assertThat(via()).isEqualTo(Kanaalbezwaar.GEEN_TOEGANG);
    bericht.moment = Proefbericht.NU;

    bericht.grond = BekendeGrond.VOLMACHT;
    assertThat(via()).isEqualTo(Kanaalbezwaar.GEEN_TOEGANG);
    bericht.grond = BekendeGrond.VRIJWILLIGE_MACHTIGING;

    bericht.gemachtigde = Proefbericht.KANTOOR;
    bericht.box = Proefbericht.BOX_VOOR_IEDEREEN;
    assertThat(via()).isEqualTo(Kanaalbezwaar.GEEN_TOEGANG);
    bericht.gemachtigde = Proefbericht.DOCHTER;
    assertThat(via()).isNull();
    bericht.box = Proefbericht.BOX;

    bericht.vertegenwoordigde = Proefbericht.KANTOOR;
    assertThat(via()).isEqualTo(Kanaalbezwaar.PAST_NIET);
    bericht.vertegenwoordigde = Proefbericht.MOEDER;

    bericht.bereikt(GEMACHTIGDE, Kanaal.BERICHTENBOX);
    bericht.kanaal(VERTEGENWOORDIGDE, Kanaal.BERICHTENBOX, new Onbekend());
    assertThat(via()).isEqualTo(Kanaalbezwaar.ONBEKEND);
  }

  @Test
  void eenControleVanZevenDagenOudTeltNietMeer() {
    bericht.zelf = true;
    Duration week = Duration.ofDays(7);
    bericht.kanaal(AANVRAGER, Kanaal.BERICHTENBOX, new Bereikbaar(Proefbericht.NU.minus(week)));
    assertThat(bezwaar(Weg.BERICHTENBOX)).isNull();

    bericht.kanaal(
        AANVRAGER, Kanaal.BERICHTENBOX, new Bereikbaar(Proefbericht.NU.minus(week).minusNanos(1)));
    assertThat(bezwaar(Weg.BERICHTENBOX)).isEqualTo(Kanaalbezwaar.CONTROLE_TE_OUD);

    bericht.kanaal(
        AANVRAGER, Kanaal.VTB_BERICHT, new Bereikbaar(Proefbericht.NU.minus(week.multipliedBy(9))));
    assertThat(bezwaar(Weg.VTB_BERICHT)).isNull();
  }

  @Test
  void watNaDeTermijnAankomtIsGeenKanaal() {
    bericht.zelf = true;
    bericht.uiterlijk = Proefbericht.VANDAAG.plusDays(4);
    assertThat(bezwaar(Weg.BRIEF_PRINT)).isNull();

    bericht.publicatie = Proefbericht.NU.plus(Duration.ofDays(1));
    assertThat(bezwaar(Weg.BRIEF_PRINT)).isEqualTo(Kanaalbezwaar.TE_LAAT);
    assertThat(voorgelegd().code()).isEqualTo(Foutcode.ADRES_TERMIJN_NIET_HAALBAAR);

    bericht.bereikt(AANVRAGER, Kanaal.VTB_BERICHT);
    assertThat(bericht.adresseer(REGELS).samenvatting())
        .isEqualTo("aanvrager volledig via vtb-bericht");
  }

  @Test
  void eenTaakIsAlleenVoorWatErOntbreekt() {
    bericht.zelf = true;
    bericht.bereikt(AANVRAGER, Kanaal.VTB_TAAK);
    assertThat(bezwaar(Weg.VTB_TAAK)).isEqualTo(Kanaalbezwaar.NIET_VOOR_DIT_BERICHT);

    bericht.soort = Berichtsoort.BETALING;
    assertThat(bezwaar(Weg.VTB_TAAK)).isEqualTo(Kanaalbezwaar.NIET_VOOR_DIT_BERICHT);

    bericht.soort = Berichtsoort.VERZOEK_OM_AANVULLING;
    assertThat(bezwaar(Weg.VTB_TAAK)).isNull();
  }

  @Test
  void eenKanaalDatHetBeleidNietNoemtWordtNietGebruikt() {
    bericht.zelf = true;
    bericht.bereikt(AANVRAGER, Kanaal.FBS);
    assertThat(
            bericht.adresseer(ALLES).uitleg().kanalen().stream()
                .filter(oordeel -> oordeel.weg() == Weg.FBS)
                .findFirst()
                .orElseThrow()
                .bezwaar())
        .isEqualTo(Kanaalbezwaar.NIET_IN_GEBRUIK);
  }

  @Test
  void watDaarnaastGaatKomtNietInPlaatsVanHetBericht() {
    bericht.zelf = true;
    bericht.bereikt(AANVRAGER, Kanaal.EMAIL);

    Geadresseerde wie = ontvangers(ALLES).get(0);
    assertThat(wie.kanalen()).extracting(Kanaalkeuze::kanaal).containsExactly(Kanaal.BRIEF_PRINT);
    assertThat(wie.daarnaast()).extracting(Kanaalkeuze::kanaal).containsExactly(Kanaal.EMAIL);
    assertThat(bericht.adresseer(ALLES).samenvatting())
        .isEqualTo("aanvrager volledig via brief-print, en ook email");

    bericht.kanaal(AANVRAGER, Kanaal.BRIEF_PRINT, new Onbekend());
    assertThat(bericht.adresseer(ALLES)).isInstanceOf(Voorgelegd.class);
  }

  @ParameterizedTest
  @EnumSource(Kanaal.class)
  void elkKanaalPastBijHaarOntvangers(Kanaal kanaal) {
    Partij zonderBsn = new NatuurlijkPersoon(new AndersGeidentificeerd("eidas", "x", null, null));
    Partij filiaal = new Vestiging(new KvkNummer("90000001"), new Vestigingsnummer("900000000001"));
    List<Boolean> past =
        List.of(Proefbericht.DOCHTER, zonderBsn, Proefbericht.KANTOOR, filiaal, new Medewerker("b"))
            .stream()
            .map(partij -> Kanaalgeschiktheid.past(kanaal, partij))
            .toList();

    assertThat(past)
        .isEqualTo(
            switch (kanaal) {
              case BERICHTENBOX -> List.of(true, false, false, false, false);
              case FBS -> List.of(true, false, true, false, false);
              case VTB_BERICHT, VTB_TAAK -> List.of(true, false, true, true, false);
              case EMAIL, SMS, BRIEF_NOTIFYNL, BRIEF_PRINT ->
                  List.of(true, true, true, true, false);
            });
  }

  @Test
  void eenRegelVoorEenDienstGeldtVoorGeenAndere() {
    Regels regels =
        Proefregels.ervoor(
            """
            regels:
              - id: bezwaar-alleen-gemachtigde
                optreden: namens-een-ander
                diensten: [bezwaar]
                stuur:
                  gemachtigde: { variant: volledig, kanalen: [brief-print] }
                reden: In bezwaar gaat het alleen naar de gemachtigde.
                bron: ["Awb 6:17"]
            """);
    assertThat(bericht.adresseer(regels).uitleg().regel()).isEqualTo("bezwaar-alleen-gemachtigde");
    assertThat(regels.versie()).isNotEqualTo(REGELS.versie());

    bericht.dienst = "verhuizing";
    assertThat(bericht.adresseer(regels).uitleg().regel()).isEqualTo("gemachtigde-besluit");
  }

  @Test
  void eenUitkomstZonderOntvangersBestaatNiet() {
    Uitleg uitleg = bericht.adresseer(REGELS).uitleg();
    assertThatThrownBy(() -> new Geadresseerd(List.of(), uitleg))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void deUitlegVanDeFeitenNoemtGeenGeboortedatum() {
    bericht.geboren = LocalDate.parse("2010-11-12");
    assertThat(bericht.situatie().mandaat().toString()).doesNotContain("2010").contains("gezag");
  }

  private List<Geadresseerde> ontvangers(Regels regels) {
    return ((Geadresseerd) bericht.adresseer(regels)).ontvangers();
  }

  private Voorgelegd voorgelegd() {
    return (Voorgelegd) bericht.adresseer(REGELS);
  }

  private @Nullable Kanaalbezwaar via() {
    return bericht.adresseer(VIA).uitleg().kanalen().get(0).bezwaar();
  }

  private @Nullable Kanaalbezwaar bezwaar(Weg weg) {
    Hoedanigheid wie = bericht.zelf ? AANVRAGER : GEMACHTIGDE;
    return bericht.adresseer(REGELS).uitleg().kanalen().stream()
        .filter(oordeel -> oordeel.weg() == weg && oordeel.hoedanigheid() == wie)
        .findFirst()
        .orElseThrow()
        .bezwaar();
  }
}
