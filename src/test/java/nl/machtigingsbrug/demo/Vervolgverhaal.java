package nl.machtigingsbrug.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The answer of the API to why a message went where it went, in a few lines of plain Dutch. */
final class Vervolgverhaal {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM yyyy 'om' HH:mm:ss", Locale.forLanguageTag("nl"))
          .withZone(ZoneId.of("Europe/Amsterdam"));
  private static final Set<String> GEKREGEN = Set.of("AANGEBODEN", "BEZORGD", "GEOPEND");
  private static final Map<String, String> LEEST =
      Map.of(
          "volledig", "alles",
          "beperkt", "wat nodig is",
          "kennisgeving", "dat er nieuws is");
  private static final Map<String, String> DOOR =
      Map.of(
          "berichtenbox", "in de berichtenbox",
          "email", "in een e-mail",
          "sms", "in een sms",
          "vtb-bericht", "in het portaal",
          "vtb-taak", "als taak in het portaal",
          "brief-print", "in een brief");

  private final Vervolgregel regel;
  private final JsonNode uitleg;

  Vervolgverhaal(Vervolgregel regel) {
    this.regel = regel;
    this.uitleg = regel.bericht().path("uitleg").path("uitleg");
  }

  /** All lines, each with what it is about before it. */
  List<String> regels(String adres) {
    List<String> regels = new ArrayList<>();
    regels.add((regel.goed() ? "  goed  " : "  FOUT  ") + titel());
    wie().forEach((wie, wat) -> regels.add(op(wie, wat)));
    regels.add(op("waarom", uitleg.path("reden").asText()));
    regels.add(op("regel", bijRegel()));
    regels.add(op("gekeken", gekeken()));
    regels.add(op("vraag na", "GET " + regel.vraag()));
    regels.add(op("", adres + "/demo/berichten/" + regel.id()));
    regel.afwijkingen().forEach(afwijking -> regels.add(op("FOUT", afwijking)));
    return regels;
  }

  String titel() {
    return regel.gemeente() + ": " + regel.bestand().titel();
  }

  /** Of everyone who has a part in it what he gets, through what, and why through that. */
  Map<String, String> wie() {
    Map<String, String> wie = new java.util.LinkedHashMap<>();
    List<String> mensen = List.copyOf(regel.bestand().scenario().mensen().keySet());
    List<String> als =
        mensen.size() == 1 ? List.of("aanvrager") : List.of("gemachtigde", "vertegenwoordigde");
    for (int i = 0; i < mensen.size(); i++) {
      wie.put(mensen.get(i), wat(als.get(i)));
    }
    return wie;
  }

  private String wat(String als) {
    return stroom(regel.bericht().path("verzendingen"))
        .filter(verzending -> verzending.path("hoedanigheid").asText().equals(als))
        .filter(verzending -> GEKREGEN.contains(verzending.path("stand").asText()))
        .map(verzending -> krijgt(als, verzending))
        .findFirst()
        .orElseGet(() -> isVoorgelegd() ? "krijgt nog niets" + want(als, "") : "krijgt niets");
  }

  private boolean isVoorgelegd() {
    return regel.bericht().path("uitleg").hasNonNull("code");
  }

  private String krijgt(String als, JsonNode verzending) {
    List<JsonNode> pogingen = stroom(verzending.path("pogingen")).toList();
    String eerder =
        pogingen.subList(0, pogingen.size() - 1).stream()
            .map(
                poging ->
                    "; "
                        + heet(poging.path("kanaal").asText())
                        + " zei "
                        + poging.path("code").asText())
            .collect(Collectors.joining());
    String kanaal = pogingen.get(pogingen.size() - 1).path("kanaal").asText();
    return "leest "
        + LEEST.get(verzending.path("variant").asText())
        + " "
        + DOOR.getOrDefault(kanaal, "door " + kanaal)
        + eerder
        + want(als, kanaal);
  }

  /** Why no channel before this one brings it. */
  private String want(String als, String kanaal) {
    String want =
        stroom(uitleg.path("kanalen"))
            .filter(oordeel -> klein(oordeel.path("hoedanigheid")).equals(als))
            .takeWhile(oordeel -> !klein(oordeel.path("weg")).equals(kanaal))
            .filter(oordeel -> oordeel.hasNonNull("bezwaar"))
            .map(oordeel -> heet(klein(oordeel.path("weg"))) + " " + bezwaar(oordeel))
            .collect(Collectors.joining(", "));
    return want.isEmpty() ? "" : " (" + want + ")";
  }

  private static String bezwaar(JsonNode oordeel) {
    return switch (oordeel.path("bezwaar").asText()) {
      case "NIET_BEREIKBAAR" -> "kan niet";
      case "ONBEKEND" -> "niet zeker";
      case "NIET_VOOR_DIT_BERICHT" -> "niet hiervoor";
      default -> klein(oordeel.path("bezwaar")).replace('-', ' ');
    };
  }

  private static String heet(String kanaal) {
    return switch (kanaal) {
      case "vtb-bericht" -> "portaal";
      case "vtb-taak" -> "taak";
      case "brief-notifynl" -> "brief door NotifyNL";
      case "brief-print" -> "brief";
      default -> kanaal;
    };
  }

  private String bijRegel() {
    String code = regel.bericht().path("uitleg").path("code").asText();
    return uitleg.path("regel").asText()
        + " ("
        + stroom(uitleg.path("bronnen")).map(JsonNode::asText).collect(Collectors.joining(", "))
        + ")"
        + (code.isEmpty() ? "" : ", naar de werkvoorraad met " + code);
  }

  /** When, and what ended; where nothing did, what was looked at. */
  private String gekeken() {
    String einde =
        stroom(uitleg.path("controles"))
            .filter(controle -> controle.path("uitkomst").asText().equals("EINDE"))
            .map(controle -> controle.path("uitleg").asText())
            .collect(Collectors.joining(" "));
    String goed =
        stroom(uitleg.path("controles"))
            .filter(controle -> controle.path("uitkomst").asText().equals("GOED"))
            .map(controle -> controle.path("wat").asText())
            .collect(Collectors.joining(", "));
    return MOMENT.format(Instant.parse(uitleg.path("peilmoment").asText()))
        + ": "
        + (einde.isEmpty() ? "in orde zijn " + goed : einde);
  }

  private static String op(String waarover, String tekst) {
    return "        %-10s %s".formatted(waarover, tekst);
  }

  private static String klein(JsonNode naam) {
    return naam.asText().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Stream<JsonNode> stroom(JsonNode lijst) {
    return StreamSupport.stream(lijst.spliterator(), false);
  }
}
