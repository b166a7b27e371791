package nl.machtigingsbrug.levering;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How leveringen are repeated and held back.
 *
 * @param basis the shortest wait after a failed attempt. Also the time that a neighbour gets to
 *     finish a call whose answer did not come, before it is asked about it
 * @param plafond the longest wait that the adapter chooses itself
 * @param pogingen how many attempts count before the levering is MISLUKT; with the other defaults
 *     about three days, so that a weekend without a zaaksysteem is survived
 * @param retryAfterPlafond the longest {@code Retry-After} that is honoured
 * @param lease how long an attempt may go without finishing a step before another may take over;
 *     longer than the longest timeout of a call
 * @param poort how often a levering looks whether an earlier one was delivered, should it miss the
 *     signal
 * @param stop how often at most a stopped levering looks whether it may go on, should it miss the
 *     signal
 * @param gelijktijdig how many leveringen run at the same time for one bestemming of one gemeente,
 *     over all instances
 * @param snelheid how many attempts begin per second for one bestemming of one gemeente, over all
 *     instances
 * @param storingen how many failures in a row hold a bestemming back
 * @param hoogsteLeeftijd how long a levering is tried, from when its turn came or a human last
 *     asked for it
 * @param bestemmingen what a bestemming can take, by its name
 * @param gemeenten the same for one gemeente, which goes before it
 * @param herhaalbareStatussen the 4xx statuses that are not final
 */
@Validated
@ConfigurationProperties("machtigingsbrug.levering")
public record Leveringinstellingen(
    @DefaultValue("PT30S") @NotNull @DurationMin(millis = 1) Duration basis,
    @DefaultValue("PT1H") @NotNull @DurationMin(millis = 1) Duration plafond,
    @DefaultValue("100") @Min(1) @Max(10_000) int pogingen,
    @DefaultValue("P1D") @NotNull @DurationMin(millis = 1) Duration retryAfterPlafond,
    @DefaultValue("PT2M") @NotNull @DurationMin(millis = 100) Duration lease,
    @DefaultValue("PT1M") @NotNull @DurationMin(millis = 10) Duration poort,
    @DefaultValue("PT1M") @NotNull @DurationMin(millis = 10) Duration stop,
    @DefaultValue("8") @Min(1) int gelijktijdig,
    @DefaultValue("50") @DecimalMin("0.001") @Max(10_000) double snelheid,
    @DefaultValue("5") @Min(1) int storingen,
    @DefaultValue("P7D") @NotNull @DurationMin(millis = 1) Duration hoogsteLeeftijd,
    @DefaultValue @Valid Map<String, Doseerinstelling> bestemmingen,
    @DefaultValue @Valid Map<String, Gemeentedosering> gemeenten,
    @DefaultValue({"408", "425", "429"}) @NotNull
        Set<@NotNull @Min(400) @Max(499) Integer> herhaalbareStatussen) {

  /** The ceilings cannot lie below the base. */
  @AssertTrue(message = "plafond en retry-after-plafond mogen niet korter zijn dan basis")
  public boolean isPlafondNietOnderBasis() {
    return plafond.compareTo(basis) >= 0 && retryAfterPlafond.compareTo(basis) >= 0;
  }

  /**
   * When a stopped levering looks again: spread, since thousands may be stopped at once.
   *
   * @param toeval from 0 (inclusive) to 1 (exclusive)
   */
  Duration stopblik(double toeval) {
    return stop.plusMillis((long) (toeval * stop.toMillis()));
  }

  /** What a bestemming of a gemeente gets at most. */
  public Grens grens(String gemeente, String bestemming) {
    Grens grens = new Grens(gelijktijdig, snelheid);
    Doseerinstelling overal = bestemmingen.get(bestemming);
    grens = overal == null ? grens : overal.over(grens);
    Gemeentedosering hier = gemeenten.get(gemeente);
    Doseerinstelling alleenHier = hier == null ? null : hier.bestemmingen().get(bestemming);
    return alleenHier == null ? grens : alleenHier.over(grens);
  }
}
