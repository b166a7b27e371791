package nl.machtigingsbrug.communicatie.vtb;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A value within a URN (RFC 8141, 2): what is not a plain character is percent-encoded. */
final class Urncodering {

  private Urncodering() {}

  static String van(String waarde) {
    return URLEncoder.encode(waarde, StandardCharsets.UTF_8)
        .replace("+", "%20")
        .replace("*", "%2A");
  }
}
