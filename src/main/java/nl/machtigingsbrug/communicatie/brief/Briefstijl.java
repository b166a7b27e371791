package nl.machtigingsbrug.communicatie.brief;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** How a letter looks, {@code pdf/brief.css}; the address stands where the window is. */
final class Briefstijl {

  /** As in the style sheet: where the text area begins. */
  private static final double MARGE_LINKS = 22;

  private static final double MARGE_BOVEN = 16;
  private static final double TEKSTBREEDTE = 210 - 2 * MARGE_LINKS;
  private static final double CONTACTBREEDTE = 58;

  private static final String STIJL = lees();

  private Briefstijl() {}

  static String css(Vensterplaats venster) {
    double links = venster.links() + Vensterplaats.SPELING - MARGE_LINKS;
    boolean rechts = venster.links() > 210 - venster.links() - venster.breedte();
    return STIJL
        + hoogte(".briefhoofd", venster.boven() - MARGE_BOVEN)
        + hoogte(".retour", Vensterplaats.RETOURREGEL)
        + links(".retour", links, venster.regelbreedte())
        + links(".adres", links, venster.regelbreedte())
        + ".adres { line-height: %smm; }\n".formatted(mm(Vensterplaats.REGEL))
        + links(".contact", rechts ? 0 : TEKSTBREEDTE - CONTACTBREEDTE, CONTACTBREEDTE);
  }

  private static String links(String wat, double links, double breedte) {
    return ".kop %s { margin-left: %smm; width: %smm; }\n".formatted(wat, mm(links), mm(breedte));
  }

  private static String hoogte(String wat, double hoogte) {
    return ".kop %s { height: %smm; }\n".formatted(wat, mm(hoogte));
  }

  private static String mm(double maat) {
    return String.format(Locale.ROOT, "%.2f", maat);
  }

  private static String lees() {
    try (InputStream stroom = Briefstijl.class.getResourceAsStream("/pdf/brief.css")) {
      if (stroom == null) {
        throw new IOException("brief.css");
      }
      return new String(stroom.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
  }
}
