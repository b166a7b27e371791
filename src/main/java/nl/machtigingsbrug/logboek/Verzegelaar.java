package nl.machtigingsbrug.logboek;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.geheim.Zegelsleutel;
import nl.machtigingsbrug.logboek.Zegels.TeVerzegelen;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Seals the lines that have no seal yet. Any number of replicas may try: for each gemeente one at a
 * time gets its turn.
 */
@Component
public final class Verzegelaar {

  private static final Logger LOG = LoggerFactory.getLogger(Verzegelaar.class);

  private final Zegels zegels;
  private final Zegelsleutel sleutel;
  private final int regelsPerZegel;
  private final TransactionTemplate transactie;

  Verzegelaar(
      Zegels zegels,
      Zegelsleutel sleutel,
      LogboekInstellingen instellingen,
      PlatformTransactionManager transacties) {
    this.zegels = zegels;
    this.sleutel = sleutel;
    this.regelsPerZegel = instellingen.regelsPerZegel();
    this.transactie = new TransactionTemplate(transacties);
    this.transactie.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /**
   * Seals everything that is committed now. What goes wrong for one gemeente is logged and does not
   * keep the others waiting.
   *
   * @return how many lines got a seal
   */
  public int verzegel() {
    return zegels.gemeentenMetOnverzegeld().stream().mapToInt(this::verzegelAlles).sum();
  }

  private int verzegelAlles(String gemeente) {
    int alles = 0;
    int regels;
    do {
      regels = verzegelEens(gemeente);
      alles += regels;
    } while (regels == regelsPerZegel);
    return alles;
  }

  private int verzegelEens(String gemeente) {
    try {
      Optional<GezetZegel> gezet = transactie.execute(status -> zet(gemeente));
      gezet.ifPresent(Verzegelaar::meld);
      return gezet.map(zegel -> zegel.zegel().regels().size()).orElse(0);
    } catch (DataAccessException e) {
      LOG.atError().setCause(e).addKeyValue("gemeente", gemeente).log("Verzegelen mislukt");
      return 0;
    } catch (Afwijzing e) {
      // Its keys are not here: a gemeente that is no longer configured.
      LOG.atError()
          .addKeyValue("gemeente", gemeente)
          .addKeyValue("fout", e.code().code())
          .log("Verzegelen mislukt");
      return 0;
    }
  }

  private Optional<GezetZegel> zet(String gemeente) {
    if (!zegels.neemBeurt(gemeente)) {
      return Optional.empty();
    }
    List<TeVerzegelen> regels = zegels.onverzegeld(gemeente, regelsPerZegel);
    if (regels.isEmpty()) {
      return Optional.empty();
    }
    Optional<GezetZegel> laatste = zegels.laatste(gemeente);
    var zegel =
        new Zegel(
            gemeente,
            laatste.map(vorig -> vorig.zegel().volgnummer() + 1).orElse(1L),
            Instant.now().truncatedTo(ChronoUnit.MICROS),
            regels.stream().map(TeVerzegelen::id).toList(),
            Merkleboom.wortel(
                regels.stream().map(regel -> Zegel.blad(regel.id(), regel.vastlegging())).toList()),
            laatste.map(GezetZegel::hash).orElseGet(Zegel::begin));
    byte[] hash = zegel.hash();
    var gezet = new GezetZegel(zegel, hash, sleutel.onderteken(gemeente, hash));
    zegels.zet(gezet);
    return Optional.of(gezet);
  }

  /** The log is kept elsewhere, so this line is an anchor. */
  private static void meld(GezetZegel gezet) {
    LOG.info(
        "Zegel gezet: gemeente={} anker={}",
        gezet.zegel().gemeente(),
        new Anker(gezet.zegel().volgnummer(), gezet.hash()));
  }
}
