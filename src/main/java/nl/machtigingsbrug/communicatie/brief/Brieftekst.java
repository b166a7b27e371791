package nl.machtigingsbrug.communicatie.brief;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.machtigingsbrug.pdf.ToonbareTekst;

/** Texts of any length as they can be printed: nothing is cut off. */
final class Brieftekst {

  private static final DateTimeFormatter DAG =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag("nl-NL"));

  /** Well below where {@link ToonbareTekst} cuts off. */
  private static final int STUK = 500;

  /** Only say where a line may break; no reader misses them. */
  private static final String ONZICHTBAAR = "[\u00AD\u200B\u2060\uFEFF]";

  private Brieftekst() {}

  static String dag(LocalDate datum) {
    return DAG.format(datum);
  }

  /** Paragraphs, each of lines. */
  static List<List<String>> alineas(String tekst) {
    return Stream.of(tekst.replace("\r\n", "\n").replace('\r', '\n').split("\\n[ \\t]*\\n"))
        .map(alinea -> alinea.lines().map(Brieftekst::regel).filter(r -> !r.isEmpty()).toList())
        .filter(alinea -> !alinea.isEmpty())
        .toList();
  }

  /** One line, however long. */
  static String regel(String tekst) {
    String zichtbaar = Normalizer.normalize(tekst.replaceAll(ONZICHTBAAR, ""), Normalizer.Form.NFC);
    return Stream.of(zichtbaar.split("[\\s\\p{Zs}&&[^\u00A0]]+"))
        .map(Brieftekst::woord)
        .collect(Collectors.joining(" "))
        .strip();
  }

  private static String woord(String woord) {
    StringBuilder toonbaar = new StringBuilder();
    int einde;
    for (int van = 0; van < woord.length(); van = einde) {
      einde = Math.min(woord.length(), van + STUK);
      if (einde < woord.length() && Character.isHighSurrogate(woord.charAt(einde - 1))) {
        einde++;
      }
      toonbaar.append(ToonbareTekst.van(woord.substring(van, einde)));
    }
    return toonbaar.toString();
  }
}
