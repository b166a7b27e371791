package nl.machtigingsbrug.storing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import nl.machtigingsbrug.buren.Buren;
import org.jspecify.annotations.Nullable;

/**
 * A vervolgbericht that is offered.
 *
 * @param kenmerk also in its texts: by that it is known at every channel
 * @param soort the berichtsoort
 * @param overKafka whether it goes to the broker, as a command
 * @param keren how often it is sent
 * @param naIntrekking whether it is only sent when the withdrawal was acknowledged
 */
record Vervolg(String kenmerk, String soort, boolean overKafka, int keren, boolean naIntrekking) {

  /** Of which the stad tries the Federatief Berichtenstelsel first: that channel is blind. */
  static final String BLIND = "klachtafhandeling";

  /** As often as they stand there: in each gemeente each goes by other channels first. */
  private static final List<String> IN_DE_STAD =
      List.of(
          BLIND,
          BLIND,
          BLIND,
          BLIND,
          "statusbericht",
          "statusbericht",
          "statusbericht",
          "besluit",
          "besluit",
          "uitnodiging");

  private static final List<String> ELDERS =
      List.of(
          "verzoek-om-aanvulling",
          "verzoek-om-aanvulling",
          "verzoek-om-aanvulling",
          "besluit",
          "besluit",
          "statusbericht",
          "statusbericht",
          "uitnodiging",
          "betaling",
          BLIND);

  /** Of ten aanvragen this many have some; in the others nobody can be reached. */
  private static final Map<String, Integer> MET_BRIEVEN =
      Map.of(Buren.GEMEENTE, 7, Buren.TWEEDE_GEMEENTE, 7);

  static List<Vervolg> over(
      String aanvraag, @Nullable String gemeente, boolean trektIn, Random toeval) {
    String haar = Objects.requireNonNullElse(gemeente, Buren.GEMEENTE);
    List<Vervolg> brieven = new ArrayList<>();
    if (toeval.nextInt(10) >= MET_BRIEVEN.getOrDefault(haar, 1)) {
      return brieven;
    }
    List<String> soorten = haar.equals(Buren.GEMEENTE) ? IN_DE_STAD : ELDERS;
    int vooraf = 1 + toeval.nextInt(2);
    for (int i = 0; i < vooraf + (trektIn ? 1 : 0); i++) {
      brieven.add(
          new Vervolg(
              aanvraag + "-b" + i,
              soorten.get(toeval.nextInt(soorten.size())),
              toeval.nextInt(4) == 0,
              toeval.nextInt(6) == 0 ? 2 : 1,
              i >= vooraf));
    }
    return brieven;
  }
}
