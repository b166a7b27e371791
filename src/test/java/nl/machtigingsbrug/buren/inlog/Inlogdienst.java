package nl.machtigingsbrug.buren.inlog;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tokens in the shape of RFC 9068, with a key made once in a process. */
public final class Inlogdienst implements AutoCloseable {

  /** The {@code iss} of every token. */
  public static final String UITGEVER = "https://inlog.example";

  /** The {@code aud} of every token. */
  public static final String PUBLIEK = "https://machtigingsbrug.example";

  private static final RSAKey SLEUTEL = sleutel();

  private final HttpServer server;

  private Inlogdienst(HttpServer server) {
    this.server = server;
  }

  /** Starts on a port of choice, or any with 0. */
  public static Inlogdienst start(int poort) {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), poort), 0);
      byte[] sleutels =
          new JWKSet(SLEUTEL.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
      server.createContext(
          "/jwks",
          uitwisseling -> {
            uitwisseling.getResponseHeaders().add("Content-Type", "application/jwk-set+json");
            uitwisseling.sendResponseHeaders(200, sleutels.length);
            uitwisseling.getResponseBody().write(sleutels);
            uitwisseling.close();
          });
      server.start();
      return new Inlogdienst(server);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static RSAKey sleutel() {
    try {
      return new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Where it publishes its keys. */
  public String sleutels() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/jwks";
  }

  /** A token for a client that is good for five minutes. */
  public String token(String client) {
    return token(client, null);
  }

  /**
   * The same, that is good with one certificate only (RFC 8705).
   *
   * @param vingerafdruk of that certificate, hexadecimal, or null
   */
  public String token(String client, @Nullable String vingerafdruk) {
    try {
      SignedJWT token =
          new SignedJWT(
              new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(SLEUTEL.getKeyID()).build(),
              new JWTClaimsSet.Builder()
                  .issuer(UITGEVER)
                  .audience(PUBLIEK)
                  .subject(client)
                  .claim("client_id", client)
                  .claim("cnf", gebonden(vingerafdruk))
                  .expirationTime(Date.from(Instant.now().plus(Duration.ofMinutes(5))))
                  .build());
      token.sign(new RSASSASigner(SLEUTEL));
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static @Nullable Map<String, String> gebonden(@Nullable String vingerafdruk) {
    return vingerafdruk == null
        ? null
        : Map.of(
            "x5t#S256",
            Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(HexFormat.of().parseHex(vingerafdruk)));
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
