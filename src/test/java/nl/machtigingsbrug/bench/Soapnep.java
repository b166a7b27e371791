package nl.machtigingsbrug.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;

/** An old zaaksysteem that takes no time: every message is answered by Bv03 at once. */
final class Soapnep implements AutoCloseable {

  private static final byte[] BV03 =
      """
      <S:Envelope xmlns:S="http://schemas.xmlsoap.org/soap/envelope/"><S:Body>\
      <StUF:Bv03Bericht xmlns:StUF="http://www.egem.nl/StUF/StUF0301"><StUF:stuurgegevens>\
      <StUF:berichtcode>Bv03</StUF:berichtcode></StUF:stuurgegevens></StUF:Bv03Bericht>\
      </S:Body></S:Envelope>"""
          .getBytes(StandardCharsets.UTF_8);

  private final HttpServer server;

  private Soapnep(HttpServer server) {
    this.server = server;
  }

  static Soapnep start() throws IOException {
    HttpServer server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
    server.setExecutor(Executors.newFixedThreadPool(32));
    server.createContext("/", Soapnep::antwoord);
    server.start();
    return new Soapnep(server);
  }

  /** Where it takes messages. */
  String adres() {
    return "http://localhost:" + server.getAddress().getPort() + "/oud";
  }

  private static void antwoord(HttpExchange vraag) throws IOException {
    try (vraag) {
      vraag.getRequestBody().readAllBytes();
      vraag.getResponseHeaders().set("Content-Type", "text/xml; charset=UTF-8");
      vraag.sendResponseHeaders(200, BV03.length);
      vraag.getResponseBody().write(BV03);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
