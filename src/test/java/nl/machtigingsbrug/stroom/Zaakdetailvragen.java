package nl.machtigingsbrug.stroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.machtigingsbrug.buren.Buren;
import nl.machtigingsbrug.stuf.Operatie;
import nl.machtigingsbrug.stuf.Ruimte;
import nl.machtigingsbrug.stuf.Versie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

/** Who has to do with a zaak, and what is asked of it and nothing else. */
abstract class Zaakdetailvragen extends Leesproef {

  @ParameterizedTest
  @CsvSource({
    "A, Aanvrager, gemachtigde, Belanghebbende, machtiginggever",
    "B, Belanghebbende, gemachtigde, Aanvrager, machtiginggever",
    "C, Gemachtigde, gemachtigde, Aanvrager, machtiginggever",
    "C zonder indicatie, Gemachtigde, '', Aanvrager, ''"
  })
  void elkeConventieKomtTerugAlsDezelfdeElementen(
      String conventie, String een, String indicatie, String ander, String indicatieAnder)
      throws Exception {
    String zaak = zaak();
    behandelaar().betrek(zaak, een, indicatie, DOCHTER, rol -> {});
    behandelaar().betrek(zaak, ander, indicatieAnder, MOEDER, rol -> {});
    Element antwoord =
        vraag(Buren.GEMEENTE, Versie.ZDS_1_1, Operatie.GEEF_ZAAKDETAILS, zaak, ALLES);
    assertThat(Leesblik.teksten(antwoord, "heeftAlsGemachtigde", "inp.bsn"))
        .as(conventie)
        .containsExactly(DOCHTER);
    assertThat(Leesblik.teksten(antwoord, "heeftAlsInitiator", "inp.bsn")).containsExactly(MOEDER);
    assertThat(Leesblik.teksten(antwoord, "object", "inp.bsn")).hasSize(2);
  }

  @Test
  void watAfgelopenIsTeltNietMeer() throws Exception {
    String zaak = zaak();
    behandelaar()
        .betrek(
            zaak,
            "Gemachtigde",
            "gemachtigde",
            DOCHTER,
            rol -> rol.put("eindeGeldigheid", LocalDate.now().minusDays(2).toString()));
    behandelaar().betrek(zaak, "Aanvrager", "", MOEDER, rol -> {});
    Element antwoord =
        vraag(Buren.GEMEENTE, Versie.ZDS_1_1, Operatie.GEEF_ZAAKDETAILS, zaak, ALLES);
    assertThat(Leesblik.teksten(antwoord, "object", "inp.bsn")).containsExactly(MOEDER);
  }

  @Test
  void elkSoortBetrokkeneKomtTerug() throws Exception {
    String zaak = zaak();
    wie(zaak, "Belanghebbende", "vestiging", "vestigingsNummer", "000012345678");
    wie(zaak, "Behandelaar", "medewerker", "identificatie", "p.prins");
    wie(zaak, "Behandelaar", "organisatorische_eenheid", "identificatie", "OE-1");
    wie(zaak, "Aanvrager", "niet_natuurlijk_persoon", "innNnpId", "999998882");
    Element antwoord =
        vraag(Buren.GEMEENTE, Versie.ZDS_1_2, Operatie.GEEF_ZAAKDETAILS, zaak, ALLES);
    assertThat(Leesblik.teksten(antwoord, "heeftAlsBelanghebbende", "vestigingsNummer"))
        .containsExactly("000012345678");
    assertThat(Leesblik.teksten(antwoord, "medewerker", "identificatie"))
        .containsExactly("p.prins");
    assertThat(Leesblik.teksten(antwoord, "organisatorischeEenheid", "identificatie"))
        .containsExactly("OE-1");
    assertThat(Leesblik.teksten(antwoord, "heeftAlsInitiator", "inn.nnpId"))
        .containsExactly("999998882");
    Leesblik.keur(antwoord, Versie.ZDS_1_2);
  }

  @Test
  void alleBladzijdenVanDeRollenTellen() throws Exception {
    String zaak = zaak();
    for (int i = 0; i < 120; i++) {
      wie(zaak, "Behandelaar", "medewerker", "identificatie", "m." + i);
    }
    Element antwoord =
        vraag(Buren.GEMEENTE, Versie.ZDS_1_1, Operatie.GEEF_ZAAKDETAILS, zaak, ALLES);
    assertThat(Leesblik.teksten(antwoord, "medewerker", "identificatie"))
        .hasSize(120)
        .contains("m.119");
  }

  @Test
  void alleenWatGevraagdIsKomtTerugEnWatErNietIsHeetZo() throws Exception {
    String zaak = zaak();
    behandelaar().betrek(zaak, "Aanvrager", "", MOEDER, rol -> {});
    Element antwoord =
        vraag(
            Buren.GEMEENTE,
            Versie.ZDS_1_1,
            Operatie.GEEF_ZAAKDETAILS,
            zaak,
            """
            <ZKN:scope><ZKN:object StUF:entiteittype="ZAK">
              <ZKN:omschrijving xsi:nil="true"/>
              <ZKN:resultaat xsi:nil="true"/>
              <ZKN:heeftAlsGemachtigde xsi:nil="true" StUF:entiteittype="ZAKBTRGMC"/>
              <ZKN:heeftAlsDeelzaak xsi:nil="true" StUF:entiteittype="ZAKZAKDEL"/>
            </ZKN:object></ZKN:scope>
            """);
    Element object = (Element) antwoord.getElementsByTagNameNS(Ruimte.ZKN, "object").item(0);
    assertThat(Leesblik.kinderen(object))
        .containsExactly(
            "identificatie",
            "omschrijving",
            "resultaat",
            "heeftAlsGemachtigde",
            "heeftAlsDeelzaak");
    assertThat(Leesblik.noValue(antwoord, "heeftAlsGemachtigde")).isEqualTo("geenWaarde");
    assertThat(Leesblik.noValue(antwoord, "heeftAlsDeelzaak")).isEqualTo("geenWaarde");
    assertThat(Leesblik.teksten(antwoord, "object", "inp.bsn")).isEmpty();
    Leesblik.keur(antwoord, Versie.ZDS_1_1);
  }
}
