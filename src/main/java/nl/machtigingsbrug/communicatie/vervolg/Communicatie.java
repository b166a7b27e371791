package nl.machtigingsbrug.communicatie.vervolg;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import nl.machtigingsbrug.communicatie.Berichtsoort;
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
 * @param afzenders who sends what, by gemeente and berichtsoort
 */
@ConfigurationProperties("machtigingsbrug.communicatie")
record Communicatie(
    @DefaultValue("8MB") DataSize grootste,
    @DefaultValue("24h") Duration overgang,
    @DefaultValue("1m") Duration termijnronde,
    @DefaultValue("5m") Duration peilronde,
    @DefaultValue Map<String, Map<Berichtsoort, Afzender>> afzenders) {

  Communicatie {
    afzenders = Map.copyOf(afzenders);
  }

  /** Who sends this kind of message, where the gemeente said so. */
  Optional<Afzender> afzender(String gemeente, Berichtsoort soort) {
    return Optional.ofNullable(afzenders.getOrDefault(gemeente, Map.of()).get(soort));
  }
}
