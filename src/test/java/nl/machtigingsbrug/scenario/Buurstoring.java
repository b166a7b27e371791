package nl.machtigingsbrug.scenario;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import nl.machtigingsbrug.buren.Kanaalburen;
import nl.machtigingsbrug.buren.zaaksysteem.Storing;
import org.jspecify.annotations.Nullable;

/**
 * What goes wrong at a neighbour that brings messages, until the scenario is over.
 *
 * @param buur berichtenbox, abonnementen, notifynl, vtb, fbs, klant, profiel or brp
 * @param pad of the calls that it touches, or null for all
 * @param effect as at a zaaksysteem, or null for {@code status}
 * @param status of the answer, or null for 503
 * @param uitslag not the call goes wrong: this is what the berichtenbox says of the letter, or
 *     NotifyNL of the message
 */
public record Buurstoring(
    String buur,
    @Nullable String pad,
    @Nullable String effect,
    @Nullable Integer status,
    @Nullable String uitslag) {

  private static final int VOORTAAN = 1_000_000;

  /** From now on. */
  public void begin(Kanaalburen buren) {
    if (uitslag != null) {
      switch (buur) {
        case "berichtenbox" -> buren.ebms().globe().plan(uitslag);
        case "notifynl" -> buren.notifynl().lot(uitslag);
        default -> throw new IllegalArgumentException(buur);
      }
      return;
    }
    switch (buur) {
      case "berichtenbox" -> buren.ebms().stoor(storing());
      case "abonnementen" -> buren.abonnementen().stoor(storing());
      case "notifynl" -> buren.notifynl().server().stoor(storing());
      case "vtb" -> buren.vtb().server().stoor(storing());
      case "fbs" -> buren.magazijn().stoor(storing());
      case "klant" -> buren.klant().server().stoor(storing());
      case "profiel" -> buren.profiel().server().stoor(storing());
      case "brp" -> buren.brp().stoor(String.valueOf(Objects.requireNonNullElse(status, 503)));
      default -> throw new IllegalArgumentException(buur);
    }
  }

  private Storing storing() {
    return new Storing(
        "*",
        Pattern.compile(Objects.requireNonNullElse(pad, ".*")),
        0,
        VOORTAAN,
        Storing.Effect.valueOf(
            Objects.requireNonNullElse(effect, "status").toUpperCase(Locale.ROOT)),
        Objects.requireNonNullElse(status, 503),
        0,
        0);
  }
}
