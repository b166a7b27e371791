package nl.machtigingsbrug.buren.voorziening;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Text of XML, made without escaping: callers may want to send what is not right. */
final class Xml {

  private Xml() {}

  /** Fills each {@code {naam}} once. */
  static String vul(String sjabloon, Map<String, String> waarden) {
    StringBuilder uit = new StringBuilder();
    int plaats = 0;
    for (int open = sjabloon.indexOf('{'); open >= 0; open = sjabloon.indexOf('{', plaats)) {
      int dicht = sjabloon.indexOf('}', open);
      String naam = sjabloon.substring(open + 1, dicht);
      String waarde = waarden.get(naam);
      if (waarde == null) {
        throw new IllegalArgumentException("Geen waarde voor " + naam);
      }
      uit.append(sjabloon, plaats, open).append(waarde);
      plaats = dicht + 1;
    }
    return uit.append(sjabloon.substring(plaats)).toString();
  }

  /** An xs:ID that cannot be guessed. */
  static String id(SecureRandom toeval) {
    byte[] bytes = new byte[16];
    toeval.nextBytes(bytes);
    return "_" + HexFormat.of().formatHex(bytes);
  }

  /** One Attribute; nothing where there are no values. */
  static String attribuut(String naam, List<String> waarden) {
    if (waarden.isEmpty()) {
      return "";
    }
    return waarden.stream()
        .map(waarde -> "<saml2:AttributeValue>" + waarde + "</saml2:AttributeValue>")
        .collect(
            Collectors.joining(
                "", "<saml2:Attribute Name=\"" + naam + "\">", "</saml2:Attribute>"));
  }
}
