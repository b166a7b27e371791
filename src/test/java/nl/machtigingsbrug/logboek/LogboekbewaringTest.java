package nl.machtigingsbrug.logboek;

import static nl.machtigingsbrug.logboek.Bevindingssoort.REGEL_LEEG_ZONDER_WISSING;
import static nl.machtigingsbrug.logboek.Proeflogboek.DOCHTER;
import static nl.machtigingsbrug.logboek.Proeflogboek.GEMEENTE;
import static nl.machtigingsbrug.logboek.Proeflogboek.MOMENT;
import static nl.machtigingsbrug.logboek.Proeflogboek.VADER;
import static nl.machtigingsbrug.logboek.Proeflogboek.handeling;
import static nl.machtigingsbrug.logboek.Proeflogboek.over;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.machtigingsbrug.fout.Afwijzing;
import org.junit.jupiter.api.Test;

class LogboekbewaringTest {

  private static final Instant NU = MOMENT.plus(Duration.ofDays(3000));

  private final Proeflogboek proef = Proeflogboek.nieuw();

  @Test
  void watTeOudIsZegtNietsMeerEnDeZegelsKloppen() {
    proef.leg(op("Z-1", MOMENT));
    proef.leg(op("Z-2", MOMENT.plusSeconds(10)));
    long jong = proef.leg(op("Z-3", MOMENT.plusSeconds(30)));
    proef.verzegelaar.verzegel();

    assertThat(wis(MOMENT.plusSeconds(30), 10)).isEqualTo(2);

    assertThat(proef.logboek.zoek(GEMEENTE, over(DOCHTER)))
        .extracting(Regel::id)
        .containsExactly(jong);
    assertThat(getal("select count(*) from logboek_persoon where regel <> " + jong)).isZero();
    proef.verzegelaar.verzegel();
    Verslag verslag = proef.controleer();
    assertThat(verslag.bevindingen()).isEmpty();
    assertThat(verslag.gewist()).isEqualTo(2);
  }

  @Test
  void eenRegelDieIemandZelfLeegmaakteValtOok() {
    long eerste = proef.leg(op("Z-1", MOMENT));
    long zelf = proef.leg(op("Z-2", MOMENT.plusSeconds(60)));
    proef.verzegelaar.verzegel();
    wis(MOMENT.plusSeconds(30), 10);
    proef.verzegelaar.verzegel();
    proef.sql("delete from logboek_persoon where regel = ?", zelf);
    proef.sql(
        "update logboek_regel set tijdstip = null, aanvraag_id = null, zaak = null,"
            + " inhoud = null, zout = null where id = ?",
        zelf);

    assertThat(proef.bevindingen())
        .extracting(Bevinding::soort)
        .containsExactly(REGEL_LEEG_ZONDER_WISSING);
    assertThat(proef.bevindingen())
        .extracting(Bevinding::regel)
        .containsExactly(zelf)
        .doesNotContain(eerste);
  }

  @Test
  void watEenWissingVastlegtBlijftEnHoudtDeRestNietOp() {
    long gewist = proef.leg(op("Z-1", MOMENT));
    long wissing = proef.wis(gewist);
    proef.leg(op("Z-2", MOMENT.plusSeconds(10)));
    proef.verzegelaar.verzegel();
    Instant straks = Instant.now().plusSeconds(60);

    while (wis(straks, 1) == 1) {
      proef.verzegelaar.verzegel();
    }

    assertThat(getal("select count(*) from logboek_regel where blijft and id = " + wissing))
        .isOne();
    assertThat(getal("select count(*) from logboek_regel where inhoud is not null and id <= 3"))
        .isOne();
    assertThat(proef.bevindingen()).isEmpty();
  }

  @Test
  void watNogGeenZegelHeeftBlijft() {
    proef.leg(op("Z-1", MOMENT));

    assertThat(wis(NU, 10)).isZero();
  }

  @Test
  void eenGebrokenRegelWordtNietUitgewist() {
    proef.leg(op("Z-1", MOMENT));
    proef.leg(op("Z-2", MOMENT.plusSeconds(1)));
    proef.verzegelaar.verzegel();
    proef.sql("update logboek_regel set zaak = 'Z-9' where id = 1");

    assertThatThrownBy(() -> wis(NU, 10)).isInstanceOf(Afwijzing.class);
    assertThat(getal("select count(*) from logboek_regel where inhoud is null")).isZero();
  }

  @Test
  void eenReeksKomtTerugZoalsHijWas() {
    Regelreeks reeks = Regelreeks.lees(Regelreeks.van(List.of(12L, 5L, 6L, 7L, 9L)).toString());

    assertThat(reeks).hasToString("5-7,9,12");
    assertThat(List.of(4L, 5L, 6L, 7L, 8L, 9L, 10L, 12L, 13L))
        .filteredOn(reeks::bevat)
        .containsExactly(5L, 6L, 7L, 9L, 12L);
    assertThatThrownBy(() -> Regelreeks.lees("5-x")).isInstanceOf(Afwijzing.class);
  }

  private int wis(Instant voor, int hoogstens) {
    Integer aantal =
        proef.transactie.execute(status -> proef.bewaring.wis(GEMEENTE, voor, hoogstens, NU));
    return aantal == null ? 0 : aantal;
  }

  private long getal(String sql) {
    Long waarde = proef.jdbc.queryForObject(sql, Long.class);
    return waarde == null ? -1 : waarde;
  }

  private static Handeling op(String zaak, Instant moment) {
    return handeling(GEMEENTE, zaak, moment, DOCHTER, VADER);
  }
}
