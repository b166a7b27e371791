package nl.machtigingsbrug;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.machtigingsbrug.fout.Foutcode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ByteArrayResource;

/** What the documentation names, exists. */
class DocumentatieTest {

  private static final Path INSTELLINGEN = Path.of("docs/beheer/instellingen.md");

  private static final Pattern VERWIJZING = Pattern.compile("]\\(([^)\\s]+)\\)");
  private static final Pattern KOP = Pattern.compile("(?m)^#+ (.+)$");
  private static final Pattern CODE = Pattern.compile("MB-[A-Z]+-[0-9]{2}");

  /** Not in a path, and not the name of a file, a host or a topic. */
  private static final Pattern INSTELLING =
      Pattern.compile(
          "(?<![A-Za-z0-9./-])machtigingsbrug(?!\\.(?:jar|yaml|example))(?!\\.[^.\\s]+\\.gebeurtenissen\\b)(?:\\.(?:<[^>]+>|[a-z0-9-]+)|\\[[^]]+])+");

  private static final Pattern YAML = Pattern.compile("(?sm)^```yaml\\n(.*?)^```$");

  /** A setting that is read by its name, outside the records. */
  private static final Pattern LOS =
      Pattern.compile("(?:@Value\\(\"\\$\\{|getProperty\\(\\s*\")(machtigingsbrug[a-z0-9.-]+)");

  static List<Path> paginas() throws IOException {
    try (Stream<Path> docs = Files.walk(Path.of("docs"))) {
      List<Path> paginas = new ArrayList<>(docs.filter(p -> p.toString().endsWith(".md")).toList());
      paginas.addAll(
          List.of(Path.of("README.md"), Path.of("CHANGELOG.md"), Path.of("SECURITY.md")));
      return paginas;
    }
  }

  @ParameterizedTest
  @MethodSource("paginas")
  void elkeVerwijzingLeidtNaarEenBestand(Path pagina) throws IOException {
    List<String> dood =
        gevonden(VERWIJZING, Files.readString(pagina), 1)
            .filter(doel -> !doel.matches("[a-z]+:.*"))
            .filter(doel -> !bestaat(pagina, doel))
            .toList();

    assertThat(dood).as(pagina.toString()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("paginas")
  void elkeFoutcodeBestaat(Path pagina) throws IOException {
    Set<String> bekend =
        Arrays.stream(Foutcode.values()).map(Foutcode::code).collect(Collectors.toSet());

    assertThat(gevonden(CODE, Files.readString(pagina), 0).filter(code -> !bekend.contains(code)))
        .as(pagina.toString())
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("paginas")
  void elkeInstellingBestaat(Path pagina) throws Exception {
    Instellingnamen namen = new Instellingnamen();
    Set<String> losse = losse();
    String tekst = Files.readString(pagina);

    assertThat(
            Stream.concat(gevonden(INSTELLING, tekst, 0), uitVoorbeelden(tekst))
                .filter(naam -> !namen.kent(naam) && !losse.contains(naam)))
        .as(pagina.toString())
        .isEmpty();
  }

  @Test
  void elkeInstellingStaatInHaarPagina() throws Exception {
    Set<String> beschreven =
        gevonden(INSTELLING, Files.readString(INSTELLINGEN), 0)
            .map(naam -> naam.replaceAll("<[^>]+>", Instellingnamen.EIGEN_NAAM))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(beschreven).containsAll(new Instellingnamen().alle()).containsAll(losse());
  }

  private static boolean bestaat(Path pagina, String doel) {
    String[] delen = doel.split("#", 2);
    Path bestand = delen[0].isEmpty() ? pagina : pagina.resolveSibling(delen[0]);
    try {
      return Files.exists(bestand)
          && (delen.length == 1
              || gevonden(KOP, Files.readString(bestand), 1)
                  .map(DocumentatieTest::anker)
                  .anyMatch(delen[1]::equals));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As GitHub and GitLab make it of a heading. */
  private static String anker(String kop) {
    return kop.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9 _-]", "").replace(' ', '-');
  }

  /** Every name in an example of a configuration. */
  private static Stream<String> uitVoorbeelden(String tekst) {
    return gevonden(YAML, tekst, 1)
        .filter(yaml -> yaml.contains("\nmachtigingsbrug:") || yaml.startsWith("machtigingsbrug:"))
        .flatMap(
            yaml -> {
              YamlPropertiesFactoryBean lezer = new YamlPropertiesFactoryBean();
              lezer.setResources(new ByteArrayResource(yaml.getBytes(StandardCharsets.UTF_8)));
              return Objects.requireNonNull(lezer.getObject()).stringPropertyNames().stream();
            })
        .filter(naam -> naam.startsWith("machtigingsbrug"));
  }

  private static Set<String> losse() throws IOException {
    Set<String> losse = new TreeSet<>();
    try (Stream<Path> bron = Files.walk(Path.of("src"))) {
      for (Path bestand : bron.filter(p -> p.toString().endsWith(".java")).toList()) {
        gevonden(LOS, Files.readString(bestand), 1).forEach(losse::add);
      }
    }
    assertThat(losse).isNotEmpty();
    return losse;
  }

  private static Stream<String> gevonden(Pattern patroon, String tekst, int groep) {
    return patroon.matcher(tekst).results().map(treffer -> treffer.group(groep));
  }
}
