package nl.machtigingsbrug.buren.zaaksysteem;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The content of documents: small ones as they came, others as bytes that follow from their place.
 */
final class Inhouden {

  private static final int KLEIN = 100_000;

  private final Map<String, byte[]> klein = new ConcurrentHashMap<>();

  void bewaar(String document, byte[] inhoud) {
    if (inhoud.length <= KLEIN) {
      klein.put(document, inhoud);
    }
  }

  InputStream open(JsonNode document) {
    byte[] bewaard = klein.get(document.path("url").asText());
    return bewaard == null
        ? new Verzonnen(document.path("bestandsomvang").asLong())
        : new ByteArrayInputStream(bewaard);
  }

  private static final class Verzonnen extends InputStream {

    private final long lengte;
    private long plaats;

    Verzonnen(long lengte) {
      this.lengte = lengte;
    }

    @Override
    public int read() {
      return plaats == lengte ? -1 : (int) (plaats++ % 251);
    }
  }
}
