package nl.machtigingsbrug.gebeurtenis;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.machtigingsbrug.aanvraag.Weigering;
import nl.machtigingsbrug.geheim.BlindeIndex;

/** Ids that say the same of the same: whoever sees one twice has seen one gebeurtenis. */
final class Gebeurtenisid {

  private Gebeurtenisid() {}

  static UUID van(UUID aanvraag, Gebeurtenissoort soort) {
    return UUID.nameUUIDFromBytes((aanvraag + ":" + soort).getBytes(StandardCharsets.UTF_8));
  }

  /** Made under a key: a kenmerk can be guessed, and must not be found back by trying. */
  static UUID van(Weigering weigering, BlindeIndex index) {
    String wat =
        String.join("\n", weigering.afnemer(), weigering.kenmerk(), weigering.code().name());
    return UUID.nameUUIDFromBytes(index.merk(weigering.gemeente(), "weigering", wat).bytes());
  }
}
