package nl.machtigingsbrug.zaak.zgw;

/** Text made to fit what a zaaksysteem can store. */
public final class Tekst {

  private static final int LANGSTE_EXTENSIE = 16;

  private Tekst() {}

  /**
   * The text in at most {@code lengte} UTF-16 units, ended by an ellipsis where it was cut. Counted
   * in UTF-16 it fits whether the receiver counts characters or code points. Control characters and
   * half surrogates, which PostgreSQL and JSON cannot carry, are replaced.
   */
  public static String kort(String tekst, int lengte) {
    String schoon = schoon(tekst);
    if (schoon.length() <= lengte) {
      return schoon;
    }
    int einde = lengte - 1;
    if (Character.isHighSurrogate(schoon.charAt(einde - 1))) {
      einde--;
    }
    return schoon.substring(0, einde).stripTrailing() + "…";
  }

  /** A file name without folders, of which the extension survives. */
  public static String bestandsnaam(String naam, int lengte) {
    String schoon = schoon(naam).replaceAll("[\\\\/\n\r\t]", "_");
    int punt = schoon.lastIndexOf('.');
    String extensie = punt < 0 ? "" : schoon.substring(punt);
    if (schoon.length() <= lengte || extensie.length() > LANGSTE_EXTENSIE) {
      return kort(schoon, lengte);
    }
    return kort(schoon.substring(0, punt), lengte - extensie.length()) + extensie;
  }

  private static String schoon(String tekst) {
    StringBuilder schoon = new StringBuilder(tekst.length());
    tekst
        .codePoints()
        .forEach(
            teken -> {
              if (Character.getType(teken) == Character.SURROGATE) {
                schoon.append('\uFFFD');
              } else if (Character.isISOControl(teken) && "\n\r\t".indexOf(teken) < 0) {
                schoon.append(' ');
              } else {
                schoon.appendCodePoint(teken);
              }
            });
    return schoon.toString();
  }
}
