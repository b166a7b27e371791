package nl.machtigingsbrug.communicatie.vervolg;

import java.util.Arrays;
import nl.machtigingsbrug.communicatie.Kanaal;

/** Under which names operators know where vervolgberichten go. */
public final class Verzendbestemmingen {

  private Verzendbestemmingen() {}

  /** Whether it is a channel, or the choosing of recipients. */
  public static boolean kent(String naam) {
    return naam.equals(Vervolgbegin.BESTEMMING)
        || Arrays.stream(Kanaal.values()).map(Velden::naam).anyMatch(naam::equals);
  }
}
