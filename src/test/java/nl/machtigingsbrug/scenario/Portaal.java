package nl.machtigingsbrug.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.function.Supplier;

/** A portal of a gemeente: an afnemer of the API, over HTTP. */
public final class Portaal {

  private final ObjectMapper json = new ObjectMapper();
  private final HttpClient http = HttpClient.newHttpClient();
  private final Supplier<URI> adres;
  private final Supplier<String> token;

  /** At this address, with a fresh token for each call. */
  public Portaal(Supplier<URI> adres, Supplier<String> token) {
    this.adres = adres;
    this.token = token;
  }

  /** An answer. */
  public record Antwoord(int status, JsonNode inhoud) {}

  /** {@code POST}. */
  public Antwoord stuur(String pad, JsonNode bericht) {
    return roep(
        HttpRequest.newBuilder(adres.get().resolve(pad))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(bericht.toString())));
  }

  /** {@code GET}. */
  public Antwoord lees(String pad) {
    return roep(HttpRequest.newBuilder(adres.get().resolve(pad)));
  }

  /**
   * The aanvraag once each of its leveringen has come to an end, or as it is after this time. A
   * connection that broke just before is only noticed by who uses it: then it is asked again.
   */
  public JsonNode wachtOpEinde(String id, Duration hoogstens) {
    long einde = System.nanoTime() + hoogstens.toNanos();
    while (true) {
      Antwoord antwoord = lees("/v1/aanvragen/" + id);
      JsonNode aanvraag = antwoord.inhoud();
      boolean bezig =
          antwoord.status() == 503
              || aanvraag.path("leveringen").findValuesAsText("staat").stream()
                  .anyMatch(staat -> staat.equals("WACHT") || staat.equals("BEZIG"));
      if (!bezig || System.nanoTime() > einde) {
        return aanvraag;
      }
      pauzeer();
    }
  }

  private Antwoord roep(HttpRequest.Builder verzoek) {
    try {
      HttpResponse<byte[]> antwoord =
          http.send(
              verzoek.header("Authorization", "Bearer " + token.get()).build(),
              HttpResponse.BodyHandlers.ofByteArray());
      return new Antwoord(antwoord.statusCode(), json.readTree(antwoord.body()));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static void pauzeer() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
