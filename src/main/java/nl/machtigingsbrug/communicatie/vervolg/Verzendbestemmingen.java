package nl.machtigingsbrug.communicatie.vervolg;

import java.util.Arrays;
import nl.machtigingsbrug.communicatie.Kanaal;

/** Under which names operators know where vervolgberichten go. */
public final class Verzendbestemmingen {

  private static final String KLANTCONTACTEN = "open-klant";

  private Verzendbestemmingen() {}

  /** Whether it is a channel, the choosing of recipients, or where klantcontacten go. */
  public static boolean kent(String naam) {
    return naam.equals(Vervolgbegin.BESTEMMING)
        || naam.equals(KLANTCONTACTEN)
        || Arrays.stream(Kanaal.values()).map(Velden::naam).anyMatch(naam::equals);
  }
}
