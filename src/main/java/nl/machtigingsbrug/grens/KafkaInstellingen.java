package nl.machtigingsbrug.grens;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * What is taken in over Kafka.
 *
 * @param groep the consumer group that all replicas share
 * @param grootste the largest message with its headers; CloudEvents guarantees 64 KB
 * @param herhaalBasis how long the first wait is before a message is tried again
 * @param herhaalPlafond how long a wait can become; well under the five minutes after which Kafka
 *     takes a silent consumer for dead
 * @param topics by a name of choice
 */
@Validated
@ConfigurationProperties("machtigingsbrug.berichten.kafka")
record KafkaInstellingen(
    @DefaultValue("machtigingsbrug") @Pattern(regexp = TOPICNAAM) String groep,
    @DefaultValue("1MB") DataSize grootste,
    @DefaultValue("1s") Duration herhaalBasis,
    @DefaultValue("30s") Duration herhaalPlafond,
    @DefaultValue @Valid Map<String, Topic> topics) {

  private static final String TOPICNAAM = "[A-Za-z0-9._-]{1,245}";

  KafkaInstellingen {
    topics = Map.copyOf(topics);
  }

  /**
   * One topic. Who may write to it is for the broker to guard: each message on it counts as from
   * this afnemer.
   *
   * @param topic its name at the broker
   * @param afnemer whose it is, by the name in the configuration
   * @param gemeente the one gemeente that its messages are for
   * @param dodeletters where refused messages are told of; the topic with {@code .dlt} where not
   *     set
   */
  record Topic(
      @NotBlank @Pattern(regexp = TOPICNAAM) String topic,
      @NotBlank String afnemer,
      @NotBlank String gemeente,
      @Nullable @Pattern(regexp = TOPICNAAM) String dodeletters) {

    String metDodeletters() {
      return dodeletters == null ? topic + ".dlt" : dodeletters;
    }
  }
}
