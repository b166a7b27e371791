package nl.machtigingsbrug.communicatie.notificatie;

import java.util.List;
import nl.machtigingsbrug.bestand.BestandenOngeldig;
import nl.machtigingsbrug.bestand.Melding;

/** The rules hold errors; nothing of them can be used. Names all of them at once. */
public final class NotificatieregelsOngeldig extends BestandenOngeldig {

  private static final long serialVersionUID = 1L;

  NotificatieregelsOngeldig(List<Melding> meldingen) {
    super("De regels voor notificaties zijn niet geldig", meldingen);
  }
}
