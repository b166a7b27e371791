package nl.machtigingsbrug.communicatie.adressering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.machtigingsbrug.communicatie.Berichtsoort;
import nl.machtigingsbrug.communicatie.Hoedanigheid;

/**
 * What changed rules would have done to messages of the past. Counts only, so that nobody is known
 * by it.
 *
 * @param berichten how many were looked at
 * @param anders for how many of them something would change
 * @param tellingen what, in order of message, person and change
 */
public record Simulatie(int berichten, int anders, List<Telling> tellingen) {

  public Simulatie {
    tellingen = List.copyOf(tellingen);
  }

  /**
   * How often one thing would change.
   *
   * @param soort of which messages
   * @param wie for whom
   * @param wijziging what
   * @param aantal how often
   */
  public record Telling(Berichtsoort soort, Hoedanigheid wie, Wijziging wijziging, int aantal) {}

  /** What can change for one person. */
  public enum Wijziging {
    /** He would receive it, and did not. */
    KRIJGT_HET_WEL,
    /** He would not receive it, and did. */
    KRIJGT_HET_NIET_MEER,
    /** A human would decide first, and he received it. */
    WACHT_OP_MEDEWERKER,
    /** He would receive it, and a human had to decide first. */
    WACHT_NIET_MEER,
    /** He would read more or less. */
    ANDERE_VARIANT,
    /** It would reach him otherwise. */
    ANDER_KANAAL
  }

  /**
   * Compares.
   *
   * @param nu the rules that count
   * @param straks those to try
   * @param verleden the messages, each as it was
   */
  public static Simulatie draai(Regels nu, Regels straks, List<Situatie> verleden) {
    Map<Telling, Integer> aantallen =
        new TreeMap<>(
            Comparator.comparing(Telling::soort)
                .thenComparing(Telling::wie)
                .thenComparing(Telling::wijziging));
    int anders = 0;
    for (Situatie situatie : verleden) {
      List<Telling> verschillen =
          Verschil.tussen(
              situatie.soort(),
              Adresseerder.adresseer(situatie, nu),
              Adresseerder.adresseer(situatie, straks));
      anders += verschillen.isEmpty() ? 0 : 1;
      verschillen.forEach(verschil -> aantallen.merge(verschil, 1, Integer::sum));
    }
    List<Telling> tellingen = new ArrayList<>();
    aantallen.forEach(
        (telling, aantal) ->
            tellingen.add(
                new Telling(telling.soort(), telling.wie(), telling.wijziging(), aantal)));
    return new Simulatie(verleden.size(), anders, tellingen);
  }
}
