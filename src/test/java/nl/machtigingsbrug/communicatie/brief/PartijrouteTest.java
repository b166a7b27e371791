package nl.machtigingsbrug.communicatie.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Properties;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartijrouteTest {

  /** A mount that is away at the start is not made in its place. */
  @Test
  void deStartMaaktGeenMap(@TempDir Path map) throws Exception {
    Path weg = map.resolve("weg");
    try (DefaultCamelContext camel = new DefaultCamelContext()) {
      Properties eigenschappen = new Properties();
      eigenschappen.put("machtigingsbrug.communicatie.brief.map", weg.toString());
      camel.getPropertiesComponent().setInitialProperties(eigenschappen);
      camel.getRegistry().bind("partijbestanden", new Object());
      camel.getRegistry().bind("partijbestandverzending", new Partijbestandstap());
      PluginHelper.getRoutesLoader(camel)
          .loadRoutes(
              ResourceHelper.resolveResource(
                  camel, "file:" + Path.of("routes/brief-partij.camel.yaml").toAbsolutePath()));
      camel.start();

      assertThat(camel.getRoutes()).hasSize(1);
      assertThat(weg).doesNotExist();
    }
  }
}
