package nl.machtigingsbrug.levering;

import java.time.Instant;
import java.util.UUID;
import nl.machtigingsbrug.fout.Foutcode;
import org.jspecify.annotations.Nullable;

/**
 * One line of the werkvoorraad.
 *
 * @param aanvraagId the aanvraag it is about, or null
 * @param leveringId the levering it is about, or null
 * @param foutcode the cause, or null
 * @param uitleg what is to be decided, in plain Dutch and without personal data
 */
public record Werkregel(
    UUID id,
    String gemeente,
    Werksoort soort,
    @Nullable UUID aanvraagId,
    @Nullable UUID leveringId,
    @Nullable Foutcode foutcode,
    String uitleg,
    Instant aangemaakt) {}
