package nl.machtigingsbrug.communicatie.berichtenbox;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.machtigingsbrug.communicatie.Verzendmeldingen;
import nl.machtigingsbrug.communicatie.Verzendresultaat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes up what was learned of a letter: what is remembered of it and what is told of it change
 * together, one at a time.
 */
@Component
class Uitslagverwerking {

  private static final Logger LOG = LoggerFactory.getLogger(Uitslagverwerking.class);

  private final Brieven brieven;
  private final TransactionTemplate transactie;
  private final Clock klok;

  Uitslagverwerking(Brieven brieven, PlatformTransactionManager transacties, Clock klok) {
    this.brieven = brieven;
    this.transactie = new TransactionTemplate(transacties);
    this.klok = klok;
  }

  /** A result came in. */
  void uitslag(Aansluiting aansluiting, Uitslag uitslag, Verzendmeldingen meldingen) {
    Uitslagregel regel = new Uitslagregel(aansluiting.instellingen().herzendingen());
    if (Verwerkingscode.van(uitslag.code()).isEmpty()) {
      LOG.atWarn()
          .addKeyValue("bericht", uitslag.bericht())
          .log("Berichtenbox gave a VerwerkingsCode that the standard does not have");
    }
    verwerk(aansluiting, uitslag.bericht(), brief -> regel.na(brief, uitslag.code()), meldingen);
  }

  /** The adapter told what became of a message. */
  void gebeurtenis(
      Aansluiting aansluiting, UUID brief, Gebeurtenis soort, Verzendmeldingen meldingen) {
    Uitslagregel regel = new Uitslagregel(aansluiting.instellingen().herzendingen());
    verwerk(aansluiting, brief, gevonden -> regel.naGebeurtenis(gevonden, soort), meldingen);
  }

  /** Nothing came in for too long. */
  void stilte(Aansluiting aansluiting, UUID brief, Verzendmeldingen meldingen) {
    verwerk(
        aansluiting,
        brief,
        gevonden ->
            gevonden.resultaat() == null
                ? new Besluit.Meld(Verzendresultaat.ONBEKEND, Uitslagregel.GEEN_UITSLAG)
                : new Besluit.Niets(),
        meldingen);
  }

  private void verwerk(
      Aansluiting aansluiting,
      UUID nummer,
      Function<Brief, Besluit> regel,
      Verzendmeldingen meldingen) {
    transactie.executeWithoutResult(
        status -> {
          Optional<Brief> brief = brieven.vergrendel(nummer, aansluiting.gemeenten());
          if (brief.isEmpty()) {
            LOG.atWarn()
                .addKeyValue("bericht", nummer)
                .log("Berichtenbox told of a letter that was not offered through this CPA");
            return;
          }
          Besluit besluit = regel.apply(brief.get());
          if (besluit instanceof Besluit.Meld meld) {
            brieven.gemeld(nummer, meld.resultaat(), meld.code());
            meldingen.meld(nummer, meld.resultaat(), meld.code());
          } else if (besluit instanceof Besluit.Herzend herzend) {
            brieven.herzendOp(
                nummer,
                herzend.code(),
                klok.instant().plus(aansluiting.instellingen().herzendwacht()));
          }
        });
  }
}
