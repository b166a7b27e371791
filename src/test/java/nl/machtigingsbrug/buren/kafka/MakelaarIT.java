package nl.machtigingsbrug.buren.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import nl.machtigingsbrug.buren.pki.Certificaatautoriteit;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MakelaarIT {
  @TempDir private Path map;

  @Test
  void watErInStondStaatErNaEenHerstartNog() throws Exception {
    try (Makelaar makelaar = Makelaar.start(map)) {
      String waar = makelaar.bootstrap();
      makelaar.maakTopic("proef", 3);
      stuur(makelaar, "a");
      makelaar.stop();
      makelaar.start();
      makelaar.maakTopic("proef", 3);
      stuur(makelaar, "b");
      assertThat(makelaar.bootstrap()).isEqualTo(waar);
      assertThat(makelaar.lees("proef"))
          .extracting(bericht -> new String(bericht.value(), StandardCharsets.UTF_8))
          .containsExactly("a", "b");
    }
  }

  @Test
  void eenNieuweMakelaarVindtDeGegevensVanEenVorige() throws Exception {
    try (Makelaar makelaar = Makelaar.start(map)) {
      makelaar.maakTopic("proef", 1);
      stuur(makelaar, "a");
    }
    try (Makelaar makelaar = Makelaar.start(map)) {
      assertThat(makelaar.lees("proef")).hasSize(1);
    }
  }

  @Test
  void metTlsEnWachtwoord() throws Exception {
    Luisteraar dicht =
        Luisteraar.beveiligd(
            map,
            new Certificaatautoriteit("ca").geefUit("makelaar", "00000001999999999000"),
            "brug",
            "alleen-voor-de-proef");
    try (Makelaar makelaar = Makelaar.start(map, 0, dicht)) {
      makelaar.maakTopic("proef", 1);
      stuur(makelaar, "a");
      assertThat(makelaar.lees("proef")).hasSize(1);
    }
  }

  private static void stuur(Makelaar makelaar, String waarde) throws Exception {
    try (KafkaProducer<String, byte[]> zender =
        new KafkaProducer<>(makelaar.klant(), new StringSerializer(), new ByteArraySerializer())) {
      zender
          .send(new ProducerRecord<>("proef", "sleutel", waarde.getBytes(StandardCharsets.UTF_8)))
          .get(30, TimeUnit.SECONDS);
    }
  }
}
