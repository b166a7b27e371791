package nl.machtigingsbrug.levering;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * What one bestemming can take, where it differs from the rest.
 *
 * @param gelijktijdig attempts at the same time, or null for the general value
 * @param snelheid attempts begun per second, or null for the general value
 */
public record Doseerinstelling(
    @Nullable @Min(1) Integer gelijktijdig,
    @Nullable @DecimalMin("0.001") @Max(10_000) Double snelheid) {

  Grens over(Grens algemeen) {
    return new Grens(
        gelijktijdig == null ? algemeen.gelijktijdig() : gelijktijdig,
        snelheid == null ? algemeen.snelheid() : snelheid);
  }
}
