package nl.machtigingsbrug.buren.notificaties;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Brings notificaties: at least once, and in the background. */
public final class Bezorging implements AutoCloseable {

  private static final int POGINGEN = 20;

  private final HttpClient http = HttpClient.newHttpClient();
  private final ExecutorService draden = Executors.newCachedThreadPool();
  private final List<Bezorgd> bezorgd = new CopyOnWriteArrayList<>();
  private final AtomicInteger keer = new AtomicInteger(1);

  /** One that was taken in, and with what status. */
  public record Bezorgd(String url, String auth, JsonNode melding, int status) {}

  /** How often each is told from now on, as when answers get lost. */
  public void herhaal(int aantal) {
    keer.set(aantal);
  }

  /** What was brought so far. */
  public List<Bezorgd> bezorgd() {
    return List.copyOf(bezorgd);
  }

  void bezorg(String url, String auth, JsonNode melding) {
    for (int i = 0; i < keer.get(); i++) {
      draden.submit(() -> probeer(url, auth, melding));
    }
  }

  private void probeer(String url, String auth, JsonNode melding) {
    int status = 0;
    for (int poging = 0; poging < POGINGEN && (status < 200 || status > 299); poging++) {
      status = stuur(url, auth, melding);
      if (status < 200 || status > 299) {
        wacht();
      }
    }
    bezorgd.add(new Bezorgd(url, auth, melding, status));
  }

  /** The call with which Open Notificaties tries a callback; the status, or 0 without answer. */
  int proef(String url, String auth) {
    ObjectNode melding =
        JsonNodeFactory.instance
            .objectNode()
            .put("kanaal", "test")
            .put("hoofdObject", "http://some.hoofdobject.nl/")
            .put("resource", "some_resource")
            .put("resourceUrl", "http://some.resource.nl/")
            .put("actie", "create")
            .put("aanmaakdatum", "2019-01-01T12:00:00Z");
    melding.putObject("kenmerken");
    return stuur(url, auth, melding);
  }

  /** Sends one; the status, or 0 without answer. */
  public int stuur(String url, String auth, JsonNode melding) {
    try {
      HttpRequest.Builder bouw =
          HttpRequest.newBuilder(URI.create(url))
              .timeout(Duration.ofSeconds(10))
              .header("Content-Type", "application/json")
              .POST(HttpRequest.BodyPublishers.ofString(melding.toString()));
      if (!auth.isEmpty()) {
        bouw.header("Authorization", auth);
      }
      return http.send(bouw.build(), HttpResponse.BodyHandlers.discarding()).statusCode();
    } catch (IOException e) {
      return 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 0;
    }
  }

  private static void wacht() {
    try {
      Thread.sleep(300);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    draden.shutdownNow();
  }
}
