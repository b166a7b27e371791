package nl.machtigingsbrug.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** What is not as a vervolgscenario says it has to be; empty where all is well. */
public final class Vervolgcontrole {

  /** Only the print street has them, when its batch closes. */
  static final String BRIEF = "brief-print";

  private static final Set<String> AF =
      Set.of("GELEVERD", "MISLUKT", "INGETROKKEN", "WERKVOORRAAD");

  private final Map<String, Vervolgscenario.Mens> mensen;
  private final Vervolgscenario.Dan dan;
  private final UnaryOperator<String> onderwerpen;

  /** Of one scenario. */
  public Vervolgcontrole(Vervolgscenario scenario) {
    this(scenario.mensen(), scenario.dan(), new Vervolgpost(scenario)::onderwerp);
  }

  /** Of a message that the adapter wrote: the scenario says what stands above it. */
  public static Vervolgcontrole van(
      Map<String, Vervolgscenario.Mens> mensen, Vervolgscenario.Dan dan) {
    return new Vervolgcontrole(mensen, dan, UnaryOperator.identity());
  }

  private Vervolgcontrole(
      Map<String, Vervolgscenario.Mens> mensen,
      Vervolgscenario.Dan dan,
      UnaryOperator<String> onderwerpen) {
    this.mensen = mensen;
    this.dan = dan;
    this.onderwerpen = onderwerpen;
  }

  /** Whether nothing more comes of a message by itself, as the API shows it. */
  public static boolean isAf(JsonNode bericht) {
    return AF.contains(bericht.path("adressering").asText())
        && stroom(bericht.path("verzendingen")).allMatch(Vervolgcontrole::isVerzendingAf);
  }

  private static boolean isVerzendingAf(JsonNode verzending) {
    JsonNode pogingen = verzending.path("pogingen");
    JsonNode laatste = pogingen.path(pogingen.size() - 1);
    boolean gepland = verzending.path("stand").asText().equals("GEPLAND");
    boolean volgendeKomt =
        gepland
            && laatste.path("staat").asText().equals("MISLUKT")
            && !laatste.path("foutcode").asText().equals("MB-VERVOLG-06")
            && pogingen.size() < verzending.path("kanalen").size();
    boolean wachtOpUitslag =
        laatste.path("kanaal").asText().equals("berichtenbox")
            && laatste.path("resultaat").asText().equals("AANGEBODEN");
    return AF.contains(laatste.path("staat").asText()) && !volgendeKomt && !wachtOpUitslag;
  }

  /** Of the message as the API shows it. */
  public List<String> bericht(JsonNode bericht) {
    List<String> afwijkingen = new ArrayList<>();
    JsonNode uitleg = bericht.path("uitleg");
    gelijk("regel", dan.regel(), uitleg.path("uitleg").path("regel").asText(null), afwijkingen);
    gelijk("code", dan.code(), uitleg.path("code").asText(null), afwijkingen);
    List<String> verwacht = new ArrayList<>();
    dan.krijgt()
        .forEach(
            krijgt ->
                verwacht.add(
                    String.join(
                        " ", krijgt.als(), krijgt.leest(), krijgt.kanalen().toString(), "ja")));
    dan.niet()
        .forEach(
            niet ->
                verwacht.add(String.join(" ", niet.als(), niet.eerst().toString(), niet.stand())));
    List<String> gevonden =
        stroom(bericht.path("verzendingen")).map(Vervolgcontrole::verzending).toList();
    gelijk("verzendingen", gesorteerd(verwacht), gesorteerd(gevonden), afwijkingen);
    return afwijkingen;
  }

  private static String verzending(JsonNode verzending) {
    String stand = verzending.path("stand").asText();
    String kanalen = verzending.path("pogingen").findValuesAsText("kanaal").toString();
    String wie = verzending.path("hoedanigheid").asText();
    return Set.of("AANGEBODEN", "BEZORGD", "GEOPEND").contains(stand)
        ? String.join(" ", wie, verzending.path("variant").asText(), kanalen, "ja")
        : String.join(" ", wie, kanalen, stand);
  }

  /** Of what all neighbours brought: nothing else to anybody. */
  public List<String> post(List<Postvak.Post> post) {
    List<String> afwijkingen = new ArrayList<>();
    Bewoners bewoners = new Bewoners(mensen);
    gelijk(
        "post",
        gesorteerd(
            dan.krijgt().stream()
                .filter(krijgt -> !krijgt.door().equals(BRIEF))
                .map(krijgt -> regel(krijgt.door(), krijgt.wie(), onderwerp(krijgt)))
                .toList()),
        gesorteerd(
            post.stream()
                .map(stuk -> regel(stuk.kanaal(), bewoners.wie(stuk.aan()), stuk.onderwerp()))
                .toList()),
        afwijkingen);
    return afwijkingen;
  }

  /** Each letter that the print street is to find: who it is for, and what stands above it. */
  public List<String> brieven() {
    return dan.krijgt().stream()
        .filter(krijgt -> krijgt.door().equals(BRIEF))
        .map(
            krijgt ->
                Objects.requireNonNull(mensen.get(krijgt.wie())).naam() + ": " + onderwerp(krijgt))
        .toList();
  }

  /** Of the lines that a human finds about the zaak. */
  public List<String> werkvoorraad(List<String> codes) {
    List<String> afwijkingen = new ArrayList<>();
    gelijk("werkvoorraad", gesorteerd(dan.werkvoorraad()), gesorteerd(codes), afwijkingen);
    return afwijkingen;
  }

  private String onderwerp(Vervolgscenario.Krijgt krijgt) {
    return Objects.requireNonNullElseGet(
        krijgt.onderwerp(), () -> onderwerpen.apply(krijgt.leest()));
  }

  private static String regel(String kanaal, String wie, String onderwerp) {
    return kanaal + " aan " + wie + ": " + onderwerp;
  }

  private static Stream<JsonNode> stroom(JsonNode lijst) {
    return StreamSupport.stream(lijst.spliterator(), false);
  }

  private static List<String> gesorteerd(List<String> regels) {
    return regels.stream().sorted().toList();
  }

  private static void gelijk(
      String wat, @Nullable Object verwacht, @Nullable Object gevonden, List<String> afwijkingen) {
    if (!Objects.equals(verwacht, gevonden)) {
      afwijkingen.add(wat + ": verwacht " + verwacht + ", was " + gevonden);
    }
  }
}
