package nl.machtigingsbrug.communicatie.vervolg;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import nl.machtigingsbrug.communicatie.Verzendmeldingen;
import nl.machtigingsbrug.communicatie.Verzendresultaat;
import org.springframework.stereotype.Component;

/**
 * Lays before a human what a channel took in and told no more of. No other channel begins: it may
 * have arrived, and nobody is to get the same message twice.
 */
@Component
class Uitslagwacht {

  private static final String GEEN_UITSLAG = "GeenUitslag";
  private static final int HOOGSTENS = 500;

  private final Verzendingen verzendingen;
  private final Verzendmeldingen meldingen;
  private final Communicatie instellingen;
  private final Clock klok;

  Uitslagwacht(
      Verzendingen verzendingen,
      Verzendmeldingen meldingen,
      Communicatie instellingen,
      Clock klok) {
    this.verzendingen = verzendingen;
    this.meldingen = meldingen;
    this.instellingen = instellingen;
    this.klok = klok;
  }

  /** One round. */
  void kijk() {
    Instant nu = klok.instant();
    instellingen
        .uitslagtermijn()
        .forEach(
            (kanaal, termijn) -> {
              for (UUID levering : verzendingen.zonderUitslag(kanaal, termijn, nu, HOOGSTENS)) {
                meldingen.meld(levering, Verzendresultaat.ONBEKEND, GEEN_UITSLAG);
              }
            });
  }
}
