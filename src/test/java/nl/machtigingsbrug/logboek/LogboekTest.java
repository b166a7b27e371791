package nl.machtigingsbrug.logboek;

import static nl.machtigingsbrug.logboek.Proeflogboek.BEHEERDER;
import static nl.machtigingsbrug.logboek.Proeflogboek.DOCHTER;
import static nl.machtigingsbrug.logboek.Proeflogboek.GEMEENTE;
import static nl.machtigingsbrug.logboek.Proeflogboek.MOMENT;
import static nl.machtigingsbrug.logboek.Proeflogboek.VADER;
import static nl.machtigingsbrug.logboek.Proeflogboek.handeling;
import static nl.machtigingsbrug.logboek.Proeflogboek.over;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.function.Consumer;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.geheim.Proefsleutels;
import nl.machtigingsbrug.optreden.Bsn;
import nl.machtigingsbrug.optreden.NatuurlijkPersoon;
import nl.machtigingsbrug.optreden.Partij;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.IllegalTransactionStateException;

class LogboekTest {

  private static final Partij BUUR = new NatuurlijkPersoon(new Bsn("999998894"));

  private final Proefsleutels sleutels = Proefsleutels.nieuw();
  private final Proeflogboek proef = new Proeflogboek(Proefdatabase.nieuw(), sleutels, 100);

  @Test
  void vindtEenRegelBijWieHandeldeEnBijNamensWie() {
    long regel = proef.leg("Z-1");

    assertThat(zoek(DOCHTER)).containsExactly(new Regel(regel, handeling("Z-1")));
    assertThat(zoek(VADER)).containsExactly(new Regel(regel, handeling("Z-1")));
    assertThat(zoek(BUUR)).isEmpty();
  }

  @Test
  void vindtOokDeSchakelsVanEenKeten() {
    Handeling basis = handeling("Z-1");
    var keten = new Betrokkenen(DOCHTER, VADER, "VOLMACHT", List.of(BUUR), "e-1");
    long regel =
        proef.leg(
            new Handeling(
                GEMEENTE, MOMENT, basis.soort(), keten, basis.onderwerp(), null, null, null));

    assertThat(zoek(BUUR)).extracting(Regel::id).containsExactly(regel);
    assertThat(proef.bevindingen()).isEmpty();
  }

  @Test
  void zoektOpZaakAanvraagEnTijdEnGeeftHetNieuwsteEerst() {
    long vroeg = proef.leg(op("Z-1", 0));
    long laat = proef.leg(op("Z-1", 60));
    long gelijk = proef.leg(op("Z-2", 60));

    assertThat(zoek(DOCHTER)).extracting(Regel::id).containsExactly(gelijk, laat, vroeg);
    assertThat(ids(vraag(null, "Z-1", null, 0, 120, 10))).containsExactly(laat, vroeg);
    assertThat(ids(vraag(null, null, "aanvraag-Z-2", 0, 120, 10))).containsExactly(gelijk);
    assertThat(ids(vraag(VADER, "Z-1", "aanvraag-Z-1", 0, 120, 1))).containsExactly(laat);
    assertThat(ids(vraag(null, null, null, 0, 60, 10))).containsExactly(vroeg);
    assertThat(ids(vraag(BUUR, "Z-1", null, 0, 120, 10))).isEmpty();
  }

  @Test
  void houdtGemeentenUitElkaar() {
    proef.leg(handeling("elders", "Z-1", MOMENT, DOCHTER, VADER));

    assertThat(zoek(DOCHTER)).isEmpty();
    assertThat(ids(vraag(null, "Z-1", null, 0, 120, 10))).isEmpty();
    assertThat(proef.logboek.zoek("elders", over(DOCHTER))).hasSize(1);
  }

  @Test
  void geeftEenRegelVanEenAndereGemeenteNietNaEenWijzigingInDeDatabase() {
    long regel = proef.leg(handeling("elders", "Z-1", MOMENT, DOCHTER, VADER));
    proef.sql("update logboek_regel set gemeente = ? where id = ?", GEMEENTE, regel);

    weigert(Foutcode.GEHEIM_NIET_TE_ONTSLEUTELEN, p -> p.logboek.zoek(GEMEENTE, vraagZaak("Z-1")));
  }

  @Test
  void vindtTijdensEenWisselRegelsOnderOudEnNieuw() {
    long oud = proef.leg("Z-1");
    Proeflogboek geroteerd = proef.metSleutels(sleutels.geroteerd());
    long nieuw = geroteerd.leg("Z-2");

    assertThat(geroteerd.logboek.zoek(GEMEENTE, over(VADER)))
        .extracting(Regel::id)
        .containsExactly(nieuw, oud);
    assertThat(zoek(VADER)).extracting(Regel::id).containsExactly(oud);
    geroteerd.verzegelaar.verzegel();
    assertThat(geroteerd.bevindingen()).isEmpty();
    assertThat(
            proef.jdbc.queryForList(
                "select count(*) from logboek_regel group by substring(inhoud from 2 for 4)",
                Long.class))
        .as("de sleutel van elke regel is van buiten te zien")
        .containsExactly(1L, 1L);
  }

  @Test
  void legtAlleenInEenTransactieVast() {
    assertThatExceptionOfType(IllegalTransactionStateException.class)
        .isThrownBy(() -> proef.logboek.leg(handeling("Z-1")));
    assertThatExceptionOfType(IllegalTransactionStateException.class)
        .isThrownBy(() -> proef.logboek.wis(GEMEENTE, 1, BEHEERDER, "reden"));
  }

  @Test
  void legtNietsVastAlsDeTransactieMislukt() {
    proef.transactie.executeWithoutResult(
        status -> {
          proef.logboek.leg(handeling("Z-1"));
          status.setRollbackOnly();
        });

    assertThat(zoek(DOCHTER)).isEmpty();
    assertThat(proef.controleer().leeg()).isTrue();
  }

  @Test
  void wistInhoudEnZoekingangenEnZegtWieDatDeed() {
    long regel = proef.leg("Z-1");
    proef.verzegelaar.verzegel();

    long wissing = proef.wis(regel);

    assertThat(zoek(DOCHTER)).isEmpty();
    assertThat(ids(vraagZaak("Z-1"))).isEmpty();
    assertThat(
            proef.jdbc.queryForMap(
                "select inhoud, zout, tijdstip, zaak, aanvraag_id from logboek_regel where id = ?",
                regel))
        .allSatisfy((kolom, waarde) -> assertThat(waarde).isNull());
    Regel vastgelegd = proef.logboek.zoek(GEMEENTE, laat(over(BEHEERDER))).get(0);
    assertThat(vastgelegd.id()).isEqualTo(wissing);
    assertThat(vastgelegd.handeling().soort()).isEqualTo(Handelingssoort.WISSING);
    assertThat(vastgelegd.handeling().onderwerp().regel()).isEqualTo(regel);
  }

  @Test
  void wistAlleenWatErIsEnGeenWissing() {
    long regel = proef.leg("Z-1");
    long elders = proef.leg(handeling("elders", "Z-1", MOMENT, DOCHTER, VADER));
    long wissing = proef.wis(regel);

    for (long nietTeWissen : new long[] {regel, elders, wissing, 999}) {
      weigert(Foutcode.LOGBOEK_NIET_TE_WISSEN, p -> p.wis(nietTeWissen));
    }
    assertThat(proef.logboek.zoek("elders", over(DOCHTER))).hasSize(1);
  }

  @Test
  void weigertEenOnzinnigeVraagOfHandeling() {
    assertThatIllegalArgumentException().isThrownBy(() -> vraag(null, null, null, 0, 1, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> vraag(null, null, null, 0, 1, 1001));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Onderwerp.aanvraag("d", "a", "Z\u0000"))
        .withMessageNotContaining("Z\u0000");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Onderwerp.aanvraag("d", "a".repeat(201), null));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Betrokkenen(DOCHTER, VADER, null, List.of(), null));
  }

  private void weigert(Foutcode code, Consumer<Proeflogboek> werk) {
    assertThatExceptionOfType(Afwijzing.class)
        .isThrownBy(() -> werk.accept(proef))
        .satisfies(afwijzing -> assertThat(afwijzing.code()).isEqualTo(code));
  }

  private List<Regel> zoek(Partij persoon) {
    return proef.logboek.zoek(GEMEENTE, over(persoon));
  }

  private List<Long> ids(Zoekvraag vraag) {
    return proef.logboek.zoek(GEMEENTE, vraag).stream().map(Regel::id).toList();
  }

  private static Handeling op(String zaak, long seconden) {
    return handeling(GEMEENTE, zaak, MOMENT.plusSeconds(seconden), DOCHTER, VADER);
  }

  private static Zoekvraag vraagZaak(String zaak) {
    return vraag(null, zaak, null, 0, 120, 10);
  }

  private static Zoekvraag laat(Zoekvraag vraag) {
    return new Zoekvraag(
        vraag.persoon(), null, null, vraag.van(), MOMENT.plusSeconds(3_000_000_000L), 10);
  }

  private static Zoekvraag vraag(
      @Nullable Partij persoon,
      @Nullable String zaak,
      @Nullable String aanvraag,
      long van,
      long tot,
      int limiet) {
    return new Zoekvraag(
        persoon, zaak, aanvraag, MOMENT.plusSeconds(van), MOMENT.plusSeconds(tot), limiet);
  }
}
