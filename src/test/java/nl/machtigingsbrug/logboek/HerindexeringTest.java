package nl.machtigingsbrug.logboek;

import static nl.machtigingsbrug.logboek.Proeflogboek.DOCHTER;
import static nl.machtigingsbrug.logboek.Proeflogboek.GEMEENTE;
import static nl.machtigingsbrug.logboek.Proeflogboek.MOMENT;
import static nl.machtigingsbrug.logboek.Proeflogboek.VADER;
import static nl.machtigingsbrug.logboek.Proeflogboek.handeling;
import static nl.machtigingsbrug.logboek.Proeflogboek.over;
import static org.assertj.core.api.Assertions.assertThat;

import nl.machtigingsbrug.geheim.Herversleuteling;
import nl.machtigingsbrug.geheim.Proefsleutels;
import org.junit.jupiter.api.Test;

class HerindexeringTest {

  private final Proefsleutels sleutels = Proefsleutels.nieuw();
  private final Proefsleutels geroteerd = sleutels.geroteerd();
  private final Proeflogboek oud = new Proeflogboek(Proefdatabase.nieuw(), sleutels, 100);
  private final Proeflogboek nieuw = oud.metSleutels(geroteerd);

  @Test
  void maaktElkeRegelVindbaarOnderAlleenDeNieuweSleutel() {
    for (int regel = 0; regel < 250; regel++) {
      oud.leg("Z-" + regel);
    }
    oud.verzegelaar.verzegel();
    nieuw.leg("Z-nieuw");
    long elders = oud.leg(handeling("elders", "Z-1", MOMENT, DOCHTER, VADER));
    Proeflogboek zonderOude = oud.metSleutels(geroteerd.alleenPrimair());
    assertThat(nieuw.herindexering.telling(GEMEENTE)).hasSize(2);

    Herversleuteling.Uitkomst uitkomst = nieuw.herindexering.herversleutel(GEMEENTE);

    assertThat(uitkomst).isEqualTo(new Herversleuteling.Uitkomst(250, 0));
    assertThat(nieuw.herindexering.telling(GEMEENTE))
        .containsOnlyKeys(nieuw.herindexering.primair(GEMEENTE));
    assertThat(nieuw.bevindingen()).isEmpty();
    assertThat(nieuw.logboek.zoek("elders", over(DOCHTER)))
        .extracting(Regel::id)
        .containsExactly(elders);
    assertThat(nieuw.herindexering.telling("elders"))
        .doesNotContainKey(nieuw.herindexering.primair("elders"));
    assertThat(zonderOude.herindexering.herversleutel(GEMEENTE))
        .isEqualTo(new Herversleuteling.Uitkomst(0, 0));
  }

  @Test
  void laatEenGeknoeideZoekingangStaanZodatDeControleHaarZiet() {
    long regel = oud.leg("Z-1");
    oud.leg("Z-2");
    oud.sql(
        "update logboek_persoon set waarde = sha256('x') where ctid ="
            + " (select min(ctid) from logboek_persoon where regel = ?)",
        regel);

    assertThat(nieuw.herindexering.herversleutel(GEMEENTE))
        .isEqualTo(new Herversleuteling.Uitkomst(1, 1));
    assertThat(nieuw.bevindingen())
        .extracting(Bevinding::soort)
        .containsExactly(Bevindingssoort.ZOEKINGANG_GEWIJZIGD);
  }

  @Test
  void laatEenGewisteRegelLeeg() {
    oud.wis(oud.leg("Z-1"));

    nieuw.herindexering.herversleutel(GEMEENTE);

    assertThat(nieuw.bevindingen()).isEmpty();
    assertThat(nieuw.logboek.zoek(GEMEENTE, over(DOCHTER))).isEmpty();
  }
}
