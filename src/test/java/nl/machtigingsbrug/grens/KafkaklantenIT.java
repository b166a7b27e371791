package nl.machtigingsbrug.grens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import nl.machtigingsbrug.buren.kafka.Luisteraar;
import nl.machtigingsbrug.buren.kafka.Makelaar;
import nl.machtigingsbrug.buren.pki.Certificaat;
import nl.machtigingsbrug.buren.pki.Certificaatautoriteit;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.kafka.KafkaComponent;
import org.apache.camel.component.kafka.PollOnError;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class KafkaklantenIT {

  @TempDir private Path map;

  /** The password is replaced at the broker, and put back: without a restart of ours. */
  @Test
  void eenConsumentOverleeftEenMakelaarDieHemNietToelaat(CapturedOutput uitvoer) throws Exception {
    Certificaat certificaat =
        new Certificaatautoriteit("ca").geefUit("makelaar", "00000001999999999000");
    Luisteraar goed = Luisteraar.beveiligd(map, certificaat, "brug", "alleen-voor-de-proef");
    Luisteraar ander = Luisteraar.beveiligd(map, certificaat, "brug", "een-ander-wachtwoord");
    List<String> gelezen = new CopyOnWriteArrayList<>();
    Makelaar eerste = Makelaar.start(map.resolve("kafka"), 0, goed);
    int poort = Integer.parseInt(eerste.bootstrap().replaceAll(".*:", ""));
    eerste.maakTopic("proef", 1);
    stuur(eerste, "een");
    try (DefaultCamelContext camel = camel(eerste, gelezen)) {
      camel.start();
      await().atMost(Duration.ofSeconds(60)).until(() -> gelezen.contains("een"));
      eerste.close();
      try (Makelaar tweede = Makelaar.start(map.resolve("kafka"), poort, ander)) {
        await()
            .atMost(Duration.ofSeconds(90))
            .untilAsserted(
                () ->
                    assertThat(uitvoer.getOut())
                        .contains("Kafka is niet te lezen, oorzaak=")
                        .contains("SaslAuthenticationException"));
        assertThat(tweede.bootstrap()).isEqualTo(eerste.bootstrap());
      }
      try (Makelaar derde = Makelaar.start(map.resolve("kafka"), poort, goed)) {
        stuur(derde, "twee");
        await().atMost(Duration.ofSeconds(90)).until(() -> gelezen.contains("twee"));
      }
    }
    assertThat(uitvoer.getOut()).doesNotContain("alleen-voor-de-proef", "een-ander-wachtwoord");
  }

  private static DefaultCamelContext camel(Makelaar makelaar, List<String> gelezen)
      throws Exception {
    Map<String, Object> klant = makelaar.klant();
    KafkaComponent kafka = new KafkaComponent();
    kafka.getConfiguration().setBrokers(makelaar.bootstrap());
    kafka.getConfiguration().setSecurityProtocol(String.valueOf(klant.get("security.protocol")));
    kafka.getConfiguration().setSaslMechanism(String.valueOf(klant.get("sasl.mechanism")));
    kafka.getConfiguration().setSaslJaasConfig(String.valueOf(klant.get("sasl.jaas.config")));
    kafka
        .getConfiguration()
        .setSslTruststoreLocation(String.valueOf(klant.get("ssl.truststore.location")));
    kafka
        .getConfiguration()
        .setSslTruststorePassword(String.valueOf(klant.get("ssl.truststore.password")));
    kafka.getConfiguration().setSslTruststoreType("PKCS12");
    kafka.getConfiguration().setPollOnError(PollOnError.RECONNECT);
    // Who went away without a word keeps his place in the group this long.
    kafka.getConfiguration().setSessionTimeoutMs(6000);
    kafka.getConfiguration().setHeartbeatIntervalMs(1000);
    kafka.setCreateConsumerBackoffInterval(500);
    kafka.setSubscribeConsumerBackoffInterval(500);
    kafka.setKafkaClientFactory(new Kafkaklanten());
    DefaultCamelContext camel = new DefaultCamelContext();
    camel.addComponent("kafka", kafka);
    camel.addRoutes(
        new RouteBuilder() {
          @Override
          public void configure() {
            from("kafka:proef?groupId=proef&autoOffsetReset=earliest&pollTimeoutMs=500")
                .process(
                    uitwisseling -> gelezen.add(uitwisseling.getMessage().getBody(String.class)));
          }
        });
    return camel;
  }

  private static void stuur(Makelaar makelaar, String waarde) throws Exception {
    try (KafkaProducer<String, byte[]> zender =
        new KafkaProducer<>(makelaar.klant(), new StringSerializer(), new ByteArraySerializer())) {
      zender
          .send(new ProducerRecord<>("proef", waarde.getBytes(StandardCharsets.UTF_8)))
          .get(30, TimeUnit.SECONDS);
    }
  }
}
