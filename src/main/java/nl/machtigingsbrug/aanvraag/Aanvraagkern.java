package nl.machtigingsbrug.aanvraag;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an aanvraag is about, without its people.
 *
 * @param id our id
 * @param gemeente of whom it is asked
 * @param dienst what is asked
 * @param zaakidentificatie the zaaknummer, as soon as there is one
 */
public record Aanvraagkern(
    UUID id, String gemeente, String dienst, @Nullable String zaakidentificatie) {}
