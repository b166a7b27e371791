package nl.machtigingsbrug.levering;

import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What is to be delivered, and how.
 *
 * @param aanvraagId what is delivered
 * @param volgnummer its place in the order; leveringen with the same number may run side by side
 * @param reeks within which that order counts
 * @param gemeente whose work it is
 * @param bestemming where it goes, as named in the configuration
 * @param route the Camel route, {@code uit-<bericht>-<systeem>}
 */
public record Opdracht(
    UUID aanvraagId,
    int volgnummer,
    Reeks reeks,
    String gemeente,
    String bestemming,
    String route) {
  private static final Pattern ROUTE = Pattern.compile("uit-[a-z0-9-]{1,80}");

  /**
   * Checks the names.
   *
   * @throws IllegalArgumentException when gemeente or bestemming is blank, the number is negative
   *     or the route is no levering route
   */
  public Opdracht {
    if (gemeente.isBlank() || bestemming.isBlank() || volgnummer < 0) {
      throw new IllegalArgumentException("gemeente, bestemming and volgnummer are needed");
    }
    if (!ROUTE.matcher(route).matches()) {
      throw new IllegalArgumentException("a levering runs a route named uit-<bericht>-<systeem>");
    }
  }

  /** One that makes a zaak. */
  public Opdracht(
      UUID aanvraagId, int volgnummer, String gemeente, String bestemming, String route) {
    this(aanvraagId, volgnummer, Reeks.ZAAK, gemeente, bestemming, route);
  }
}
