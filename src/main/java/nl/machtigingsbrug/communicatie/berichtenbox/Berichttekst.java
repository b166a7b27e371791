package nl.machtigingsbrug.communicatie.berichtenbox;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text as the Berichtenbox wants it (technische aansluithandleiding 1.6.4). */
final class Berichttekst {

  /** Four characters, not two: the Berichtenbox shows them as an end of line. */
  static final String REGELEINDE = "\\r\\n";

  private static final Pattern ADRES = Pattern.compile("https?://\\S+");
  private static final String LEESTEKENS = ".,;:!?)]}>\"'";

  private Berichttekst() {}

  /** An address becomes a link only with a space before and after. */
  static String van(String tekst) {
    String regels = tekst.replace("\r\n", "\n").replace('\r', '\n');
    StringBuilder uit = new StringBuilder();
    Matcher adres = ADRES.matcher(regels);
    int tot = 0;
    while (adres.find()) {
      uit.append(regels, tot, adres.start());
      if (uit.length() == 0 || uit.charAt(uit.length() - 1) != ' ') {
        uit.append(' ');
      }
      tot = zonderLeestekens(regels, adres.start(), adres.end());
      uit.append(regels, adres.start(), tot);
      if (tot == regels.length() || regels.charAt(tot) != ' ') {
        uit.append(' ');
      }
    }
    return uit.append(regels, tot, regels.length()).toString().replace("\n", REGELEINDE);
  }

  private static int zonderLeestekens(String tekst, int begin, int einde) {
    int tot = einde;
    while (tot > begin && LEESTEKENS.indexOf(tekst.charAt(tot - 1)) >= 0) {
      tot--;
    }
    return tot;
  }
}
