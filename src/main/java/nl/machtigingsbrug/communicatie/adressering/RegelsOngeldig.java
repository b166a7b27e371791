package nl.machtigingsbrug.communicatie.adressering;

import java.util.List;
import nl.machtigingsbrug.bestand.BestandenOngeldig;
import nl.machtigingsbrug.bestand.Melding;

/** The rules hold errors; nothing of them can be used. Names all of them at once. */
public final class RegelsOngeldig extends BestandenOngeldig {

  private static final long serialVersionUID = 1L;

  RegelsOngeldig(List<Melding> meldingen) {
    super("De regels voor berichten zijn niet geldig", meldingen);
  }
}
