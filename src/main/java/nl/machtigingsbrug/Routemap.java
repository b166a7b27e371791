package nl.machtigingsbrug;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Lets the route files of a configured folder take the place of packaged ones of the same name, and
 * stand beside them, before Camel loads any: Camel itself refuses two routes with one id.
 */
final class Routemap implements EnvironmentPostProcessor {

  private static final String PATROON = "camel.main.routes-include-pattern";
  private static final String EINDE = ".camel.yaml";

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment omgeving, SpringApplication applicatie) {
    String map = omgeving.getProperty("machtigingsbrug.routes");
    String patroon = omgeving.getProperty(PATROON);
    if (map != null && patroon != null) {
      omgeving
          .getPropertySources()
          .addFirst(
              new MapPropertySource(
                  "routemap", Map.of(PATROON, String.join(",", bestanden(map, patroon)))));
    }
  }

  private static Iterable<String> bestanden(String map, String patroon) {
    Map<String, String> perNaam = new TreeMap<>();
    for (String deel : patroon.split(",")) {
      meegeleverd(deel).forEach(naam -> perNaam.put(naam, "classpath:routes/" + naam));
    }
    boolean alle = patroon.contains("*");
    eigen(Path.of(map))
        .filter(pad -> alle || perNaam.containsKey(naam(pad)))
        .forEach(pad -> perNaam.put(naam(pad), "file:" + pad.toAbsolutePath()));
    return perNaam.values();
  }

  private static Stream<String> meegeleverd(String patroon) {
    try {
      return Stream.of(new PathMatchingResourcePatternResolver().getResources(patroon))
          .map(Resource::getFilename)
          .map(String::valueOf);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Path> eigen(Path map) {
    try (Stream<Path> inhoud = Files.list(map)) {
      return inhoud.filter(pad -> naam(pad).endsWith(EINDE)).sorted().toList().stream();
    } catch (IOException e) {
      throw new Afwijzing(Foutcode.CONFIG_ONGELDIG, "machtigingsbrug.routes");
    }
  }

  private static String naam(Path pad) {
    return String.valueOf(pad.getFileName());
  }
}
