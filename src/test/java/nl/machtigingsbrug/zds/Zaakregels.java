package nl.machtigingsbrug.zds;

import java.time.Instant;
import java.util.List;
import nl.machtigingsbrug.logboek.Handeling;
import nl.machtigingsbrug.logboek.Handelingssoort;
import nl.machtigingsbrug.logboek.Logboek;
import nl.machtigingsbrug.logboek.Regel;
import nl.machtigingsbrug.logboek.Zoekvraag;

/** What the logboek of voorbeeldstad has of messages about a zaak. */
public final class Zaakregels {

  private Zaakregels() {}

  /** Each message that came in of late. */
  public static List<Handeling> van(Logboek logboek, String zaak) {
    Instant nu = Instant.now();
    return logboek
        .zoek(
            "voorbeeldstad",
            new Zoekvraag(null, zaak, null, nu.minusSeconds(600), nu.plusSeconds(60), 100))
        .stream()
        .map(Regel::handeling)
        .filter(regel -> regel.soort() == Handelingssoort.ZAAKBERICHT_ONTVANGEN)
        .toList();
  }
}
