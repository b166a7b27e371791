package nl.machtigingsbrug.communicatie.vervolg;

import java.time.Instant;
import java.util.UUID;
import nl.machtigingsbrug.communicatie.Kanaal;
import nl.machtigingsbrug.communicatie.Verzendresultaat;
import org.jspecify.annotations.Nullable;

/**
 * One channel that was tried.
 *
 * @param levering its levering; for the channel the id of the message
 * @param verzending of what
 * @param volgnummer its place in the order of channels, from 0
 * @param kanaal which
 * @param resultaat what the channel said, or null while it said nothing
 * @param code in the words of the channel
 * @param gemeld when it said so
 */
record Verzendpoging(
    UUID levering,
    UUID verzending,
    int volgnummer,
    Kanaal kanaal,
    @Nullable Verzendresultaat resultaat,
    @Nullable String code,
    @Nullable Instant gemeld) {}
