package nl.machtigingsbrug.gebeurtenis;

import nl.machtigingsbrug.aanvraag.Verstrekking;
import nl.machtigingsbrug.levering.Levering;
import nl.machtigingsbrug.levering.Reeks;
import org.springframework.stereotype.Component;

/**
 * A gebeurtenis without people gives nothing away, nor does looking at what a zaaksysteem told;
 * what makes a zaak always does. Zaakberichten keep their own lines.
 */
@Component
final class Gebeurtenisverstrekking implements Verstrekking {

  private final Gebeurtenissen gebeurtenissen;

  Gebeurtenisverstrekking(Gebeurtenissen gebeurtenissen) {
    this.gebeurtenissen = gebeurtenissen;
  }

  @Override
  public boolean noemtMensen(Levering levering) {
    if (levering.reeks() == Reeks.NOTIFICATIE || levering.reeks() == Reeks.ZAAKBERICHT) {
      return false;
    }
    return levering.reeks() != Reeks.GEBEURTENIS
        || gebeurtenissen.vind(levering.id()).map(Gebeurtenis::persoonsgegevens).orElse(true);
  }
}
