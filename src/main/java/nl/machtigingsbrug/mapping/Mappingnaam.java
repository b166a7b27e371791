package nl.machtigingsbrug.mapping;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the name of a file says: {@code rol.xsl}, or {@code rol.B1234.xsl} for one zaaktype.
 *
 * @param naam of the mapping
 * @param zaaktype for which zaaktype only, or null for all
 */
record Mappingnaam(String naam, @Nullable String zaaktype) {

  private static final Pattern VORM =
      Pattern.compile("([a-z][a-z0-9-]{0,39})(?:\\.([A-Za-z0-9_-]{1,50}))?\\.xsl");

  /** What this name says, or null where it says nothing. */
  static @Nullable Mappingnaam van(String bestand) {
    Matcher vorm = VORM.matcher(bestand);
    return vorm.matches() ? new Mappingnaam(vorm.group(1), vorm.group(2)) : null;
  }

  String bestand() {
    return naam + (zaaktype == null ? "" : "." + zaaktype) + ".xsl";
  }
}
