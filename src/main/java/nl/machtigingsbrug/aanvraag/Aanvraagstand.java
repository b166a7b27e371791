package nl.machtigingsbrug.aanvraag;

import java.time.Instant;
import java.util.UUID;
import nl.machtigingsbrug.fout.Foutcode;
import org.jspecify.annotations.Nullable;

/**
 * Of an aanvraag what is no secret; all that is left of it once its term is over.
 *
 * @param id our id
 * @param gemeente of whom it is asked
 * @param afnemer the system that handed it in
 * @param kenmerk that system's id for it
 * @param dienst what is asked
 * @param code why a human had to decide, or null where it was allowed
 * @param reden the reason of the Toetsing, in plain Dutch
 * @param ontvangen when it was stored
 * @param zaakidentificatie the zaaknummer, as soon as there is one
 * @param verwijderd when its content was removed, or null while it is there
 */
record Aanvraagstand(
    UUID id,
    String gemeente,
    String afnemer,
    String kenmerk,
    String dienst,
    @Nullable Foutcode code,
    String reden,
    Instant ontvangen,
    @Nullable String zaakidentificatie,
    @Nullable Instant verwijderd) {

  static Aanvraagstand van(Aanvraag aanvraag) {
    return new Aanvraagstand(
        aanvraag.id(),
        aanvraag.gemeente(),
        aanvraag.afnemer(),
        aanvraag.kenmerk(),
        aanvraag.dienst(),
        aanvraag.code(),
        aanvraag.reden(),
        aanvraag.ontvangen(),
        aanvraag.zaakidentificatie(),
        null);
  }
}
