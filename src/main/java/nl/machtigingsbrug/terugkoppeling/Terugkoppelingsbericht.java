package nl.machtigingsbrug.terugkoppeling;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.grens.Tekstveld;
import org.jspecify.annotations.Nullable;

/** The data of a terugkoppeling as it was sent; every field can be missing or wrong. */
record Terugkoppelingsbericht(
    @Nullable String aanvraagId,
    @Nullable String stand,
    @Nullable String toelichting,
    @Nullable String tijdstip) {

  /** In bytes. */
  static final int GROOTSTE = 16 * 1024;

  static final Set<String> SLEUTELS = Set.of("aanvraagId", "stand", "toelichting", "tijdstip");

  private static final Pattern ID =
      Pattern.compile("(?i)[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  /** Clocks differ; a day is no clock. */
  private static final Duration TE_VROEG = Duration.ofHours(1);

  private static final Instant EERSTE = Instant.parse("2000-01-01T00:00:00Z");

  /**
   * What it says.
   *
   * @throws Afwijzing MB-BERICHT-04 with the field
   */
  Terugkoppeling gekeurd(Clock klok) {
    Instant nu = klok.instant();
    eis(aanvraagId != null && ID.matcher(aanvraagId).matches(), "aanvraagId");
    return new Terugkoppeling(
        UUID.randomUUID(),
        UUID.fromString(aanvraagId),
        Stand.van(stand == null ? "" : stand).orElseThrow(() -> ongeldig("stand")),
        toelichting == null ? null : Tekstveld.vereis(toelichting, "toelichting", 200),
        tijdstip(nu),
        nu);
  }

  private Instant tijdstip(Instant nu) {
    try {
      Instant moment =
          OffsetDateTime.parse(tijdstip == null ? "" : tijdstip)
              .toInstant()
              .truncatedTo(ChronoUnit.MICROS);
      eis(!moment.isBefore(EERSTE) && !moment.isAfter(nu.plus(TE_VROEG)), "tijdstip");
      return moment;
    } catch (DateTimeException e) {
      throw ongeldig("tijdstip");
    }
  }

  private static void eis(boolean klopt, String veld) {
    if (!klopt) {
      throw ongeldig(veld);
    }
  }

  private static Afwijzing ongeldig(String veld) {
    return new Afwijzing(Foutcode.BERICHT_VELD_ONGELDIG, veld);
  }

  /** Says nothing of the person. */
  @Override
  public String toString() {
    return "Terugkoppelingsbericht";
  }
}
