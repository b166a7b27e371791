package nl.machtigingsbrug.storing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.machtigingsbrug.storing.Nemesis.Onheil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The long form, of the Maven profile {@code storing}: every place at least once, and everything
 * else that the nemesis knows; the report is {@code target/storing/verslag.md}.
 */
@EnabledIfSystemProperty(named = "storing.lang", matches = "true")
class LangeStoringIT {

  private static final List<Onheil> NETWERK =
      List.of(Onheil.VERBREEK, Onheil.WEIGER, Onheil.VERTRAAG);
  private static final List<Onheil> OVERIG =
      List.of(
          Onheil.BEVRIES,
          Onheil.HERSTART_POSTGRES,
          Onheil.HERSTART_KAFKA,
          Onheil.STOP,
          Onheil.STOP_KANAAL);

  @Test
  @Timeout(value = 6, unit = TimeUnit.HOURS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void watErOokSterftDeBeloftenHouden() {
    long zaad = Long.getLong("storing.zaad", System.currentTimeMillis() % 1_000_000);
    int aanvragen = Integer.getInteger("storing.aanvragen", 2000);
    int doden = Integer.getInteger("storing.doden", 120);
    List<Punt.Plek> plekken = plekken(doden * 3 / 4);

    Verslag verslag =
        Proef.loop(
            "verslag",
            zaad,
            null,
            aanvragen,
            Duration.ofMillis(500),
            nemesis -> nemesis.trek(plekken, ander(doden - doden * 3 / 4)));

    System.out.println(verslag.tekst());
    assertThat(verslag.gebroken()).as(verslag.tekst()).isEmpty();
    assertThat(verslag.nietBereikt()).as(verslag.tekst()).isEmpty();
  }

  private static List<Punt.Plek> plekken(int hoeveel) {
    List<Punt.Plek> alle = Punt.plekken();
    List<Punt.Plek> plekken = new ArrayList<>();
    for (int i = 0; i < hoeveel; i++) {
      plekken.add(alle.get(i % alle.size()));
    }
    return plekken;
  }

  /**
   * In turn every fault, with as many kills outside any place as are asked. From 21 of those on,
   * every neighbour has been cut, refused and delayed.
   */
  private static List<Onheil> ander(int doden) {
    List<Onheil> ander = new ArrayList<>();
    for (int i = 0; i < doden; i++) {
      ander.add(i % 2 == 0 ? Onheil.DOOD_ZOMAAR : Onheil.TE_LAAT_EN_DOOD);
      ander.add(NETWERK.get(i % NETWERK.size()));
      ander.add(NETWERK.get((i + 1) % NETWERK.size()));
      ander.add(OVERIG.get(i % OVERIG.size()));
      ander.add(Onheil.BESLIS);
    }
    return ander;
  }
}
