package nl.machtigingsbrug.scenario;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Reads scenarios: files that are named as a sentence. */
final class Bestandslezer {

  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .build();

  private Bestandslezer() {}

  /** All of a folder, in order of name. */
  static <S, B> List<B> alle(String map, Class<S> soort, BiFunction<String, S, B> bestand) {
    try {
      return Arrays.stream(
              new PathMatchingResourcePatternResolver()
                  .getResources("classpath:" + map + "/*.yaml"))
          .sorted(Comparator.comparing(Bestandslezer::zin))
          .map(bron -> bestand.apply(zin(bron), lees(bron, soort)))
          .toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  static String titel(String zin, @Nullable String titel) {
    if (titel != null) {
      return titel;
    }
    String tekst = zin.replace('-', ' ');
    return Character.toUpperCase(tekst.charAt(0)) + tekst.substring(1);
  }

  private static String zin(Resource bron) {
    return String.valueOf(bron.getFilename()).replace(".yaml", "");
  }

  private static <S> S lees(Resource bron, Class<S> soort) {
    try {
      return YAML.readValue(bron.getContentAsByteArray(), soort);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(zin(bron) + ": " + e.getOriginalMessage(), e);
    } catch (IOException e) {
      throw new IllegalStateException(zin(bron), e);
    }
  }
}
