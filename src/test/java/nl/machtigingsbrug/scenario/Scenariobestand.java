package nl.machtigingsbrug.scenario;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * A scenario with the sentence that its file is named after.
 *
 * @param zin such as {@code een-mentor-doet-een-wmo-melding-voor-een-client}
 */
public record Scenariobestand(String zin, Scenario scenario) {

  private static final YAMLMapper YAML =
      YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  /** All of them, in order of name. */
  public static List<Scenariobestand> alle() {
    try {
      return Arrays.stream(
              new PathMatchingResourcePatternResolver().getResources("classpath:scenarios/*.yaml"))
          .map(Scenariobestand::lees)
          .sorted(Comparator.comparing(Scenariobestand::zin))
          .toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Those of the demo, in its order. */
  public static List<Scenariobestand> vanDemo() {
    return alle().stream()
        .filter(bestand -> bestand.scenario().demo() != null)
        .sorted(Comparator.comparing(bestand -> Objects.requireNonNull(bestand.scenario().demo())))
        .toList();
  }

  /** The sentence as people write it. */
  public String titel() {
    if (scenario.titel() != null) {
      return scenario.titel();
    }
    String tekst = zin.replace('-', ' ');
    return Character.toUpperCase(tekst.charAt(0)) + tekst.substring(1);
  }

  private static Scenariobestand lees(Resource bron) {
    String naam = String.valueOf(bron.getFilename()).replace(".yaml", "");
    try {
      return new Scenariobestand(
          naam, YAML.readValue(bron.getContentAsByteArray(), Scenario.class));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(naam + ": " + e.getOriginalMessage(), e);
    } catch (IOException e) {
      throw new IllegalStateException(naam, e);
    }
  }
}
