package nl.machtigingsbrug.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/** What a flight recording says about where the time went. */
final class Opname {

  /** The first that occurs in a stack, from the top, names the sample. */
  private static final Map<String, String> SOORTEN =
      Map.ofEntries(
          Map.entry("org.postgresql", "PostgreSQL driver"),
          Map.entry("com.google.crypto.tink", "encryption (Tink)"),
          Map.entry("javax.crypto", "cryptography (JCA)"),
          Map.entry("com.sun.crypto", "cryptography (JCA)"),
          Map.entry("sun.security", "cryptography (JCA)"),
          Map.entry("java.security", "cryptography (JCA)"),
          Map.entry("org.apache.xml.security", "XML signature"),
          Map.entry("com.fasterxml.jackson", "JSON"),
          Map.entry("com.networknt", "JSON Schema"),
          Map.entry("com.dashjoin", "mapping (JSONata)"),
          Map.entry("com.openhtmltopdf", "PDF"),
          Map.entry("org.apache.pdfbox", "PDF"),
          Map.entry("org.apache.fontbox", "PDF"),
          Map.entry("org.apache.hc", "HTTP client"),
          Map.entry("org.apache.tomcat", "HTTP server"),
          Map.entry("org.apache.coyote", "HTTP server"),
          Map.entry("org.apache.catalina", "HTTP server"),
          Map.entry("org.apache.camel", "Camel"),
          Map.entry("com.github.kagkarlsson", "db-scheduler"),
          Map.entry("com.nimbusds", "tokens"),
          Map.entry("org.springframework", "Spring"),
          Map.entry("nl.machtigingsbrug", "machtigingsbrug itself"));

  private Opname() {}

  static void vertel(Verslag verslag, Path bestand) throws IOException {
    Map<String, Integer> tellers = new HashMap<>();
    try (RecordingFile opname = new RecordingFile(bestand)) {
      while (opname.hasMoreEvents()) {
        RecordedEvent gebeurtenis = opname.readEvent();
        if (gebeurtenis.getEventType().getName().equals("jdk.ExecutionSample")
            && gebeurtenis.getStackTrace() != null) {
          tellers.merge(soort(gebeurtenis.getStackTrace().getFrames()), 1, Integer::sum);
        }
      }
    }
    int alle = Math.max(1, tellers.values().stream().mapToInt(Integer::intValue).sum());
    verslag.regel(
        "\nWhere the application computed (flight recording, %d samples):\n".formatted(alle));
    verslag.regel("| part | share |\n|---|---|");
    tellers.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
        .limit(8)
        .forEach(
            deel ->
                verslag.regel(
                    "| %s | %.0f %% |".formatted(deel.getKey(), 100.0 * deel.getValue() / alle)));
  }

  private static String soort(List<RecordedFrame> stapel) {
    for (RecordedFrame plek : stapel) {
      String klasse = plek.getMethod().getType().getName();
      for (Map.Entry<String, String> soort : SOORTEN.entrySet()) {
        if (klasse.startsWith(soort.getKey())) {
          return soort.getValue();
        }
      }
    }
    return "Java itself";
  }
}
