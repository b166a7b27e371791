package nl.machtigingsbrug.pdf;

import java.text.Normalizer;

/** Makes of any text one that can be shown, so that a reader never sees what is not there. */
public final class ToonbareTekst {

  /** Stands where a character cannot be shown (U+25A1, an empty square). */
  public static final String VERVANGING = "\u25A1";

  private static final int GROOTSTE_LENGTE = 1000;
  private static final int MEESTE_MERKTEKENS = 2;
  private static final int HARDE_SPATIE = 0xA0;

  private ToonbareTekst() {}

  /**
   * One line of text. Every control character, mark of direction, character that the font lacks or
   * that is written from right to left (which would show in the wrong order), and every third mark
   * on one letter becomes {@link #VERVANGING}. What is longer than 1000 characters ends in "…".
   */
  public static String van(String tekst) {
    String begin = tekst.substring(0, Math.min(tekst.length(), 4 * GROOTSTE_LENGTE));
    StringBuilder toonbaar = new StringBuilder();
    int merktekens = 0;
    for (int teken : Normalizer.normalize(begin, Normalizer.Form.NFC).codePoints().toArray()) {
      merktekens = isMerkteken(teken) ? merktekens + 1 : 0;
      if (isWit(teken)) {
        toonbaar.append(' ');
      } else if (merktekens <= MEESTE_MERKTEKENS && isToonbaar(teken)) {
        toonbaar.appendCodePoint(teken);
      } else {
        toonbaar.append(VERVANGING);
      }
    }
    String geheel = toonbaar.toString().strip();
    return begin.length() < tekst.length() || geheel.length() > GROOTSTE_LENGTE
        ? geheel.substring(0, Math.min(geheel.length(), GROOTSTE_LENGTE - 1)) + "…"
        : geheel;
  }

  private static boolean isWit(int teken) {
    return teken != HARDE_SPATIE && (Character.isWhitespace(teken) || Character.isSpaceChar(teken));
  }

  private static boolean isToonbaar(int teken) {
    return switch (Character.getType(teken)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> teken <= 0xFFFF && Lettertype.kent(teken) && !isVanRechtsNaarLinks(teken);
    };
  }

  private static boolean isVanRechtsNaarLinks(int teken) {
    byte richting = Character.getDirectionality(teken);
    return richting == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || richting == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  private static boolean isMerkteken(int teken) {
    return Character.getType(teken) == Character.NON_SPACING_MARK
        || Character.getType(teken) == Character.ENCLOSING_MARK;
  }
}
