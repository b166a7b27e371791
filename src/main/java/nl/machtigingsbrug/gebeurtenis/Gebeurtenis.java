package nl.machtigingsbrug.gebeurtenis;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import nl.machtigingsbrug.fout.Foutcode;
import org.jspecify.annotations.Nullable;

/**
 * Something that became final, without personal data.
 *
 * @param id made of what it tells of; also the id of the levering that publishes it
 * @param gemeente whose work it was
 * @param soort what became final
 * @param aanvraagId of which aanvraag; null for a refusal at the intake, of which none is kept
 * @param dienst what was asked
 * @param zaakidentificatie the zaaknummer, as soon as there is one
 * @param foutcode why a human has to decide, or why it was refused
 * @param persoonsgegevens whether the people go along
 * @param tijdstip when
 * @param volgnummer its place among the gebeurtenissen of the aanvraag, from 1
 */
public record Gebeurtenis(
    UUID id,
    String gemeente,
    Gebeurtenissoort soort,
    @Nullable UUID aanvraagId,
    String dienst,
    @Nullable String zaakidentificatie,
    @Nullable Foutcode foutcode,
    boolean persoonsgegevens,
    Instant tijdstip,
    int volgnummer) {

  /** What keeps the gebeurtenissen of one aanvraag together. */
  UUID onderwerp() {
    return Objects.requireNonNullElse(aanvraagId, id);
  }
}
