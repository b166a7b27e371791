package nl.machtigingsbrug.logboek;

import java.util.List;
import java.util.Map;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.geheim.BlindeIndex;
import nl.machtigingsbrug.geheim.Herversleuteling;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the blind index of lines anew, from what they say. A line that cannot be found by exactly
 * those whom it names is left alone: the check must still see it.
 */
@Component
final class Herindexering implements Herversleuteling {

  private static final int STAP = 100;

  private final Regels regels;
  private final Regelslot slot;
  private final BlindeIndex index;
  private final TransactionTemplate transactie;

  Herindexering(
      Regels regels, Regelslot slot, BlindeIndex index, PlatformTransactionManager transacties) {
    this.regels = regels;
    this.slot = slot;
    this.index = index;
    this.transactie = new TransactionTemplate(transacties);
  }

  @Override
  public String naam() {
    return "logboek_persoon";
  }

  @Override
  public String primair(String gemeente) {
    return String.format("%08x", index.primair(gemeente));
  }

  @Override
  public Map<String, Long> telling(String gemeente) {
    return regels.zoekingangenPerSleutel(gemeente);
  }

  @Override
  public Uitkomst herversleutel(String gemeente) {
    long gedaan = 0;
    long gelaten = 0;
    List<Long> nummers = ouder(gemeente, Long.MIN_VALUE);
    while (!nummers.isEmpty()) {
      List<Long> deel = nummers;
      Long nieuw =
          transactie.execute(
              status -> deel.stream().filter(nummer -> vernieuw(gemeente, nummer)).count());
      gedaan += nieuw;
      gelaten += deel.size() - nieuw;
      nummers = ouder(gemeente, deel.get(deel.size() - 1));
    }
    return new Uitkomst(gedaan, gelaten);
  }

  private List<Long> ouder(String gemeente, long na) {
    return regels.metOudereZoekingang(gemeente, index.primair(gemeente), na, STAP);
  }

  private boolean vernieuw(String gemeente, long nummer) {
    return regels.vergrendel(gemeente, nummer).stream()
        .filter(rij -> !rij.gewist())
        .anyMatch(this::vernieuw);
  }

  private boolean vernieuw(Regelrij rij) {
    try {
      Handeling handeling = slot.open(rij);
      if (!slot.isVindbaar(rij, handeling)) {
        return false;
      }
      regels.vervangZoekingangen(rij.id(), slot.ingangen(handeling));
      return true;
    } catch (Afwijzing e) {
      return false;
    }
  }
}
