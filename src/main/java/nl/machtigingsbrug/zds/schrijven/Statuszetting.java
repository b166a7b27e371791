package nl.machtigingsbrug.zds.schrijven;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * A status that is set.
 *
 * @param sleutel names it within the message and over retries
 * @param volgnummer of its statustype, or null
 * @param omschrijving of its statustype, or null; with neither: the first of the zaaktype
 * @param status the body of {@code POST /statussen} but for zaak and statustype
 */
record Statuszetting(
    String sleutel,
    @Nullable Integer volgnummer,
    @Nullable String omschrijving,
    ObjectNode status) {}
