package nl.machtigingsbrug.beheer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A levering as a list shows it, without people.
 *
 * @param pogingen how many attempts were ever begun
 * @param laatsteStap the step that began last
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Leveringregel(
    UUID id,
    UUID aanvraagId,
    @Nullable String dienst,
    String bestemming,
    String staat,
    @Nullable String foutcode,
    int pogingen,
    @Nullable String laatsteStap,
    Instant aangemaakt) {}
