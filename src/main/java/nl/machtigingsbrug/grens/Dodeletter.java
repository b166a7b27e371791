package nl.machtigingsbrug.grens;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What is told of a message that was refused: where it lies and why, and nothing of what it says.
 *
 * @param foutcode of the catalogue
 * @param veld which field, never its value
 * @param uitleg what is wrong, in plain Dutch
 * @param actie what to do about it
 * @param andereManier how a person can reach the same
 * @param topic where it lies
 * @param partitie in which partition
 * @param offset at which place
 * @param gebeurtenis its id, where that is a UUID
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Dodeletter(
    String foutcode,
    @Nullable String veld,
    String uitleg,
    String actie,
    @Nullable String andereManier,
    String topic,
    int partitie,
    long offset,
    @Nullable String gebeurtenis) {}
