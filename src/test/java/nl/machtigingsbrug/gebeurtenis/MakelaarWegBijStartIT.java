package nl.machtigingsbrug.gebeurtenis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.machtigingsbrug.Machtigingsbrug;
import nl.machtigingsbrug.buren.Buren;
import nl.machtigingsbrug.buren.Postgres;
import org.apache.camel.CamelContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A broker that is not there, or not even known, holds up no start. */
class MakelaarWegBijStartIT {

  @Test
  void deToepassingStart(@TempDir Path map) {
    try (Buren buren = Buren.start(map, Postgres.gedeeld().nieuweDatabase())) {
      Map<String, Object> eigenschappen = new LinkedHashMap<>(buren.eigenschappen());
      eigenschappen.put("server.port", "0");
      eigenschappen.put("camel.component.kafka.brokers", "bestaat-niet.example:9092");
      eigenschappen.put("machtigingsbrug.gemeenten.voorbeeldstad.oin", "00000009999999999004");
      eigenschappen.put("machtigingsbrug.gebeurtenissen.gemeenten.voorbeeldstad.aan", "true");
      eigenschappen.put(
          "machtigingsbrug.gebeurtenissen.dataref-basis", "https://machtigingsbrug.example");
      try (ConfigurableApplicationContext app =
          new SpringApplicationBuilder(Machtigingsbrug.class).properties(eigenschappen).run()) {
        assertThat(
                app.getBean(CamelContext.class)
                    .getRouteController()
                    .getRouteStatus("kafka-publiceren")
                    .isStarted())
            .isTrue();
      }
    }
  }
}
