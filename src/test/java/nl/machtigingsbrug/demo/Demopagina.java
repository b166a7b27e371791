package nl.machtigingsbrug.demo;

import static org.springframework.web.util.HtmlUtils.htmlEscape;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.machtigingsbrug.buren.Buren;
import nl.machtigingsbrug.buren.zaaksysteem.Zaak;
import nl.machtigingsbrug.logboek.Handeling;
import nl.machtigingsbrug.logboek.Logboek;
import nl.machtigingsbrug.logboek.Regel;
import nl.machtigingsbrug.logboek.Zoekvraag;
import nl.machtigingsbrug.scenario.Portaal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The pages of the demo: what happened, what the zaaksysteem received, and what the logboek says.
 */
@RestController
@Profile("demo")
class Demopagina {

  private static final String HTML = "text/html;charset=UTF-8";
  private static final DateTimeFormatter TIJD =
      DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ZoneId.of("Europe/Amsterdam"));

  private final ObjectMapper json;
  private final Demoverslag verslag;
  private final Buren buren;
  private final Portaal portaal;
  private final Portaal beheer;
  private final Logboek logboek;

  Demopagina(
      ObjectMapper json,
      Demoverslag verslag,
      Buren buren,
      Portaal portaal,
      Logboek logboek,
      ConfigurableApplicationContext app) {
    this.json = json;
    this.verslag = verslag;
    this.buren = buren;
    this.portaal = portaal;
    this.beheer = Demo.als(Buren.BEHEER, app, buren);
    this.logboek = logboek;
  }

  @GetMapping(value = "/", produces = HTML)
  String start() {
    List<List<String>> rijen = new ArrayList<>();
    for (Demoregel regel : verslag.regels()) {
      String zaaknummer = regel.zaaknummer();
      String aanvraag = regel.aanvraag();
      rijen.add(
          List.of(
              htmlEscape(regel.gemeente()),
              htmlEscape(regel.bestand().titel()),
              htmlEscape(regel.wieVoorWie()),
              htmlEscape(regel.besluit()),
              zaaknummer == null
                  ? ""
                  : Pagina.link("/demo/zaken/" + regel.gemeente() + "/" + zaaknummer, zaaknummer),
              htmlEscape(String.join(", ", regel.rollen())),
              aanvraag == null ? "" : Pagina.link("/demo/aanvragen/" + aanvraag, "stand"),
              Pagina.link(
                  aanvraag == null ? "/demo/logboek" : "/demo/logboek?aanvraag=" + aanvraag,
                  "logboek")));
    }
    return Pagina.van(
        "machtigingsbrug",
        """
        <p>Elke aanvraag hieronder is net gedaan door iemand die voor zichzelf of namens een ander handelt.
        De voorziening, de zaaksystemen en alle mensen zijn verzonnen; de adapter ertussen is echt.</p>
        <p>Eén adapter werkt hier voor vier gemeenten. Elke gemeente heeft een eigen zaaksysteem, eigen sleutels,
        een eigen catalogus en een eigen logboek.</p>
        <ul>
          <li><a href="/v1/openapi.json">Het contract van de API</a></li>
          <li><a href="/demo/werkvoorraad">Wat een mens moet beslissen</a></li>
          <li><a href="/demo/logboek">Het logboek: wie handelde namens wie</a></li>
        </ul>
        """
            + Pagina.tabel(
                "Aanvragen",
                List.of("Gemeente", "Wat", "Wie", "Besluit", "Zaak", "Rollen", "Stand", "Logboek"),
                rijen)
            + Pagina.tabel(
                "Berichten over een zaak",
                List.of("Wat", "Wie krijgt het", "Waarom"),
                verslag.vervolg().stream().map(Demopagina::rij).toList()));
  }

  private static List<String> rij(Vervolgregel regel) {
    Vervolgverhaal verhaal = new Vervolgverhaal(regel);
    return List.of(
        htmlEscape(verhaal.titel()),
        verhaal.wie().entrySet().stream()
            .map(wie -> htmlEscape(wie.getKey() + " " + wie.getValue()))
            .collect(Collectors.joining("<br>")),
        Pagina.link(
            "/demo/berichten/" + regel.id(),
            regel.bericht().path("uitleg").path("uitleg").path("reden").asText()));
  }

  @GetMapping(value = "/demo/berichten/{id}", produces = HTML)
  String bericht(@PathVariable String id) throws JsonProcessingException {
    return Pagina.van(
        "Wie kreeg dit bericht, en waarom",
        "<p>Dit antwoordt <code>GET /v1/vervolgberichten/"
            + htmlEscape(id)
            + "</code>.</p>"
            + Pagina.code(mooi(beheer.lees("/v1/vervolgberichten/" + id).inhoud())));
  }

  @GetMapping(value = "/demo/aanvragen/{id}", produces = HTML)
  String aanvraag(@PathVariable String id) throws JsonProcessingException {
    return Pagina.van(
        "Stand van een aanvraag", Pagina.code(mooi(portaal.lees("/v1/aanvragen/" + id).inhoud())));
  }

  @GetMapping(value = "/demo/zaken/{gemeente}/{zaaknummer}", produces = HTML)
  String zaak(@PathVariable String gemeente, @PathVariable String zaaknummer)
      throws JsonProcessingException {
    Zaak zaak = buren.zaaksysteem(gemeente).zaak(zaaknummer);
    return Pagina.van(
        "Zaak " + zaaknummer,
        "<p>Zo staat de zaak in het nagebootste zaaksysteem van "
            + htmlEscape(gemeente)
            + ". Alle personen zijn verzonnen.</p>"
            + Pagina.tabel(
                "Rollen",
                List.of("Roltype", "Indicatie machtiging", "Wie", "Toelichting"),
                zaak.rollen().stream()
                    .map(
                        rol ->
                            cellen(
                                rol.roltype(),
                                rol.indicatie(),
                                rol.nummer(),
                                rol.rol().path("roltoelichting").asText()))
                    .toList())
            + Pagina.tabel(
                "Eigenschappen",
                List.of("Naam", "Waarde"),
                zaak.eigenschappen().entrySet().stream()
                    .map(waarde -> cellen(waarde.getKey(), waarde.getValue()))
                    .toList())
            + Pagina.tabel(
                "Documenten",
                List.of("Naam", "Soort", "Bytes"),
                zaak.documenten().stream()
                    .map(
                        document ->
                            cellen(
                                document.path("bestandsnaam").asText(),
                                document.path("formaat").asText(),
                                document.path("bestandsomvang").asText()))
                    .toList())
            + "<h2>Alles</h2>"
            + Pagina.code(mooi(zaak)));
  }

  @GetMapping(value = "/demo/werkvoorraad", produces = HTML)
  String werkvoorraad() throws JsonProcessingException {
    return Pagina.van(
        "Werkvoorraad",
        "<p>Dit beslist een mens: een aanvraag gaat niet verloren omdat een mandaat onduidelijk is.</p>"
            + werkvoorraad(Buren.GEMEENTE)
            + werkvoorraad(Buren.TWEEDE_GEMEENTE));
  }

  private String werkvoorraad(String gemeente) throws JsonProcessingException {
    return "<h2>"
        + htmlEscape(gemeente)
        + "</h2>"
        + Pagina.code(mooi(beheer.lees("/v1/werkvoorraad?gemeente=" + gemeente).inhoud()));
  }

  @GetMapping(value = "/demo/logboek", produces = HTML)
  String logboek(@RequestParam(required = false) @Nullable String aanvraag) {
    return Pagina.van(
        "Logboek", logboek(Buren.GEMEENTE, aanvraag) + logboek(Buren.TWEEDE_GEMEENTE, aanvraag));
  }

  private String logboek(String gemeente, @Nullable String aanvraag) {
    Instant nu = Instant.now();
    List<List<String>> rijen =
        logboek
            .zoek(
                gemeente,
                new Zoekvraag(
                    null, null, aanvraag, nu.minus(Duration.ofDays(1)), nu.plusSeconds(1), 200))
            .stream()
            .map(Demopagina::rij)
            .toList();
    return rijen.isEmpty()
        ? ""
        : Pagina.tabel(
            "Wie handelde namens wie in " + gemeente + ", nieuwste eerst",
            List.of("Nr", "Wanneer", "Wat", "Wie", "Namens wie", "Grond", "Dienst", "Zaak", "Fout"),
            rijen);
  }

  private static List<String> rij(Regel regel) {
    Handeling handeling = regel.handeling();
    return cellen(
        regel.id(),
        TIJD.format(handeling.tijdstip()),
        handeling.soort().name().toLowerCase(Locale.ROOT).replace('_', ' '),
        Wie.is(handeling.betrokkenen().wie()),
        Wie.is(handeling.betrokkenen().namensWie()),
        Objects.toString(handeling.betrokkenen().grond(), "")
            .toLowerCase(Locale.ROOT)
            .replace('_', ' '),
        Objects.toString(handeling.onderwerp().dienst(), ""),
        Objects.toString(handeling.onderwerp().zaak(), ""),
        Objects.toString(handeling.foutcode(), ""));
  }

  private static List<String> cellen(Object... waarden) {
    return Stream.of(waarden).map(waarde -> htmlEscape(waarde.toString())).toList();
  }

  private String mooi(Object waarde) throws JsonProcessingException {
    JsonNode boom = json.valueToTree(waarde);
    return json.writerWithDefaultPrettyPrinter().writeValueAsString(boom);
  }
}
