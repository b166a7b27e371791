package nl.machtigingsbrug.levering;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.machtigingsbrug.levering.Kring.Gesloten;
import nl.machtigingsbrug.levering.Kring.Open;
import nl.machtigingsbrug.levering.Kring.Proef;
import org.jspecify.annotations.Nullable;

/**
 * What a bestemming of a gemeente can take, as all instances share it. Who comes when there is no
 * room gets a slot and comes back then: a full bestemming is looked at once per slot, however many
 * wait. Pure.
 *
 * @param volgendePlek the next free slot of the queue
 * @param volgendBegin when the next attempt would begin at the steady rate (GCRA, ITU-T I.371): the
 *     limit that holds, also when many come too late for their slots at once
 */
record Dosering(Kring kring, Instant volgendePlek, Instant volgendBegin) {
  /** The shortest wait for someone else to end. */
  static final Duration RONDE = Duration.ofMillis(500);

  /** Instances whose clocks differ by less than this respect each other's slots. */
  private static final Duration KLOKVERSCHIL = Duration.ofSeconds(1);

  /**
   * A levering that wants to begin.
   *
   * @param poging the number that its attempt would get
   * @param plek its slot, or null
   * @param bezig how many attempts run
   * @param proefLeeft whether the attempt of {@link Proef} still holds its lease
   */
  record Komst(
      UUID levering,
      int poging,
      @Nullable Instant plek,
      Grens grens,
      int bezig,
      boolean proefLeeft,
      Instant nu) {}

  /**
   * What is decided.
   *
   * @param plek its slot, or null where the attempt begins
   */
  record Beurt(Dosering na, @Nullable Instant plek) {}

  Beurt kom(Komst wie) {
    if (kring instanceof Open open && open.tot().isAfter(wie.nu())) {
      return wacht(wie, open.tot());
    }
    if (kring instanceof Proef && wie.proefLeeft()) {
      return wacht(wie, wie.nu().plus(RONDE));
    }
    boolean gesloten = kring instanceof Gesloten;
    if (gesloten && wie.bezig() >= kring.ruimte(wie.grens().gelijktijdig())) {
      return wacht(wie, wie.nu().plus(RONDE));
    }
    if (gesloten && !isAanDeBeurt(wie) && volgendePlek.isAfter(wie.nu())) {
      return wacht(wie, wie.nu());
    }
    Instant vroegst = volgendBegin.minus(wie.grens().speling());
    return vroegst.isAfter(wie.nu()) ? wacht(wie, vroegst) : begin(wie, gesloten);
  }

  private static boolean isAanDeBeurt(Komst wie) {
    return wie.plek() != null && !wie.plek().isAfter(wie.nu().plus(KLOKVERSCHIL));
  }

  private Beurt begin(Komst wie, boolean gesloten) {
    Kring nu = gesloten ? kring : new Proef(kring.openingen(), wie.levering(), wie.poging());
    Instant begin = laatste(volgendBegin, wie.nu()).plus(wie.grens().tussenpoos());
    return new Beurt(new Dosering(nu, volgendePlek, begin), null);
  }

  private Beurt wacht(Komst wie, Instant vanaf) {
    Instant plek = laatste(volgendePlek, laatste(vanaf, wie.nu()));
    Instant volgende = plek.plus(wie.grens().tussenpoos());
    return new Beurt(new Dosering(kring, volgende, volgendBegin), plek);
  }

  private static Instant laatste(Instant een, Instant ander) {
    return een.isAfter(ander) ? een : ander;
  }
}
