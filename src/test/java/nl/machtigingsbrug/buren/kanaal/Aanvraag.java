package nl.machtigingsbrug.buren.kanaal;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A call that was received.
 *
 * @param methode of HTTP
 * @param pad decoded
 * @param vraag the query as it came, or {@code null} in text
 * @param koppen the headers
 * @param inhoud the body
 * @param begonnen when it came in
 */
public record Aanvraag(
    String methode,
    String pad,
    String vraag,
    Map<String, List<String>> koppen,
    byte[] inhoud,
    Instant begonnen) {

  /** The first header of this name, or empty. */
  public String kop(String naam) {
    return koppen.entrySet().stream()
        .filter(kop -> naam.equalsIgnoreCase(kop.getKey()))
        .flatMap(kop -> kop.getValue().stream())
        .findFirst()
        .orElse("");
  }

  /** The body as text. */
  public String tekst() {
    return new String(inhoud, StandardCharsets.UTF_8);
  }

  /** Every value of a parameter. */
  public List<String> parameters(String naam) {
    return Stream.of(Objects.requireNonNull(vraag).split("&"))
        .map(deel -> deel.split("=", 2))
        .filter(deel -> deel.length == 2 && deel[0].equals(naam))
        .map(deel -> URLDecoder.decode(deel[1], StandardCharsets.UTF_8))
        .toList();
  }
}
