package nl.machtigingsbrug.logboek;

import nl.machtigingsbrug.geheim.Zegelsleutel;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Checks that the logboek of a gemeente is whole and unchanged. */
@Component
public final class Zegelcontrole {

  private final Zegels zegels;
  private final Regels regels;
  private final Regelslot slot;
  private final Zegelsleutel sleutel;
  private final LogboekInstellingen instellingen;
  private final TransactionTemplate transactie;

  Zegelcontrole(
      Zegels zegels,
      Regels regels,
      Regelslot slot,
      Zegelsleutel sleutel,
      LogboekInstellingen instellingen,
      PlatformTransactionManager transacties) {
    this.zegels = zegels;
    this.regels = regels;
    this.slot = slot;
    this.sleutel = sleutel;
    this.instellingen = instellingen;
    this.transactie = new TransactionTemplate(transacties);
    this.transactie.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    this.transactie.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    this.transactie.setReadOnly(true);
  }

  /**
   * Checks every seal and every line of one moment, while work goes on.
   *
   * @param anker an earlier last seal, kept elsewhere; without it nobody can tell whether seals are
   *     missing at the end
   */
  public Verslag controleer(String gemeente, @Nullable Anker anker) {
    return transactie.execute(
        status ->
            new Controleronde(gemeente, anker, zegels, regels, slot, sleutel)
                .loop(instellingen.verzegeldBinnen()));
  }
}
