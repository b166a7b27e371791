package nl.machtigingsbrug.levering;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.machtigingsbrug.levering.Kring.Gesloten;
import nl.machtigingsbrug.levering.Kring.Open;
import nl.machtigingsbrug.levering.Kring.Proef;
import org.jspecify.annotations.Nullable;

/**
 * How an attempt that ends changes the circuit. Pure.
 *
 * @param drempel how many failures in a row open it
 * @param duur how long it stays open, by how often it opened
 */
record Kringregel(int drempel, Herhaalbeleid duur) {

  Kringregel(Leveringinstellingen i) {
    this(
        i.storingen(),
        new Herhaalbeleid(i.basis(), i.plafond(), i.retryAfterPlafond(), Integer.MAX_VALUE));
  }

  /**
   * An attempt that ended.
   *
   * @param retryAfter what the neighbour asked to wait, or null: opens at once
   * @param gelijktijdig where the growth after a recovery ends
   * @param toeval from 0 (inclusive) to 1 (exclusive)
   */
  record Einde(
      UUID levering,
      int poging,
      Oordeel oordeel,
      @Nullable Duration retryAfter,
      int gelijktijdig,
      Instant nu,
      double toeval) {}

  Kring na(Kring kring, Einde einde) {
    if (einde.oordeel() == Oordeel.NIETS) {
      return kring;
    }
    boolean bereikt = einde.oordeel() == Oordeel.BEREIKT;
    if (kring instanceof Gesloten gesloten) {
      return bereikt ? gegroeid(gesloten, einde) : gestoord(gesloten, einde);
    }
    if (kring instanceof Proef proef && proef.is(einde.levering(), einde.poging())) {
      return bereikt ? terug(proef, einde) : opnieuwOpen(proef, einde);
    }
    // An attempt from before the opening says nothing about now, except how long to stay away.
    return bereikt || einde.retryAfter() == null ? kring : langerOpen(kring, einde);
  }

  private Kring gestoord(Gesloten kring, Einde einde) {
    boolean zelfde = einde.levering().equals(kring.laatste());
    int storingen = kring.storingen() + (zelfde ? 0 : 1);
    return einde.retryAfter() != null || storingen >= drempel
        ? opnieuwOpen(kring, einde)
        : new Gesloten(kring.openingen(), storingen, einde.levering(), kring.ruimte(), 0);
  }

  /** Twice as many at once, each time that so many have succeeded. */
  private static Kring gegroeid(Gesloten kring, Einde einde) {
    if (kring.ruimte() == 0) {
      return Kring.heel();
    }
    if (kring.gelukt() + 1 < kring.ruimte()) {
      return new Gesloten(kring.openingen(), 0, null, kring.ruimte(), kring.gelukt() + 1);
    }
    return kring.ruimte() * 2L >= einde.gelijktijdig()
        ? Kring.heel()
        : new Gesloten(kring.openingen(), 0, null, kring.ruimte() * 2, 0);
  }

  private static Kring terug(Proef proef, Einde einde) {
    return einde.gelijktijdig() == 1
        ? Kring.heel()
        : new Gesloten(proef.openingen(), 0, null, 1, 0);
  }

  private Open opnieuwOpen(Kring kring, Einde einde) {
    int openingen = Math.min(kring.openingen() + 1, 1000);
    return new Open(openingen, einde.nu().plus(wacht(openingen, einde)));
  }

  private Open langerOpen(Kring kring, Einde einde) {
    Instant tot = einde.nu().plus(wacht(kring.openingen(), einde));
    return kring instanceof Open open && open.tot().isAfter(tot)
        ? open
        : new Open(kring.openingen(), tot);
  }

  private Duration wacht(int openingen, Einde einde) {
    return duur.wachttijd(openingen, einde.toeval(), einde.retryAfter()).orElseThrow();
  }
}
