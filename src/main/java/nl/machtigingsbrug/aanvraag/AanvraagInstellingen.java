package nl.machtigingsbrug.aanvraag;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * The limits of an aanvraag.
 *
 * @param grootste the longest message with all its documenten in base64, in characters (bytes of
 *     ASCII)
 * @param gegevens the longest gegevens, in characters of JSON
 * @param documenten how many documenten at most
 * @param grootsteDocument the largest document, decoded
 * @param spool the folder where documenten wait, encrypted, until they are stored; the temporary
 *     folder of the system where not set
 */
@Validated
@ConfigurationProperties("machtigingsbrug.aanvraag")
record AanvraagInstellingen(
    @DefaultValue("150MB") DataSize grootste,
    @DefaultValue("256KB") DataSize gegevens,
    @DefaultValue("20") @Min(0) @Max(1000) int documenten,
    @DefaultValue("50MB") DataSize grootsteDocument,
    @Nullable Path spool) {}
