package nl.machtigingsbrug.grens;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Properties;
import org.apache.camel.component.kafka.DefaultKafkaClientFactory;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Makes consumers that outlive a broker that refuses them. Camel 4.17 ends a consumer for good at
 * the first authentication error, and connects anew without a pause after any other; a password
 * that is being replaced would cost a restart, or fill the log.
 */
@Component("kafkaklanten")
public final class Kafkaklanten extends DefaultKafkaClientFactory {

  private static final Logger LOG = LoggerFactory.getLogger(Kafkaklanten.class);
  private static final Duration PAUZE = Duration.ofSeconds(5);

  @Override
  public Consumer<?, ?> getConsumer(Properties instellingen) {
    Consumer<?, ?> echt = super.getConsumer(instellingen);
    return (Consumer<?, ?>)
        Proxy.newProxyInstance(
            Consumer.class.getClassLoader(),
            new Class<?>[] {Consumer.class},
            (zelf, methode, waarden) -> roep(echt, methode, waarden));
  }

  private static @Nullable Object roep(
      Consumer<?, ?> echt, Method methode, Object @Nullable [] waarden) throws Throwable {
    try {
      return methode.invoke(echt, waarden);
    } catch (InvocationTargetException e) {
      Throwable oorzaak = e.getTargetException();
      if (!methode.getName().equals("poll")
          || oorzaak instanceof WakeupException
          || oorzaak instanceof InterruptException) {
        throw oorzaak;
      }
      LOG.error("Kafka is niet te lezen, oorzaak={}", oorzaak.getClass().getName());
      Thread.sleep(PAUZE.toMillis());
      throw new KafkaException(oorzaak.getClass().getSimpleName());
    }
  }
}
