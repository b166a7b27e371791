package nl.machtigingsbrug.aanvallen;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cutting and pasting in the text of messages, as an attacker does. */
final class Knipsel {

  private static final Pattern HANDTEKENING =
      Pattern.compile("<ds:Signature[ >].*?</ds:Signature>", Pattern.DOTALL);
  private static final Pattern ID = Pattern.compile(" ID=\"([^\"]*)\"");

  private Knipsel() {}

  /** The first signature of the text, with its prefix bound so that it can stand anywhere. */
  static String handtekening(String xml) {
    String gevonden = vind(HANDTEKENING, xml).group();
    return gevonden.startsWith("<ds:Signature>")
        ? vervang(gevonden, "<ds:Signature>", "<ds:Signature xmlns:ds=\"" + Handtekening.DS + "\">")
        : gevonden;
  }

  /** The text without its first signature. */
  static String zonderHandtekening(String xml) {
    return vervang(xml, vind(HANDTEKENING, xml).group(), "");
  }

  /** The ID of the outermost element. */
  static String id(String xml) {
    return vind(ID, xml).group(1);
  }

  static String metId(String xml, String nieuw) {
    return vervang(xml, " ID=\"" + id(xml) + "\"", " ID=\"" + nieuw + "\"");
  }

  /** The first element of this name, from its first start tag to its last end tag. */
  static String element(String xml, String naam) {
    return vind(Pattern.compile("<" + naam + "[ >].*</" + naam + ">", Pattern.DOTALL), xml).group();
  }

  /** Replaces the first occurrence, which must be there. */
  static String vervang(String xml, String oud, String nieuw) {
    int plaats = xml.indexOf(oud);
    if (plaats < 0) {
      throw new IllegalArgumentException("Niet gevonden: " + oud);
    }
    return xml.substring(0, plaats) + nieuw + xml.substring(plaats + oud.length());
  }

  /** Replaces the last occurrence, which must be there. */
  static String vervangLaatste(String xml, String oud, String nieuw) {
    int plaats = xml.lastIndexOf(oud);
    if (plaats < 0) {
      throw new IllegalArgumentException("Niet gevonden: " + oud);
    }
    return xml.substring(0, plaats) + nieuw + xml.substring(plaats + oud.length());
  }

  private static Matcher vind(Pattern patroon, String xml) {
    Matcher gevonden = patroon.matcher(xml);
    if (!gevonden.find()) {
      throw new IllegalArgumentException("Niet gevonden: " + patroon);
    }
    return gevonden;
  }
}
