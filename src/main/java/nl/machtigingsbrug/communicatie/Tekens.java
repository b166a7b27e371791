package nl.machtigingsbrug.communicatie;

/** Characters as contracts count and allow them. */
public final class Tekens {

  private Tekens() {}

  /**
   * How many, as validators count in practice. XML Schema and JSON Schema count an emoji as one,
   * but Xerces, .NET and Bean Validation count its two halves: who stays below that fits both.
   */
  public static int aantal(String tekst) {
    return tekst.length();
  }

  /** Whether XML 1.0 can hold every one of them (section 2.2); half a surrogate pair it cannot. */
  public static boolean isTekst(String tekst) {
    return tekst.codePoints().allMatch(Tekens::isTeken);
  }

  private static boolean isTeken(int teken) {
    return teken == '\t'
        || teken == '\n'
        || teken == '\r'
        || (teken >= 0x20 && teken <= 0xD7FF)
        || (teken >= 0xE000 && teken <= 0xFFFD)
        || teken >= 0x10000;
  }
}
