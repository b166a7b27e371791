package nl.machtigingsbrug.verklaring;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;

/** The fixed texts of the document, {@code verklaring/teksten.properties}. */
final class Teksten {

  private static final Properties TEKSTEN = lees();

  private Teksten() {}

  /**
   * The text under {@code naam}, each {@code %s} in it filled in order.
   *
   * @throws Afwijzing CONFIG_ONGELDIG where there is none
   */
  static String tekst(String naam, Object... invulling) {
    String tekst = TEKSTEN.getProperty(naam);
    if (tekst == null) {
      throw new Afwijzing(Foutcode.CONFIG_ONGELDIG, "verklaring/teksten.properties: " + naam);
    }
    return tekst.formatted(invulling);
  }

  /** The text under {@code groep.naam}, or {@code naam} itself where there is none. */
  static String bekend(String groep, String naam) {
    return TEKSTEN.getProperty(groep + "." + naam, naam);
  }

  /** The same, with a capital to begin with. */
  static String hoofdletter(String tekst) {
    return Character.toUpperCase(tekst.charAt(0)) + tekst.substring(1);
  }

  private static Properties lees() {
    Properties teksten = new Properties();
    try (InputStream stroom = Teksten.class.getResourceAsStream("/verklaring/teksten.properties")) {
      if (stroom == null) {
        throw new IOException("teksten.properties");
      }
      teksten.load(new InputStreamReader(stroom, StandardCharsets.UTF_8));
      return teksten;
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
  }
}
