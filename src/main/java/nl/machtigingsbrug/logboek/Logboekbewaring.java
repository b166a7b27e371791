package nl.machtigingsbrug.logboek;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.machtigingsbrug.fout.Afwijzing;
import org.springframework.stereotype.Component;

/** Erases what lines say once their term is over; number, commitment and seal stay. */
@Component
public final class Logboekbewaring {

  private final Regels regels;
  private final Regelslot slot;
  private final Logboek logboek;

  Logboekbewaring(Regels regels, Regelslot slot, Logboek logboek) {
    this.regels = regels;
    this.slot = slot;
    this.logboek = logboek;
  }

  /**
   * Erases the oldest sealed lines, in the transaction of the caller, and says in a line of its own
   * which. A line that tells of an erasure is never erased: without it the check could not tell
   * this from someone who emptied lines.
   *
   * @param voor erased is what is older
   * @param hoogstens at most so many at a time
   * @return how many lines were looked at; fewer than {@code hoogstens} when none is left
   * @throws Afwijzing MB-GEHEIM-01 or MB-LOGBOEK-01 where a line is broken: that is for a human,
   *     and erases no trace of it
   */
  public int wis(String gemeente, Instant voor, int hoogstens, Instant nu) {
    List<Regelrij> verlopen = regels.verlopen(gemeente, voor, hoogstens);
    List<Long> gewist = new ArrayList<>();
    for (Regelrij rij : verlopen) {
      switch (slot.open(rij).soort()) {
        case WISSING, REGELS_GEWIST -> regels.laatBlijven(rij.id());
        default -> {
          regels.wis(rij.id());
          gewist.add(rij.id());
        }
      }
    }
    if (!gewist.isEmpty()) {
      logboek.leg(
          new Handeling(
              gemeente,
              nu,
              Handelingssoort.REGELS_GEWIST,
              Betrokkenen.onbekend(),
              Onderwerp.geen(),
              null,
              Regelreeks.van(gewist).toString(),
              null));
    }
    return verlopen.size();
  }
}
