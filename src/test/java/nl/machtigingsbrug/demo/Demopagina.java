package nl.machtigingsbrug.demo;

import static org.springframework.web.util.HtmlUtils.htmlEscape;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.machtigingsbrug.buren.Buren;
import nl.machtigingsbrug.logboek.Logboek;
import nl.machtigingsbrug.logboek.Regel;
import nl.machtigingsbrug.logboek.Zoekvraag;
import nl.machtigingsbrug.scenario.Portaal;
import org.jspecify.annotations.Nullable;
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

  private final ObjectMapper json;
  private final Demoverslag verslag;
  private final Buren buren;
  private final Portaal portaal;
  private final Logboek logboek;

  Demopagina(
      ObjectMapper json, Demoverslag verslag, Buren buren, Portaal portaal, Logboek logboek) {
    this.json = json;
    this.verslag = verslag;
    this.buren = buren;
    this.portaal = portaal;
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
              htmlEscape(regel.bestand().titel()),
              htmlEscape(regel.wieVoorWie()),
              htmlEscape(regel.besluit()),
              zaaknummer == null ? "" : Pagina.link("/demo/zaken/" + zaaknummer, zaaknummer),
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
        De voorziening, het zaaksysteem en alle mensen zijn verzonnen; de adapter ertussen is echt.</p>
        <ul>
          <li><a href="/v1/openapi.json">Het contract van de API</a></li>
          <li><a href="/demo/werkvoorraad">Wat een mens moet beslissen</a></li>
          <li><a href="/demo/logboek">Het logboek: wie handelde namens wie</a></li>
        </ul>
        """
            + Pagina.tabel(
                "Aanvragen",
                List.of("Wat", "Wie", "Besluit", "Zaak", "Rollen", "Stand", "Logboek"),
                rijen));
  }

  @GetMapping(value = "/demo/aanvragen/{id}", produces = HTML)
  String aanvraag(@PathVariable String id) throws JsonProcessingException {
    return Pagina.van(
        "Stand van een aanvraag", Pagina.code(mooi(portaal.lees("/v1/aanvragen/" + id).inhoud())));
  }

  @GetMapping(value = "/demo/zaken/{zaaknummer}", produces = HTML)
  String zaak(@PathVariable String zaaknummer) throws JsonProcessingException {
    return Pagina.van(
        "Zaak " + zaaknummer,
        "<p>Zo staat de zaak in het (nagebootste) zaaksysteem.</p>"
            + Pagina.code(mooi(buren.zaaksysteem().zaak(zaaknummer))));
  }

  @GetMapping(value = "/demo/werkvoorraad", produces = HTML)
  String werkvoorraad() throws JsonProcessingException {
    return Pagina.van(
        "Werkvoorraad",
        "<p>Dit beslist een mens: een aanvraag gaat niet verloren omdat een mandaat onduidelijk is.</p>"
            + Pagina.code(
                mooi(portaal.lees("/v1/werkvoorraad?gemeente=" + Buren.GEMEENTE).inhoud())));
  }

  @GetMapping(value = "/demo/logboek", produces = HTML)
  String logboek(@RequestParam(required = false) @Nullable String aanvraag) {
    Instant nu = Instant.now();
    List<List<String>> rijen =
        logboek
            .zoek(
                Buren.GEMEENTE,
                new Zoekvraag(
                    null, null, aanvraag, nu.minus(Duration.ofDays(1)), nu.plusSeconds(1), 200))
            .stream()
            .map(Demopagina::rij)
            .toList();
    return Pagina.van(
        "Logboek",
        Pagina.tabel(
            "Wie handelde namens wie, nieuwste eerst",
            List.of("Nr", "Wanneer", "Wat", "Wie", "Namens wie", "Grond", "Dienst", "Zaak", "Fout"),
            rijen));
  }

  private static List<String> rij(Regel regel) {
    var handeling = regel.handeling();
    return Stream.of(
            regel.id(),
            handeling.tijdstip(),
            handeling.soort(),
            handeling.betrokkenen().wie(),
            handeling.betrokkenen().namensWie(),
            handeling.betrokkenen().grond(),
            handeling.onderwerp().dienst(),
            handeling.onderwerp().zaak(),
            handeling.foutcode())
        .map(waarde -> htmlEscape(Objects.toString(waarde, "")))
        .toList();
  }

  private String mooi(Object waarde) throws JsonProcessingException {
    JsonNode boom = json.valueToTree(waarde);
    return json.writerWithDefaultPrettyPrinter().writeValueAsString(boom);
  }
}
