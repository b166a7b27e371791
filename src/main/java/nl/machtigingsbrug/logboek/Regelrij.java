package nl.machtigingsbrug.logboek;

import java.time.Instant;
import java.util.Set;
import nl.machtigingsbrug.geheim.Zoeksleutel;
import org.jspecify.annotations.Nullable;

/** A line as the database holds it; of an erased one everything that can be null is null. */
record Regelrij(
    long id,
    String gemeente,
    @Nullable Instant tijdstip,
    @Nullable String aanvraagId,
    @Nullable String zaak,
    byte @Nullable [] inhoud,
    byte @Nullable [] zout,
    byte[] vastlegging,
    Set<Zoeksleutel> zoekingangen) {

  boolean gewist() {
    return inhoud == null;
  }
}
