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

  @Test
  @Timeout(value = 45, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void watErOokSterftDeBeloftenHouden() {
    long zaad = Long.getLong("storing.zaad", System.currentTimeMillis() % 1_000_000);
    String stap = STAPPEN.get(new Random(zaad).nextInt(STAPPEN.size()));
    List<Punt.Plek> plekken =
        Stream.of(
                Punt.BEWIJS_GECONTROLEERD.plek(),
                Punt.VOOR_VASTLEGGEN.plek(),
                Punt.NA_VASTLEGGEN.plek(),
                Punt.NA_ANTWOORD.plek(),
                Punt.NA_POGING.plek(),
                Punt.STAP_GEDAAN.bij(stap),
                Punt.VOOR_EINDE.plek(),
                Punt.NA_HERVATTEN.plek(),
                Punt.NA_ZEGEL.plek(),
                Punt.STAP_BEGONNEN.bij("rol"),
                Punt.NA_OPDRACHT.plek())
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
                        Onheil.BESLIS)));

    assertThat(verslag.gebroken()).as(verslag.tekst()).isEmpty();
    assertThat(verslag.nietBereikt()).as(verslag.tekst()).isEmpty();
  }
}
