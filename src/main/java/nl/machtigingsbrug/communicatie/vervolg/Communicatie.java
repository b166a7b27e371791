package nl.machtigingsbrug.communicatie.vervolg;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import nl.machtigingsbrug.communicatie.Berichtsoort;
import nl.machtigingsbrug.communicatie.Kanaal;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Follow-up communication.
 *
 * @param grootste the largest vervolgbericht that is read, documents and all
 * @param overgang how long a channel is tried before the next one takes over, where the message has
 *     no earlier last day
 * @param termijnronde how often the terms are looked at
 * @param peilronde how often channels are asked how it went
 * @param uitslagtermijn how long a channel that tells what came of a message may say nothing,
 *     before a human hears of it; in days or hours. Channels that never tell are not in it
 * @param afzenders who sends what, by gemeente and berichtsoort
 */
@ConfigurationProperties("machtigingsbrug.communicatie")
record Communicatie(
    @DefaultValue("8MB") DataSize grootste,
    @DefaultValue("24h") Duration overgang,
    @DefaultValue("1m") Duration termijnronde,
    @DefaultValue("5m") Duration peilronde,
    @DefaultValue Map<Kanaal, Duration> uitslagtermijn,
    @DefaultValue Map<String, Map<Berichtsoort, Afzender>> afzenders) {

  /**
   * NotifyNL tries for three days and remembers for seven; the Berichtenbox has a rule of its own
   * that is mostly earlier.
   */
  private static final Map<Kanaal, Duration> GEWOON =
      Map.of(
          Kanaal.EMAIL, Duration.ofDays(4),
          Kanaal.SMS, Duration.ofDays(4),
          Kanaal.BRIEF_NOTIFYNL, Duration.ofDays(6),
          Kanaal.BERICHTENBOX, Duration.ofDays(7));

  Communicatie {
    Map<Kanaal, Duration> termijnen = new EnumMap<>(GEWOON);
    termijnen.putAll(uitslagtermijn);
    if (!GEWOON.keySet().containsAll(termijnen.keySet())
        || termijnen.values().stream().anyMatch(t -> t.isNegative() || t.isZero())) {
      throw new Afwijzing(Foutcode.CONFIG_ONGELDIG, "machtigingsbrug.communicatie.uitslagtermijn");
    }
    uitslagtermijn = Map.copyOf(termijnen);
    afzenders = Map.copyOf(afzenders);
  }

  /** Who sends this kind of message, where the gemeente said so. */
  Optional<Afzender> afzender(String gemeente, Berichtsoort soort) {
    return Optional.ofNullable(afzenders.getOrDefault(gemeente, Map.of()).get(soort));
  }
}
