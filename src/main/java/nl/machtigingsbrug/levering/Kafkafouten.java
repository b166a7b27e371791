package nl.machtigingsbrug.levering;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.levering.Uitkomst.Herhalen;
import nl.machtigingsbrug.levering.Uitkomst.Mislukt;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.RecordBatchTooLargeException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.TimeoutException;

/** What a failing call to a Kafka broker means. */
final class Kafkafouten {
  private static final List<Class<? extends KafkaException>> DEFINITIEF =
      List.of(
          RecordTooLargeException.class,
          RecordBatchTooLargeException.class,
          SerializationException.class,
          InvalidTopicException.class);

  /**
   * Rights and passwords are given by people: repeating often does not help, and locks out where a
   * broker counts.
   */
  private static final List<Class<? extends KafkaException>> NIET_TOEGELATEN =
      List.of(AuthenticationException.class, AuthorizationException.class);

  private static final Duration RUST = Duration.ofMinutes(15);

  private Kafkafouten() {}

  /** Empty where it is no error of Kafka. */
  static Optional<Uitkomst> bepaal(Throwable fout) {
    return Oorzaken.zoek(fout, KafkaException.class).map(kafka -> uitkomst(fout));
  }

  private static Uitkomst uitkomst(Throwable fout) {
    if (heeft(fout, DEFINITIEF)) {
      return new Mislukt(Foutcode.LEVERING_GEWEIGERD, true);
    }
    if (heeft(fout, NIET_TOEGELATEN)) {
      return new Herhalen(Foutcode.LEVERING_NIET_TOEGELATEN, RUST, true);
    }
    // No broker of the list can be resolved, or a store of keys cannot be read.
    if (heeft(fout, List.of(ConfigException.class))) {
      return new Herhalen(Foutcode.LEVERING_ONBEREIKBAAR, null, true);
    }
    return heeft(fout, List.of(TimeoutException.class))
        ? new Herhalen(Foutcode.LEVERING_ONBEREIKBAAR, null, false)
        : new Herhalen(Foutcode.LEVERING_STORING, null, false);
  }

  private static boolean heeft(Throwable fout, List<Class<? extends KafkaException>> soorten) {
    return Oorzaken.van(fout).anyMatch(t -> soorten.stream().anyMatch(s -> s.isInstance(t)));
  }
}
