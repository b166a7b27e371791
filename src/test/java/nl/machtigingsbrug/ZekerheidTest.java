package nl.machtigingsbrug;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.machtigingsbrug.levering.Zekerheid;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The page that says how certain each step of a levering is, made from the routes themselves. */
class ZekerheidTest {

  private static final Path PAGINA = Path.of("docs/beheer/zekerheid.md");
  private static final Path KENNIS = Path.of("src/test/resources/zekerheid/stappen.yaml");
  private static final Pattern STAP = Pattern.compile("\\bstap:([a-z0-9-]+)\\?(\\S+)");
  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

  /** As a route declares it. */
  private record Stap(
      String route, String naam, Zekerheid zekerheid, String doe, @Nullable String navraag) {

    static Stap van(String route, Matcher gevonden) {
      Map<String, String> delen =
          Arrays.stream(gevonden.group(2).split("&"))
              .map(deel -> deel.split("=", 2))
              .collect(Collectors.toMap(deel -> deel[0], deel -> deel[1].replace("direct:", "")));
      return new Stap(
          route,
          gevonden.group(1),
          Zekerheid.valueOf(String.valueOf(delen.get("zekerheid"))),
          String.valueOf(delen.get("doe")),
          delen.get("navraag"));
    }

    boolean past(JsonNode kennis) {
      return naam.equals(kennis.path("stap").asText())
          && (!kennis.has("doe") || doe.equals(kennis.path("doe").asText()));
    }

    String zonderAntwoord() {
      return switch (zekerheid) {
        case ONTDUBBELT -> "again: nothing doubles";
        case NAVRAAG -> "asks first, by `" + navraag + "`; again only when it is not there";
        case BLIND -> "never again by itself: to the werkvoorraad";
      };
    }
  }

  @Test
  void elkeStapIsBeschrevenEnElkeBeschrijvingHeeftEenStap() throws IOException {
    List<Stap> stappen = stappen();
    List<JsonNode> kennis = kennis();

    assertThat(stappen).isNotEmpty();
    assertThat(stappen)
        .allSatisfy(
            stap -> assertThat(kennis.stream().filter(stap::past)).as("%s", stap).hasSize(1));
    assertThat(kennis)
        .allSatisfy(
            regel -> assertThat(stappen).as("%s", regel).anyMatch(stap -> stap.past(regel)));
  }

  @Test
  void elkBewijsIsEenTest() throws IOException {
    for (JsonNode regel : kennis()) {
      assertThat(regel.path("bewezen")).as("%s", regel).isNotEmpty();
      for (JsonNode test : regel.path("bewezen")) {
        assertThat(
                Path.of(
                    "src/test/java/nl/machtigingsbrug", test.asText().replace('.', '/') + ".java"))
            .exists();
      }
    }
  }

  /** {@code -Dzekerheid.schrijf=true} writes it anew. */
  @Test
  void deDocumentatieIsGelijkAanDeRoutes() throws IOException {
    if (Boolean.getBoolean("zekerheid.schrijf")) {
      Files.writeString(PAGINA, pagina());
    }

    assertThat(PAGINA).hasContent(pagina());
  }

  private static String pagina() throws IOException {
    List<JsonNode> kennis = kennis();
    StringBuilder pagina =
        new StringBuilder(
            """
            # How certain each step is

            Generated from the routes. A step says what is known when its answer never comes, because the connection broke
            or the adapter was killed. `ONTDUBBELT`: the neighbour, or we ourselves, recognise the repetition. `NAVRAAG`: the
            neighbour can be asked whether it happened. `BLIND`: neither; it happens at most once, and a human gets a line in
            the [werkvoorraad](leveringen.md#the-werkvoorraad). Your own routes declare their steps the same way
            ([routes](../uitbreiden/routes.md)).

            | route | stap | call | zekerheid | recognised by | when the answer stays away | proved by |
            |---|---|---|---|---|---|---|
            """);
    for (Stap stap : stappen()) {
      JsonNode weet = kennis.stream().filter(stap::past).findFirst().orElseThrow();
      List<String> bewijs = new ArrayList<>();
      weet.path("bewezen").forEach(test -> bewijs.add("`" + test.asText() + "`"));
      pagina.append(
          "| `%s` | `%s` | %s | `%s` | %s | %s | %s |\n"
              .formatted(
                  stap.route(),
                  stap.naam(),
                  weet.path("roept").asText(),
                  stap.zekerheid(),
                  weet.path("sleutel").asText(),
                  stap.zonderAntwoord(),
                  String.join(", ", bewijs)));
    }
    return pagina.toString();
  }

  private static List<Stap> stappen() throws IOException {
    List<Stap> stappen = new ArrayList<>();
    try (Stream<Path> routes = Files.list(Path.of("routes"))) {
      for (Path route : routes.sorted().toList()) {
        String naam = String.valueOf(route.getFileName()).replace(".camel.yaml", "");
        Matcher stap = STAP.matcher(Files.readString(route));
        while (stap.find()) {
          stappen.add(Stap.van(naam, stap));
        }
      }
    }
    return stappen;
  }

  private static List<JsonNode> kennis() throws IOException {
    List<JsonNode> regels = new ArrayList<>();
    YAML.readTree(KENNIS.toFile()).forEach(regels::add);
    return regels;
  }
}
