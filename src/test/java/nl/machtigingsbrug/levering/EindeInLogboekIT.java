package nl.machtigingsbrug.levering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import nl.machtigingsbrug.beheer.Beheerproef;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.logboek.Betrokkenen;
import nl.machtigingsbrug.logboek.Handeling;
import nl.machtigingsbrug.logboek.Handelingssoort;
import nl.machtigingsbrug.logboek.Regel;
import nl.machtigingsbrug.optreden.NatuurlijkPersoon;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Each end of a levering is one line with the people of its aanvraag, or none if it did not end.
 */
class EindeInLogboekIT extends Beheerproef {

  @Autowired Leveringen leveringen;
  @Autowired Leveringbesluiten besluiten;
  @Autowired Afloop afloop;
  @Autowired PlatformTransactionManager transacties;

  private UUID aanvraag = new UUID(0, 0);

  @BeforeEach
  void laatLiggen() throws Exception {
    schakelaar.stop(GEMEENTE, "zaaksysteem", "proef", "a.beheerder");
    aanvraag = aanvraag();
  }

  @Test
  void noteertDatHetGeleverdIs() {
    db.sql("update aanvraag set zaakidentificatie = 'ZAAK-1' where id = ?")
        .param(aanvraag)
        .update();

    afloop.eindig(bezig(), new Uitkomst.Gelukt(), "");

    Handeling einde = einde(Handelingssoort.LEVERING_GELEVERD);
    assertThat(einde.foutcode()).isNull();
    assertThat(einde.onderwerp().zaak()).isEqualTo("ZAAK-1");
    assertThat(einde.onderwerp().dienst()).isEqualTo("wmo-aanvraag");
    assertThat(einde.afnemer()).isEqualTo("portaal");
  }

  @Test
  void noteertDatHetMislukteBijEenWeigering() {
    afloop.eindig(bezig(), new Uitkomst.Mislukt(Foutcode.LEVERING_GEWEIGERD, true), "zaak");

    assertThat(einde(Handelingssoort.LEVERING_MISLUKT).foutcode()).isEqualTo("MB-LEVERING-04");
  }

  @Test
  void noteertDatHetMislukteNaDeLaatstePoging() {
    Levering bezig = bezig();
    db.sql("update levering set geteld = 1000 where id = ?").param(bezig.id()).update();

    afloop.eindig(
        leveringen.vind(bezig.id()).orElseThrow(),
        new Uitkomst.Herhalen(Foutcode.LEVERING_STORING, null, true),
        "zaak");

    assertThat(einde(Handelingssoort.LEVERING_MISLUKT).foutcode()).isEqualTo("MB-LEVERING-07");
  }

  @Test
  void noteertDatHetOpgegevenIs() {
    Levering bezig = bezig();
    new TransactionTemplate(transacties)
        .executeWithoutResult(status -> afloop.geefOp(bezig, Foutcode.LEVERING_POGINGEN_OP));

    assertThat(einde(Handelingssoort.LEVERING_MISLUKT).foutcode()).isEqualTo("MB-LEVERING-07");
  }

  @Test
  void noteertDatDeAfloopOnbekendIs() {
    afloop.eindig(
        bezig(), new Uitkomst.Onbekend(Foutcode.LEVERING_UITKOMST_ONBEKEND, false), "melden");

    assertThat(einde(Handelingssoort.LEVERING_ONBEKEND).foutcode()).isEqualTo("MB-LEVERING-06");
  }

  @Test
  void noteertDatHetIngetrokkenIs() {
    assertThat(besluiten.trekIn(levering().id())).isTrue();
    assertThat(besluiten.trekIn(levering().id())).as("only once").isFalse();

    assertThat(einde(Handelingssoort.LEVERING_INGETROKKEN).foutcode()).isNull();
  }

  @Test
  void noteertNietsZolangHetNietKlaarIs() {
    afloop.eindig(bezig(), new Uitkomst.Herhalen(Foutcode.LEVERING_STORING, null, true), "zaak");
    afloop.onderbreek(bezig());

    assertThat(levering().staat()).isEqualTo(Staat.WACHT);
    assertThat(logboekVan(aanvraag)).hasSize(1);
  }

  @Test
  void noteertNietsWaarEenAnderePogingHetOvernam() {
    Levering oud = bezig();
    bezig();

    assertThatThrownBy(() -> afloop.eindig(oud, new Uitkomst.Gelukt(), ""))
        .isInstanceOf(LeaseKwijt.class);

    assertThat(logboekVan(aanvraag)).hasSize(1);
  }

  @Test
  void noteertNietsWaarDeTransactieTerugdraait() {
    new TransactionTemplate(transacties)
        .executeWithoutResult(
            status -> {
              assertThat(besluiten.trekIn(levering().id())).isTrue();
              status.setRollbackOnly();
            });

    assertThat(levering().staat()).isEqualTo(Staat.WACHT);
    assertThat(logboekVan(aanvraag)).hasSize(1);
  }

  @Test
  void eindigtOokAlsDeAanvraagNietTeLezenIs() {
    db.sql("update aanvraag set optreden = '\\x00' where id = ?").param(aanvraag).update();

    afloop.eindig(bezig(), new Uitkomst.Mislukt(Foutcode.GEHEIM_NIET_TE_ONTSLEUTELEN, true), "");

    assertThat(levering().staat()).isEqualTo(Staat.MISLUKT);
    Handeling einde = logboekVan(aanvraag).get(0).handeling();
    assertThat(einde.soort()).isEqualTo(Handelingssoort.LEVERING_MISLUKT);
    assertThat(einde.betrokkenen()).isEqualTo(Betrokkenen.onbekend());
  }

  private Handeling einde(Handelingssoort soort) {
    assertThat(logboekVan(aanvraag))
        .extracting(regel -> regel.handeling().soort())
        .containsExactly(soort, Handelingssoort.AANVRAAG_ONTVANGEN);
    Regel regel = logboekVan(aanvraag).get(0);
    Betrokkenen betrokkenen = regel.handeling().betrokkenen();
    assertThat(betrokkenen.wie()).isEqualTo(new NatuurlijkPersoon(DOCHTER));
    assertThat(betrokkenen.namensWie()).isEqualTo(new NatuurlijkPersoon(MOEDER));
    assertThat(betrokkenen.grond()).isEqualTo("VRIJWILLIGE_MACHTIGING");
    assertThat(regel.handeling().resultaat()).isEqualTo("zaaksysteem");
    return regel.handeling();
  }

  private Levering levering() {
    return leveringen.van(aanvraag).get(0);
  }

  /** As if an attempt has just begun that nobody makes. */
  private Levering bezig() {
    db.sql(
            """
            update levering set staat = 'BEZIG', poging = poging + 1, geteld = geteld + 1,
              lease_tot = now() + interval '1 hour' where aanvraag_id = ?""")
        .param(aanvraag)
        .update();
    return levering();
  }
}
