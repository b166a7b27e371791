package nl.machtigingsbrug.levering;

import java.time.Duration;
import nl.machtigingsbrug.fout.Foutcode;
import org.jspecify.annotations.Nullable;

/** How a call or a whole attempt ended. */
public sealed interface Uitkomst {
  /** It is done. */
  record Gelukt() implements Uitkomst {}

  /**
   * It may succeed later.
   *
   * @param retryAfter what the neighbour asked to wait, or null
   * @param zekerNietGebeurd whether the neighbour certainly did nothing
   * @param overBericht whether the neighbour works, and only this message has to wait
   */
  record Herhalen(
      Foutcode foutcode,
      @Nullable Duration retryAfter,
      boolean zekerNietGebeurd,
      boolean overBericht)
      implements Uitkomst {

    Herhalen(Foutcode foutcode, @Nullable Duration retryAfter, boolean zekerNietGebeurd) {
      this(foutcode, retryAfter, zekerNietGebeurd, false);
    }
  }

  /**
   * Repeating does not help.
   *
   * @param zekerNietGebeurd whether the neighbour certainly did nothing
   */
  record Mislukt(Foutcode foutcode, boolean zekerNietGebeurd) implements Uitkomst {}

  /**
   * It may have happened; nobody can be asked and it must not be repeated.
   *
   * @param storing whether the neighbour could not work
   */
  record Onbekend(Foutcode foutcode, boolean storing) implements Uitkomst {}

  /** The code of the catalogue, for the log; empty where all went well. */
  default String code() {
    if (this instanceof Herhalen herhalen) {
      return herhalen.foutcode().code();
    }
    if (this instanceof Mislukt mislukt) {
      return mislukt.foutcode().code();
    }
    return this instanceof Onbekend onbekend ? onbekend.foutcode().code() : "";
  }

  /** Whether the neighbour certainly did nothing. */
  default boolean isZekerNietGebeurd() {
    return (this instanceof Herhalen h && h.zekerNietGebeurd())
        || (this instanceof Mislukt m && m.zekerNietGebeurd());
  }

  /** What a failing call means for a step of this certainty. */
  default Uitkomst bij(Zekerheid zekerheid) {
    boolean misschien = this instanceof Herhalen h && !h.zekerNietGebeurd();
    return zekerheid == Zekerheid.BLIND && misschien
        ? new Onbekend(Foutcode.LEVERING_UITKOMST_ONBEKEND, Oordeel.over(this) == Oordeel.STORING)
        : this;
  }
}
