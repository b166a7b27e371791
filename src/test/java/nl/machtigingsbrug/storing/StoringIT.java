package nl.machtigingsbrug.storing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.machtigingsbrug.storing.Nemesis.Onheil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Two replicas, of which one dies again and again while clients go on. The seed of a failing run is
 * in its message: {@code -Dstoring.zaad=} does it again.
 */
class StoringIT {

  private static final List<String> STAPPEN =
      List.of("zaak", "rol", "document", "koppeling", "eigenschap", "status", "publiceer");

  /** Of each row one, as the seed has it: the long form comes to all. */
  private static final List<List<Punt>> RIJEN =
      List.of(
          List.of(Punt.NA_ZAAKBERICHT, Punt.NA_VASTLEGGEN, Punt.NA_ANTWOORD, Punt.NA_OPDRACHT),
          List.of(Punt.NA_POGING, Punt.VOOR_EINDE, Punt.NA_HERVATTEN, Punt.NA_ZEGEL),
          List.of(Punt.TIJDENS_VERVOLG, Punt.NA_VERVOLG, Punt.GEADRESSEERD, Punt.TIJDENS_UITZETTEN),
          List.of(
              Punt.BIJ_BERICHTENBOX,
              Punt.BIJ_NOTIFYNL,
              Punt.BIJ_VTB_BERICHT,
              Punt.BIJ_VTB_TAAK,
              Punt.BIJ_FBS,
              Punt.BIJ_BRIEF),
          List.of(
              Punt.UITSLAG_GELEZEN,
              Punt.UITSLAG_ONTHOUDEN,
              Punt.GEPEILD,
              Punt.VOOR_OVERGANG,
              Punt.TIJDENS_OVERGANG),
          List.of(Punt.TIJDENS_INTREKKING, Punt.INGETROKKEN, Punt.TIJDENS_BEEINDIGING));

  @Test
  @Timeout(value = 45, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void watErOokSterftDeBeloftenHouden() {
    long zaad = Long.getLong("storing.zaad", System.currentTimeMillis() % 1_000_000);
    Random toeval = new Random(zaad);
    String stap = STAPPEN.get(toeval.nextInt(STAPPEN.size()));
    Stream<Punt.Plek> vanRijen =
        RIJEN.stream().map(punten -> punten.get(toeval.nextInt(punten.size())).plek());
    List<Punt.Plek> plekken =
        Stream.concat(
                vanRijen,
                Stream.of(
                    Punt.STAP_GEDAAN.bij(
                        Punt.STUFSTAPPEN.get(toeval.nextInt(Punt.STUFSTAPPEN.size()))),
                    Punt.STAP_GEDAAN.bij(stap),
                    Punt.STAP_BEGONNEN.bij("rol")))
            .toList();

    Verslag verslag =
        Proef.loop(
            "kort",
            zaad,
            null,
            60,
            Duration.ofMillis(1200),
            nemesis ->
                nemesis.trek(
                    plekken,
                    List.of(
                        Onheil.VERBREEK,
                        Onheil.STOP,
                        Onheil.HERSTART_POSTGRES,
                        Onheil.HERSTART_KAFKA,
                        Onheil.WEIGER,
                        Onheil.STOP_KANAAL,
                        Onheil.BESLIS)));

    assertThat(verslag.gebroken()).as(verslag.tekst()).isEmpty();
    assertThat(verslag.nietBereikt()).as(verslag.tekst()).isEmpty();
  }
}
