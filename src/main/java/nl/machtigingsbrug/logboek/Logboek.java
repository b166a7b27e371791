package nl.machtigingsbrug.logboek;

import java.time.Instant;
import java.util.List;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.geheim.BlindeIndex;
import nl.machtigingsbrug.geheim.Zoeksleutel;
import nl.machtigingsbrug.optreden.Medewerker;
import nl.machtigingsbrug.optreden.Partij;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Who acted for whom, about what, and with which result: append, find, and lawfully erase. */
@Component
public final class Logboek {

  private final Regels regels;
  private final Regelslot slot;
  private final BlindeIndex index;
  private final TransactionTemplate transactie;

  Logboek(
      Regels regels, Regelslot slot, BlindeIndex index, PlatformTransactionManager transacties) {
    this.regels = regels;
    this.slot = slot;
    this.index = index;
    this.transactie = new TransactionTemplate(transacties);
    this.transactie.setPropagationBehavior(TransactionDefinition.PROPAGATION_MANDATORY);
  }

  /**
   * Appends a line in the transaction of the caller: it is there exactly when what it tells is.
   *
   * @return the number of the line
   * @throws org.springframework.transaction.IllegalTransactionStateException without a transaction
   */
  public long leg(Handeling handeling) {
    return transactie.execute(status -> voegToe(handeling));
  }

  private long voegToe(Handeling handeling) {
    long id = regels.nieuwNummer();
    regels.voegToe(slot.sluit(id, handeling));
    return id;
  }

  /**
   * Erases what a line says, in the transaction of the caller, and says in a line of its own who
   * did so. The commitment stays, so the seals still hold (AVG art. 17, Archiefwet).
   *
   * @param door who erases
   * @param reden why, without personal data; this line is never erased
   * @return the number of the line that records it
   * @throws Afwijzing MB-LOGBOEK-02 when there is nothing to erase
   */
  public long wis(String gemeente, long id, Medewerker door, String reden) {
    return transactie.execute(
        status -> {
          Regelrij rij =
              regels.vergrendel(gemeente, id).stream()
                  .filter(gevonden -> !gevonden.gewist())
                  .findFirst()
                  .orElseThrow(() -> new Afwijzing(Foutcode.LOGBOEK_NIET_TE_WISSEN));
          if (slot.open(rij).soort() == Handelingssoort.WISSING) {
            throw new Afwijzing(Foutcode.LOGBOEK_NIET_TE_WISSEN);
          }
          regels.wis(id);
          return voegToe(
              new Handeling(
                  gemeente,
                  Instant.now(),
                  Handelingssoort.WISSING,
                  Betrokkenen.alleen(door),
                  new Onderwerp(null, null, null, id),
                  null,
                  reden,
                  null));
        });
  }

  /**
   * Finds lines of one gemeente, newest first. Whoever shows them to someone records an INZAGE.
   *
   * @throws Afwijzing MB-GEHEIM-01 or MB-LOGBOEK-01 when a line that was found is broken
   */
  public List<Regel> zoek(String gemeente, Zoekvraag vraag) {
    Partij persoon = vraag.persoon();
    List<Zoeksleutel> sleutels =
        persoon == null ? List.of() : index.zoeksleutels(gemeente, persoon);
    return regels.zoek(gemeente, vraag, sleutels).stream()
        .map(rij -> new Regel(rij.id(), slot.open(rij)))
        .toList();
  }
}
