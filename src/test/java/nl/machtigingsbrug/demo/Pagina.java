package nl.machtigingsbrug.demo;

import static org.springframework.web.util.HtmlUtils.htmlEscape;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Plain HTML that reads well without any script. Titles and code are escaped here, cells before.
 */
final class Pagina {

  private static final String STIJL =
      """
      body { font: 1rem/1.5 system-ui, sans-serif; color: #1a1a1a; background: #fff; margin: 0 auto;
             max-width: 76rem; padding: 1.5rem; }
      h1 { font-size: 1.75rem; margin: 0 0 .5rem; }
      a { color: #00528c; }
      a:focus { outline: 3px solid #ffb612; }
      nav { border-bottom: 4px solid #00528c; padding-bottom: .5rem; margin-bottom: 1.5rem; }
      table { border-collapse: collapse; width: 100%; margin-top: 1rem; }
      caption { text-align: left; font-weight: 600; font-size: 1.25rem; padding: .5rem 0; }
      th, td { text-align: left; vertical-align: top; padding: .5rem .75rem; border-bottom: 1px solid #bbb; }
      th { background: #eef3f7; }
      pre { background: #f4f4f4; border: 1px solid #ccc; padding: 1rem; overflow-x: auto; }
      .breed { overflow-x: auto; }
      """;

  private Pagina() {}

  static String van(String titel, String inhoud) {
    return """
        <!doctype html>
        <html lang="nl">
        <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%1$s</title><style>%2$s</style></head>
        <body><nav><a href="/">machtigingsbrug: demo</a></nav><main><h1>%1$s</h1>%3$s</main></body>
        </html>
        """
        .formatted(htmlEscape(titel), STIJL, inhoud);
  }

  static String tabel(String titel, List<String> koppen, List<List<String>> rijen) {
    return "<div class=\"breed\"><table><caption>"
        + htmlEscape(titel)
        + "</caption><thead><tr>"
        + koppen.stream()
            .map(kop -> "<th scope=\"col\">" + htmlEscape(kop) + "</th>")
            .collect(Collectors.joining())
        + "</tr></thead><tbody>"
        + rijen.stream()
            .map(
                rij ->
                    rij.stream()
                        .map(cel -> "<td>" + cel + "</td>")
                        .collect(Collectors.joining("", "<tr>", "</tr>")))
            .collect(Collectors.joining())
        + "</tbody></table></div>";
  }

  static String link(String pad, String tekst) {
    return "<a href=\"" + htmlEscape(pad) + "\">" + htmlEscape(tekst) + "</a>";
  }

  static String code(String tekst) {
    return "<pre tabindex=\"0\">" + htmlEscape(tekst) + "</pre>";
  }
}
