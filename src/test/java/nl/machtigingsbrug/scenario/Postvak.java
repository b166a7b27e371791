package nl.machtigingsbrug.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import nl.machtigingsbrug.buren.Kanaalburen;

/** All that the neighbours of a gemeente brought to people, but for letters on paper. */
public final class Postvak {

  private Postvak() {}

  /**
   * One message that is there.
   *
   * @param kanaal that brought it
   * @param aan the number or address that it came to
   * @param onderwerp what stands above it
   */
  public record Post(String kanaal, String aan, String onderwerp) {}

  /** Everything, whoever it is for. */
  public static List<Post> alles(Kanaalburen buren) {
    List<Post> alles = new ArrayList<>();
    buren
        .ebms()
        .globe()
        .boxen()
        .forEach(brief -> alles.add(new Post("berichtenbox", brief.burger(), brief.onderwerp())));
    for (JsonNode melding : buren.notifynl().alle()) {
      JsonNode verzoek = melding.path("verzoek");
      String soort = melding.path("type").asText();
      alles.add(
          new Post(
              soort.equals("letter") ? "brief-notifynl" : soort,
              verzoek.path(soort.equals("email") ? "email_address" : "phone_number").asText(),
              verzoek.path("personalisation").path("onderwerp").asText()));
    }
    for (JsonNode bericht : buren.vtb().berichten()) {
      alles.add(
          new Post(
              "vtb-bericht",
              bericht.path("ontvanger").asText(),
              bericht.path("onderwerp").asText()));
    }
    for (String soort : List.of("urltaken", "formuliertaken")) {
      for (JsonNode taak : buren.vtb().taken(soort)) {
        alles.add(
            new Post(
                "vtb-taak", taak.path("isToegewezenAan").asText(), taak.path("titel").asText()));
      }
    }
    for (JsonNode bericht : buren.magazijn().berichten()) {
      alles.add(
          new Post(
              "fbs",
              bericht.path("ontvanger").path("waarde").asText(),
              bericht.path("onderwerp").asText()));
    }
    return alles;
  }
}
