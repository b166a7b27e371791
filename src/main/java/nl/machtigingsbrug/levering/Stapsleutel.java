package nl.machtigingsbrug.levering;

import java.util.regex.Pattern;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.apache.camel.Exchange;
import org.jspecify.annotations.Nullable;

/** Under which name a step is remembered: {@code rol[initiator]}. */
final class Stapsleutel {
  private static final Pattern ONDERSCHEID = Pattern.compile("[A-Za-z0-9._-]{1,64}");

  /** A BSN, RSIN or KVK number is no name for a step. */
  private static final Pattern NUMMER = Pattern.compile("\\d{8,9}");

  private Stapsleutel() {}

  static String van(Exchange exchange, String naam, @Nullable String per) {
    if (per == null) {
      return naam;
    }
    Object waarde =
        per.startsWith("body.")
            ? exchange
                .getContext()
                .resolveLanguage("simple")
                .createExpression("${" + per + "}")
                .evaluate(exchange, Object.class)
            : exchange.getProperty(per);
    String onderscheid = waarde == null ? "" : waarde.toString();
    if (!ONDERSCHEID.matcher(onderscheid).matches() || NUMMER.matcher(onderscheid).matches()) {
      throw new Afwijzing(Foutcode.CONFIG_ONGELDIG, "stap:" + naam + "?per");
    }
    return naam + "[" + onderscheid + "]";
  }
}
