package nl.machtigingsbrug.levering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.machtigingsbrug.levering.Kring.Gesloten;
import nl.machtigingsbrug.levering.Kring.Open;
import nl.machtigingsbrug.levering.Kring.Proef;
import org.jspecify.annotations.Nullable;

/** A whole bestemming in made-up time: leveringen that come late, end well or badly, or die. */
class DoseringTest {
  private static final Instant BEGIN = Instant.parse("2026-03-01T12:00:00Z");

  @Property(tries = 200)
  void houdtZichInElkVerloopAanZijnGrenzen(
      @ForAll long zaad,
      @ForAll @IntRange(min = 1, max = 40) int leveringen,
      @ForAll @IntRange(min = 1, max = 6) int gelijktijdig,
      @ForAll @IntRange(min = 1, max = 40) int snelheid) {
    Verloop verloop = new Verloop(zaad, new Grens(gelijktijdig, snelheid));

    verloop.speel(leveringen);

    assertThat(verloop.geleverd).as("nobody is forgotten").isEqualTo(leveringen);
    assertThat(verloop.meestTegelijk).isLessThanOrEqualTo(gelijktijdig);
    assertThat(meestInEenSeconde(verloop.beginnen))
        .isLessThanOrEqualTo(snelheid + verloop.grens.stoot());
    assertThat(verloop.plekken).isSorted().doesNotHaveDuplicates();
    for (int i = 1; i < verloop.plekken.size(); i++) {
      assertThat(Duration.between(verloop.plekken.get(i - 1), verloop.plekken.get(i)))
          .isGreaterThanOrEqualTo(verloop.grens.tussenpoos());
    }
  }

  @Property
  void neemtGeenPlekVoorWieMeteenKan(@ForAll @IntRange(min = 1, max = 100) int snelheid) {
    Dosering heel = new Dosering(Kring.heel(), BEGIN, BEGIN);
    Grens grens = new Grens(5, snelheid);

    Dosering.Beurt beurt = heel.kom(komst(null, grens, 4, BEGIN));

    assertThat(beurt.plek()).isNull();
    assertThat(beurt.na().volgendePlek()).isEqualTo(BEGIN);
  }

  @Example
  void wieNogGeenPlekHeeftGaatNietVoor() {
    Dosering rij = new Dosering(Kring.heel(), BEGIN.plusSeconds(3), BEGIN);
    Grens grens = new Grens(5, 10);

    assertThat(rij.kom(komst(null, grens, 0, BEGIN)).plek()).isEqualTo(BEGIN.plusSeconds(3));
    assertThat(rij.kom(komst(BEGIN, grens, 0, BEGIN)).plek()).isNull();
  }

  @Example
  void geeftPlekkenNaDeOpening() {
    Instant tot = BEGIN.plusSeconds(600);
    Dosering open = new Dosering(new Open(1, tot), BEGIN, BEGIN);
    Grens grens = new Grens(5, 10);

    Dosering.Beurt eerste = open.kom(komst(null, grens, 0, BEGIN));
    Dosering.Beurt tweede = eerste.na().kom(komst(null, grens, 0, BEGIN));

    assertThat(eerste.plek()).isEqualTo(tot);
    assertThat(tweede.plek()).isEqualTo(tot.plusMillis(100));
  }

  private static Dosering.Komst komst(@Nullable Instant plek, Grens grens, int bezig, Instant nu) {
    return new Dosering.Komst(new UUID(0, 1), 1, plek, grens, bezig, false, nu);
  }

  private static int meestInEenSeconde(List<Instant> momenten) {
    int meest = 0;
    int eerste = 0;
    for (int i = 0; i < momenten.size(); i++) {
      while (!momenten.get(eerste).isAfter(momenten.get(i).minusSeconds(1))) {
        eerste++;
      }
      meest = Math.max(meest, i - eerste + 1);
    }
    return meest;
  }

  private static final class Verloop {
    private record Gebeurtenis(Instant wanneer, UUID levering, @Nullable Oordeel einde) {}

    final Grens grens;
    final List<Instant> beginnen = new ArrayList<>();
    final List<Instant> plekken = new ArrayList<>();
    int meestTegelijk;
    int geleverd;
    private final Random toeval;
    private final Kringregel regel =
        new Kringregel(
            3,
            new Herhaalbeleid(
                Duration.ofSeconds(1),
                Duration.ofSeconds(20),
                Duration.ofSeconds(60),
                Integer.MAX_VALUE));
    private final Map<UUID, Integer> pogingen = new HashMap<>();
    private final Map<UUID, Instant> plek = new HashMap<>();
    private final Map<UUID, Instant> bezig = new HashMap<>();
    private final PriorityQueue<Gebeurtenis> klok =
        new PriorityQueue<>(java.util.Comparator.comparing(Gebeurtenis::wanneer));
    private Dosering dosering = new Dosering(Kring.heel(), BEGIN, BEGIN);

    Verloop(long zaad, Grens grens) {
      this.toeval = new Random(zaad);
      this.grens = grens;
    }

    void speel(int leveringen) {
      for (int i = 0; i < leveringen; i++) {
        kijk(BEGIN.plusMillis(toeval.nextInt(2000)), new UUID(1, i));
      }
      while (!klok.isEmpty()) {
        Gebeurtenis nu = klok.remove();
        if (nu.einde() == null) {
          kom(nu.levering(), nu.wanneer());
        } else {
          eindig(nu.levering(), nu.einde(), nu.wanneer());
        }
      }
    }

    private void kijk(Instant wanneer, UUID levering) {
      klok.add(new Gebeurtenis(wanneer, levering, null));
    }

    private void kom(UUID levering, Instant nu) {
      bezig.values().removeIf(lease -> !lease.isAfter(nu));
      boolean leeft = dosering.kring() instanceof Proef p && bezig.containsKey(p.levering());
      int poging = pogingen.getOrDefault(levering, 0) + 1;
      Kring voor = dosering.kring();
      Dosering.Beurt beurt =
          dosering.kom(
              new Dosering.Komst(
                  levering, poging, plek.get(levering), grens, bezig.size(), leeft, nu));
      dosering = beurt.na();
      if (beurt.plek() != null) {
        plekken.add(beurt.plek());
        plek.put(levering, beurt.plek());
        kijk(beurt.plek().plusMillis(toeval.nextInt(4) == 0 ? toeval.nextInt(3000) : 1), levering);
        return;
      }
      mag(voor, leeft, nu);
      pogingen.put(levering, poging);
      plek.remove(levering);
      beginnen.add(nu);
      // Long enough for every call that ends at all.
      bezig.put(levering, nu.plusSeconds(5));
      meestTegelijk = Math.max(meestTegelijk, bezig.size());
      Instant einde = nu.plusMillis(1 + toeval.nextInt(4000));
      int hoe = toeval.nextInt(10);
      if (hoe == 0) {
        kijk(nu.plusSeconds(6), levering); // Died: looked at again when its lease is over.
      } else {
        Oordeel oordeel = hoe < 4 ? Oordeel.STORING : hoe == 4 ? Oordeel.NIETS : Oordeel.BEREIKT;
        klok.add(new Gebeurtenis(einde, levering, oordeel));
      }
    }

    private static void mag(Kring voor, boolean leeft, Instant nu) {
      assertThat(voor instanceof Open open && open.tot().isAfter(nu)).as("open").isFalse();
      assertThat(voor instanceof Proef && leeft).as("a second one beside the probe").isFalse();
    }

    private void eindig(UUID levering, Oordeel oordeel, Instant nu) {
      bezig.remove(levering);
      Duration retryAfter =
          oordeel == Oordeel.STORING && toeval.nextInt(8) == 0 ? Duration.ofSeconds(5) : null;
      Kring na =
          regel.na(
              dosering.kring(),
              new Kringregel.Einde(
                  levering,
                  pogingen.getOrDefault(levering, 0),
                  oordeel,
                  retryAfter,
                  grens.gelijktijdig(),
                  nu,
                  toeval.nextDouble()));
      if (dosering.kring() instanceof Gesloten && na instanceof Open open) {
        assertThat(open.tot()).isAfter(nu);
      }
      dosering = new Dosering(na, dosering.volgendePlek(), dosering.volgendBegin());
      if (oordeel == Oordeel.BEREIKT) {
        geleverd++;
      } else {
        kijk(nu.plusMillis(500), levering);
      }
    }
  }
}
