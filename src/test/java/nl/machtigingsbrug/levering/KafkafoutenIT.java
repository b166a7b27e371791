package nl.machtigingsbrug.levering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import nl.machtigingsbrug.buren.kafka.Luisteraar;
import nl.machtigingsbrug.buren.kafka.Makelaar;
import nl.machtigingsbrug.buren.pki.Certificaatautoriteit;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.levering.Uitkomst.Herhalen;
import nl.machtigingsbrug.levering.Uitkomst.Mislukt;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The errors as a real broker and its client give them. */
class KafkafoutenIT {

  private static final String WACHTWOORD = "alleen-voor-de-proef";
  private static final Makelaar MAKELAAR = makelaar();

  @AfterAll
  static void stop() {
    MAKELAAR.close();
  }

  @Test
  void metHetJuisteWachtwoordGaatHetGoed() {
    assertThat(stuur(klant(), "proef", 1)).isEmpty();
  }

  @Test
  void eenVerkeerdWachtwoordHoudtDeLeveringLangVast() {
    Map<String, Object> klant = klant();
    klant.computeIfPresent(
        "sasl.jaas.config", (naam, waarde) -> waarde.toString().replace(WACHTWOORD, "verkeerd"));

    assertThat(stuur(klant, "proef", 1))
        .contains(new Herhalen(Foutcode.LEVERING_NIET_TOEGELATEN, Duration.ofMinutes(15), true));
  }

  @Test
  void eenOnbekendTopicKomtLaterMisschien() {
    assertThat(stuur(klant(), "bestaat-niet", 1))
        .contains(new Herhalen(Foutcode.LEVERING_ONBEREIKBAAR, null, false));
  }

  @Test
  void eenMakelaarDieErNietIsKomtLater() {
    Map<String, Object> klant = klant();
    klant.put("bootstrap.servers", "localhost:1");
    assertThat(stuur(klant, "proef", 1))
        .contains(new Herhalen(Foutcode.LEVERING_ONBEREIKBAAR, null, false));
    klant.put("bootstrap.servers", "bestaat-niet.invalid:9092");
    assertThat(stuur(klant, "proef", 1))
        .contains(new Herhalen(Foutcode.LEVERING_ONBEREIKBAAR, null, true));
  }

  @Test
  void watTeGrootIsGaatNooit() {
    assertThat(stuur(klant(), "proef", 2_000_000))
        .contains(new Mislukt(Foutcode.LEVERING_GEWEIGERD, true));
  }

  private static Makelaar makelaar() {
    try {
      Path map = Files.createTempDirectory("makelaar");
      Makelaar makelaar =
          Makelaar.start(
              map.resolve("data"),
              0,
              Luisteraar.beveiligd(
                  map,
                  new Certificaatautoriteit("ca").geefUit("makelaar", "00000009999999999004"),
                  "brug",
                  WACHTWOORD));
      makelaar.maakTopic("proef", 1);
      return makelaar;
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, Object> klant() {
    Map<String, Object> klant = new HashMap<>(MAKELAAR.klant());
    klant.put("max.block.ms", "3000");
    return klant;
  }

  private static Optional<Uitkomst> stuur(Map<String, Object> klant, String topic, int bytes) {
    try (KafkaProducer<String, byte[]> zender =
        new KafkaProducer<>(klant, new StringSerializer(), new ByteArraySerializer())) {
      zender.send(new ProducerRecord<>(topic, new byte[bytes])).get(30, TimeUnit.SECONDS);
      return Optional.empty();
    } catch (Exception fout) {
      return Kafkafouten.bepaal(fout);
    }
  }
}
