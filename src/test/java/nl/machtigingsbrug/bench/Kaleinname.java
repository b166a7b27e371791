package nl.machtigingsbrug.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sql.DataSource;

/**
 * An intake that reads nothing, checks nobody and encrypts nothing: what comes in over HTTP is
 * answered once the rows are committed.
 */
final class Kaleinname implements AutoCloseable {

  private static final byte[] ANTWOORD = "{}".getBytes(StandardCharsets.UTF_8);

  private final HttpServer server;
  private final ExecutorService draden = Executors.newFixedThreadPool(32);
  private final DataSource bron;
  private final Rijen rijen;

  Kaleinname(DataSource bron, Rijen rijen) throws IOException {
    this.bron = bron;
    this.rijen = rijen;
    server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
    server.setExecutor(draden);
    server.createContext("/", this::neem);
    server.start();
  }

  URI adres() {
    return URI.create("http://localhost:" + server.getAddress().getPort());
  }

  private void neem(HttpExchange vraag) throws IOException {
    try (vraag;
        Connection verbinding = bron.getConnection()) {
      vraag.getRequestBody().readAllBytes();
      rijen.schrijf(verbinding);
      vraag.getResponseHeaders().set("Content-Type", "application/json");
      vraag.sendResponseHeaders(202, ANTWOORD.length);
      vraag.getResponseBody().write(ANTWOORD);
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    draden.shutdown();
  }
}
