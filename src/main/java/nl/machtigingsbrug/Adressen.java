package nl.machtigingsbrug;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the addresses in a setting point to. */
final class Adressen {

  private static final Pattern URL =
      Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*://([^/?#\\s\"'\\\\]*)");

  /** As Kafka brokers are named. */
  private static final Pattern HOST_EN_POORT =
      Pattern.compile("(?:[A-Za-z][A-Za-z0-9.-]*|\\d+(?:\\.\\d+){3}|\\[[0-9A-Fa-f:]+]):\\d{2,5}");

  private static final Set<String> DEZE_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]", "");

  private Adressen() {}

  /** Whether all of them are on this machine or in the domain that nobody can own (RFC 2606). */
  static boolean blijvenHier(String waarde) {
    Matcher url = URL.matcher(waarde);
    while (url.find()) {
      String host = url.group(1).substring(url.group(1).lastIndexOf('@') + 1);
      if (!Arrays.stream(host.split(",")).allMatch(Adressen::hier)) {
        return false;
      }
    }
    return Arrays.stream(waarde.split(","))
        .map(String::strip)
        .filter(deel -> HOST_EN_POORT.matcher(deel).matches())
        .allMatch(Adressen::hier);
  }

  private static boolean hier(String hostEnPoort) {
    String host = hostEnPoort.strip().replaceFirst(":\\d*$", "").toLowerCase(Locale.ROOT);
    return DEZE_MACHINE.contains(host) || host.endsWith(".example");
  }
}
