package nl.machtigingsbrug.storing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.machtigingsbrug.storing.Nemesis.Onheil;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Breaks a promise inside the application, and expects that the count notices. Many starts of two
 * replicas: too long for every build.
 */
@EnabledIfSystemProperty(named = "storing.lang", matches = "true")
@Timeout(value = 30, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SabotageIT {

  private static final long ZAAD = 4711;

  @Test
  void eenStapDieNietOnthoudenWordtValtOp() {
    assertThat(gebroken(Sabotage.STAP_VERGETEN, nemesis -> {})).contains(Belofte.STAPPEN_ONTHOUDEN);
  }

  @Test
  void eenBevestigingVoorHetOpslaanValtOp() {
    assertThat(
            gebroken(
                Sabotage.ANTWOORD_VOOR_OPSLAG, nemesis -> nemesis.dood(Punt.NA_ANTWOORD.plek())))
        .contains(Belofte.NIETS_KWIJT);
  }

  @Test
  void eenEindeVoorDeLaatsteStapValtOp() {
    assertThat(gebroken(Sabotage.TE_VROEG_GELEVERD, nemesis -> {}))
        .contains(Belofte.EEN_ZAAK, Belofte.LOGBOEK);
  }

  @Test
  void eenZaakDieVerteldWordtVoorZijErIsValtOp() {
    assertThat(gebroken(Sabotage.TE_VROEG_VERTELD, nemesis -> {})).contains(Belofte.GEBEURTENISSEN);
  }

  @Test
  void eenOpdrachtDieBevestigdWordtVoorZijIsOpgeslagenValtOp() {
    assertThat(
            gebroken(
                Sabotage.EERST_BEVESTIGD,
                nemesis -> {
                  nemesis.dood(Punt.VOOR_OPDRACHT.plek());
                  nemesis.dood(Punt.VOOR_OPDRACHT.plek());
                }))
        .contains(Belofte.OPDRACHTEN);
  }

  @Test
  void eenBriefDieVerderGaatTerwijlZijErIsValtOp() {
    assertThat(gebroken(Sabotage.TOCH_VERDER, nemesis -> {})).contains(Belofte.BRIEF_EEN_KEER);
  }

  @Test
  void eenPogingZonderLeaseValtOp() {
    // Which of the two attempts comes last is chance: a part twice, or a part too late.
    assertThat(gebroken(Sabotage.ZONDER_LEASE, SabotageIT::teLaat))
        .containsAnyOf(Belofte.EEN_ZAAK, Belofte.VOLGORDE);
  }

  @Test
  void metLeaseHoudtWatTeLaatAankomtDeBeloften() {
    assertThat(gebroken(null, SabotageIT::teLaat)).isEmpty();
  }

  private static void teLaat(Nemesis nemesis) {
    for (int keer = 0; keer < 5; keer++) {
      nemesis.doe(Onheil.TE_LAAT_EN_DOOD);
    }
  }

  private static List<Belofte> gebroken(@Nullable Sabotage sabotage, Proef.Onheil onheil) {
    Verslag verslag =
        Proef.loop("sabotage-" + sabotage, ZAAD, sabotage, 24, Duration.ofMillis(500), onheil);
    return verslag.gebroken().stream().map(Belofte.Gebroken::belofte).distinct().toList();
  }
}
