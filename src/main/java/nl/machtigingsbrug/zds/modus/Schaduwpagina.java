package nl.machtigingsbrug.zds.modus;

import static org.springframework.web.util.HtmlUtils.htmlEscape;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.machtigingsbrug.grens.Verzoek;
import org.apache.camel.Exchange;
import org.apache.camel.Handler;
import org.apache.camel.Message;
import org.springframework.stereotype.Component;

/** {@code GET /v1/schaduwrapporten/_toon}: the same as a page to read and to print. */
@Component("schaduwpagina")
final class Schaduwpagina {

  private static final DateTimeFormatter DAG =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag("nl-NL"));

  private static final String PAGINA =
      """
      <!doctype html>
      <html lang="nl"><head><meta charset="utf-8"><title>Wat zou er anders gaan?</title><style>
      body{font:16px/1.5 sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#111}
      h1{margin-bottom:.2rem}.groot{font-size:1.4rem}table{border-collapse:collapse;width:100%%}
      th,td{border-bottom:1px solid #999;padding:.3rem .5rem;text-align:left}
      td.n,th.n{text-align:right}section{break-inside:avoid}
      </style></head><body>
      <h1>Wat zou er anders gaan?</h1>
      <p>Gemeente %s, van %s tot en met %s.</p>
      <p class="groot"><strong>%s</strong></p>
      <p>Doorgegeven aan het zaaksysteem: %s. Er is niets aan veranderd. Wij keken
      wat er zou gebeuren als bij elk bericht staat wie voor wie handelt.</p>
      <table><thead><tr><th>Dienst</th><th class="n">Berichten</th><th class="n">Anders</th>
      <th class="n">Brieven</th><th class="n">Brief ergens anders</th></tr></thead><tbody>
      %s</tbody></table>
      %s
      <h2>Wat u moet weten</h2>
      <ul><li>Een bericht dat twee keer is gestuurd, telt één keer.</li>
      <li>Wij keken wie een brief zou krijgen, niet of die persoon te bereiken is.</li>
      <li>%s konden we niet vergelijken, omdat het bewijs niet klopte of er iets misging.</li>
      <li>In dit overzicht staan geen gegevens van personen.</li></ul>
      </body></html>
      """;

  private final Schaduwrapporten rapporten;

  Schaduwpagina(Schaduwrapporten rapporten) {
    this.rapporten = rapporten;
  }

  @Handler
  void toon(Exchange exchange) {
    Schaduwrapport rapport =
        rapporten.maak(exchange.getProperty(Verzoek.EIGENSCHAP, Verzoek.class));
    Message bericht = exchange.getMessage();
    bericht.removeHeaders("*");
    bericht.setHeader(Exchange.HTTP_RESPONSE_CODE, 200);
    bericht.setHeader(Exchange.CONTENT_TYPE, "text/html; charset=UTF-8");
    bericht.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
    bericht.setBody(html(rapport).getBytes(StandardCharsets.UTF_8));
  }

  static String html(Schaduwrapport rapport) {
    return PAGINA.formatted(
        htmlEscape(rapport.gemeente()),
        dag(rapport.van()),
        dag(rapport.tot()),
        kop(rapport.brievenAnders()),
        aantal(rapport.berichten()),
        rapport.diensten().stream().map(Schaduwpagina::rij).collect(Collectors.joining()),
        rapport.diensten().stream()
            .filter(deel -> !deel.verschillen().isEmpty())
            .map(Schaduwpagina::uitleg)
            .collect(Collectors.joining()),
        aantal(rapport.nietVergeleken()));
  }

  private static String kop(int brieven) {
    return switch (brieven) {
      case 0 -> "Geen enkele brief zou ergens anders heen zijn gegaan.";
      case 1 -> "1 brief zou (ook) naar iemand anders zijn gegaan.";
      default -> brieven + " brieven zouden (ook) naar iemand anders zijn gegaan.";
    };
  }

  private static String rij(Schaduwrapport.Dienstdeel deel) {
    return """
        <tr><td>%s</td><td class="n">%d</td><td class="n">%d</td><td class="n">%d</td>\
        <td class="n">%d</td></tr>
        """
        .formatted(
            htmlEscape(deel.naam()),
            deel.berichten(),
            deel.anders(),
            deel.brieven(),
            deel.brievenAnders());
  }

  private static String uitleg(Schaduwrapport.Dienstdeel deel) {
    String regels =
        deel.verschillen().stream()
            .map(een -> "<li>%d keer: %s.</li>\n".formatted(een.aantal(), htmlEscape(een.uitleg())))
            .collect(Collectors.joining());
    return "<section><h2>%s</h2>\n<ul>%s</ul></section>\n"
        .formatted(htmlEscape(deel.naam()), regels);
  }

  private static String aantal(int berichten) {
    return berichten == 1 ? "1 bericht" : berichten + " berichten";
  }

  private static String dag(LocalDate dag) {
    return DAG.format(dag);
  }
}
