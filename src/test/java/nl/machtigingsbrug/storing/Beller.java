package nl.machtigingsbrug.storing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.machtigingsbrug.buren.Buren;

/** Calls the API; every call ends in time. */
final class Beller {

  private static final Duration HOOGSTENS = Duration.ofSeconds(15);
  private static final long TOKEN_GOED = Duration.ofMinutes(2).toNanos();

  private final ObjectMapper json = new ObjectMapper();
  private final HttpClient http = HttpClient.newHttpClient();
  private final Buren buren;
  private final Map<String, Token> tokens = new ConcurrentHashMap<>();

  Beller(Buren buren) {
    this.buren = buren;
  }

  private record Token(String tekst, long gemaakt) {}

  /** An answer; status 0 where none came. */
  record Antwoord(int status, JsonNode inhoud) {

    boolean isGoed() {
      return status >= 200 && status < 300;
    }

    /** Whether asking again would give the same. */
    boolean isEinde() {
      return status >= 200 && status < 500 && status != 401 && status != 408 && status != 429;
    }
  }

  /** {@code POST}. */
  Antwoord stuur(String client, URI adres, JsonNode bericht) {
    return roep(
        verzoek(client, adres)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(bericht.toString())));
  }

  /** {@code GET}. */
  Antwoord lees(String client, URI adres) {
    return roep(verzoek(client, adres).GET());
  }

  /** {@code POST} of a message in SOAP 1.1: the answer as it came, empty where none did. */
  String stuur(String client, URI adres, String actie, String envelop) {
    try {
      return http.send(
              verzoek(client, adres)
                  .header("Content-Type", "text/xml; charset=UTF-8")
                  .header("SOAPAction", '"' + actie + '"')
                  .POST(HttpRequest.BodyPublishers.ofString(envelop))
                  .build(),
              HttpResponse.BodyHandlers.ofString())
          .body();
    } catch (IOException e) {
      return "";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "";
    }
  }

  private HttpRequest.Builder verzoek(String client, URI adres) {
    return HttpRequest.newBuilder(adres)
        .timeout(HOOGSTENS)
        .header("Authorization", "Bearer " + token(client));
  }

  private Antwoord roep(HttpRequest.Builder verzoek) {
    try {
      HttpResponse<byte[]> antwoord =
          http.send(verzoek.build(), HttpResponse.BodyHandlers.ofByteArray());
      return new Antwoord(antwoord.statusCode(), json.readTree(antwoord.body()));
    } catch (IOException e) {
      return new Antwoord(0, MissingNode.getInstance());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Antwoord(0, MissingNode.getInstance());
    }
  }

  private String token(String client) {
    return tokens
        .compute(
            client,
            (naam, oud) ->
                oud == null || System.nanoTime() - oud.gemaakt() > TOKEN_GOED
                    ? new Token(buren.inlog().token(naam), System.nanoTime())
                    : oud)
        .tekst();
  }
}
