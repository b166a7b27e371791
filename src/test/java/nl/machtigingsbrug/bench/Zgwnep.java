package nl.machtigingsbrug.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A ZGW zaaksysteem that takes no time: whatever is posted is there at once. What is read is asked
 * of a real stand-in, once.
 */
final class Zgwnep implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpServer server;
  private final URI buur;
  private final HttpClient http = HttpClient.newHttpClient();
  private final Map<String, byte[]> gelezen = new ConcurrentHashMap<>();
  private final AtomicLong aanroepen = new AtomicLong();

  private Zgwnep(URI buur) throws IOException {
    this.buur = buur;
    server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
    server.setExecutor(Executors.newFixedThreadPool(32));
    server.createContext("/", this::antwoord);
    server.start();
  }

  /** Starts it, before a stand-in that knows the catalogue. */
  static Zgwnep voor(URI buur) throws IOException {
    return new Zgwnep(buur);
  }

  /** Its scheme, host and port. */
  String adres() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  /** How many calls there were since it was asked before. */
  long aanroepen() {
    return aanroepen.getAndSet(0);
  }

  private void antwoord(HttpExchange vraag) throws IOException {
    try (vraag) {
      aanroepen.incrementAndGet();
      boolean lees = vraag.getRequestMethod().equals("GET");
      byte[] bericht = vraag.getRequestBody().readAllBytes();
      byte[] antwoord = lees ? lees(vraag) : gemaakt(vraag, bericht);
      vraag.getResponseHeaders().set("Content-Type", "application/json");
      vraag.sendResponseHeaders(lees ? 200 : 201, antwoord.length);
      vraag.getResponseBody().write(antwoord);
    }
  }

  private byte[] gemaakt(HttpExchange vraag, byte[] bericht) throws IOException {
    ObjectNode ding = (ObjectNode) JSON.readTree(bericht);
    UUID id = UUID.randomUUID();
    ding.put("uuid", id.toString());
    ding.put("url", adres() + vraag.getRequestURI().getPath() + "/" + id);
    return JSON.writeValueAsBytes(ding);
  }

  private byte[] lees(HttpExchange vraag) {
    String pad = vraag.getRequestURI().toString();
    return gelezen.computeIfAbsent(
        pad, p -> vraagBuur(p, vraag.getRequestHeaders().getFirst("Authorization")));
  }

  private byte[] vraagBuur(String pad, String token) {
    try {
      HttpRequest verzoek =
          HttpRequest.newBuilder(buur.resolve(pad.replace(code(adres()), code(buur.toString()))))
              .header("Authorization", token)
              .header("Accept-Crs", "EPSG:4326")
              .build();
      String antwoord = http.send(verzoek, HttpResponse.BodyHandlers.ofString()).body();
      return antwoord.replace(buur.toString(), adres()).getBytes(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** An address as it stands in a query. */
  private static String code(String adres) {
    return URLEncoder.encode(adres, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
