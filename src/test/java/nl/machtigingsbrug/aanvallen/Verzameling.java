package nl.machtigingsbrug.aanvallen;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.stream.Stream;

/** The hostile SAML collection: makes all its files. */
final class Verzameling {

  static final Path MAP = Path.of("src/test/resources/aanvallen/saml");

  static final YAMLMapper YAML =
      YAMLMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
          .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
          .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
          .disable(YAMLGenerator.Feature.SPLIT_LINES)
          .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_DEFAULT, JsonInclude.Include.ALWAYS))
          .build();

  private Verzameling() {}

  static List<Geval> gevallen() {
    return Stream.of(
            InpakGevallen.alle(),
            HandtekeningGevallen.alle(),
            VerwijzingGevallen.alle(),
            VerwarringGevallen.alle(),
            VoorwaardeGevallen.alle(),
            NationaleGevallen.alle(),
            AttribuutGevallen.alle())
        .flatMap(List::stream)
        .toList();
  }

  static String xml(Geval geval, Sleutelbos bos) {
    return geval.bouw().apply(Werkplaats.voor(geval.naam(), bos));
  }

  /** Makes all files anew; keys that are there stay. */
  public static void main(String[] args)
      throws IOException, GeneralSecurityException, InterruptedException {
    Files.createDirectories(MAP);
    Sleutelmaker.vulAan(MAP);
    Sleutelbos bos = Sleutelbos.lees(MAP);
    try (Stream<Path> oude = Files.list(MAP)) {
      for (Path bestand : oude.filter(Verzameling::isGemaakt).toList()) {
        Files.delete(bestand);
      }
    }
    for (Geval geval : gevallen()) {
      Files.writeString(MAP.resolve(geval.naam() + ".xml"), xml(geval, bos));
      YAML.writeValue(MAP.resolve(geval.naam() + ".verwacht.yaml").toFile(), geval.verwachting());
    }
  }

  private static boolean isGemaakt(Path bestand) {
    return bestand.toString().endsWith(".xml") || bestand.toString().endsWith(".verwacht.yaml");
  }
}
