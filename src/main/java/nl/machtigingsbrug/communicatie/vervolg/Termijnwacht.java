package nl.machtigingsbrug.communicatie.vervolg;

import java.time.Clock;
import java.util.UUID;
import nl.machtigingsbrug.levering.Leveringbesluiten;
import nl.machtigingsbrug.levering.Leveringen;
import nl.machtigingsbrug.levering.Werkvoorraad;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Has the next channel take over where one does not get its message away in time. Only what
 * certainly did not leave goes on: what may have arrived stays with its channel, or with a human,
 * since nobody is to get the same message twice.
 */
@Component
class Termijnwacht {

  private static final Logger LOG = LoggerFactory.getLogger(Termijnwacht.class);
  private static final int HOOGSTENS = 500;
  private static final String WIJ = "machtigingsbrug";

  private final Vervolgberichten berichten;
  private final Verzendingen verzendingen;
  private final Beeindiging beeindiging;
  private final Verzendplan plan;
  private final Leveringen leveringen;
  private final Leveringbesluiten besluiten;
  private final Werkvoorraad werkvoorraad;
  private final TransactionOperations transactie;
  private final Clock klok;

  Termijnwacht(
      Vervolgberichten berichten,
      Verzendingen verzendingen,
      Beeindiging beeindiging,
      Verzendplan plan,
      Leveringen leveringen,
      Leveringbesluiten besluiten,
      Werkvoorraad werkvoorraad,
      TransactionOperations transactie,
      Clock klok) {
    this.berichten = berichten;
    this.verzendingen = verzendingen;
    this.beeindiging = beeindiging;
    this.plan = plan;
    this.leveringen = leveringen;
    this.besluiten = besluiten;
    this.werkvoorraad = werkvoorraad;
    this.transactie = transactie;
    this.klok = klok;
  }

  /** One round. */
  void kijk() {
    for (UUID id : verzendingen.zonderMandaat(HOOGSTENS)) {
      transactie.executeWithoutResult(status -> berichten.vind(id).ifPresent(beeindiging::stop));
    }
    for (UUID levering : verzendingen.vastgelopen(klok.instant(), HOOGSTENS)) {
      transactie.executeWithoutResult(status -> neemOver(levering));
    }
  }

  /** Looked at again under its lock: an attempt may have begun meanwhile. */
  private void neemOver(UUID id) {
    if (leveringen.vergrendel(id).isEmpty() || !verzendingen.isVastgelopen(id, klok.instant())) {
      return;
    }
    Verzendpoging poging = verzendingen.poging(id).orElseThrow();
    Verzending verzending = verzendingen.vergrendel(poging.verzending()).orElseThrow();
    plan.volgende(verzending, poging);
    besluiten.trekIn(id);
    werkvoorraad.handelAfVan(id, WIJ, "volgend kanaal");
    LOG.atInfo()
        .setMessage("Next channel takes over")
        .addKeyValue("leveringId", id)
        .addKeyValue("gemeente", verzending.gemeente())
        .addKeyValue("kanaal", poging.kanaal())
        .log();
  }
}
