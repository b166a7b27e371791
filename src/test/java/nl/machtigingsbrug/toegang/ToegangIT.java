package nl.machtigingsbrug.toegang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.machtigingsbrug.buren.pki.Certificaat;
import nl.machtigingsbrug.buren.pki.Certificaatautoriteit;
import nl.machtigingsbrug.buren.pki.Tlsklant;
import nl.machtigingsbrug.grens.Terugroeptoegang;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.http.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@ExtendWith(OutputCaptureExtension.class)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ToegangIT {

  private static final String UITGEVER = "https://inlog.example";
  private static final String WEG = "https://weg.example";
  private static final String PUBLIEK = "https://machtigingsbrug.example";

  private static final Certificaatautoriteit CA = autoriteit();
  private static final Certificaat SERVER = uitgegeven(CA, "server");
  private static final Certificaat PORTAAL = uitgegeven(CA, "portaal");
  private static final RSAKey SLEUTEL = sleutel();
  private static final HttpServer JWKS = jwks();
  private static final ServerSocket STIL = stil();

  @LocalServerPort int poort;

  @Configuration
  @ComponentScan({"nl.machtigingsbrug.toegang", "nl.machtigingsbrug.gemeente"})
  @ConfigurationPropertiesScan({"nl.machtigingsbrug.toegang", "nl.machtigingsbrug.gemeente"})
  @ImportAutoConfiguration({
    SslAutoConfiguration.class,
    ServletWebServerFactoryAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    JacksonAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    SecurityAutoConfiguration.class,
    SecurityFilterAutoConfiguration.class
  })
  static class App {

    @Bean
    Terugroeptoegang niemandRoeptTerug() {
      return (pad, autorisatie) -> Optional.empty();
    }

    @RestController
    static class Wie {
      @GetMapping("/v1/wie")
      String wie(AfnemerAuthenticatie wie) {
        return wie.getName();
      }

      @GetMapping("/v1/openapi.json")
      String document() {
        return "{}";
      }
    }
  }

  @DynamicPropertySource
  static void instellingen(DynamicPropertyRegistry register)
      throws GeneralSecurityException, IOException {
    Path map = Files.createTempDirectory("toegang");
    Path sleutels = Certificaat.bewaar(SERVER.sleutelbos(), map.resolve("server.p12"));
    Path vertrouwen = Certificaat.bewaar(SERVER.vertrouwen(), map.resolve("ca.p12"));
    register.add("server.ssl.key-store", sleutels::toString);
    register.add("server.ssl.key-store-password", () -> Certificaat.WACHTWOORD);
    register.add("server.ssl.trust-store", vertrouwen::toString);
    register.add("server.ssl.trust-store-password", () -> Certificaat.WACHTWOORD);
    register.add("server.ssl.client-auth", () -> "want");
    String afdruk = PORTAAL.vingerafdruk();
    register.add("machtigingsbrug.afnemers.portaal.certificaten", () -> afdruk);
    register.add("machtigingsbrug.afnemers.portaal.rechten", () -> "TOETSEN");
    register.add("machtigingsbrug.afnemers.portaal.gemeenten", () -> "voorbeeldstad");
    register.add("machtigingsbrug.afnemers.balie.clients[0].uitgever", () -> UITGEVER);
    register.add("machtigingsbrug.afnemers.balie.clients[0].id", () -> "balie-client");
    register.add("machtigingsbrug.afnemers.balie.rechten", () -> "TOETSEN");
    register.add("machtigingsbrug.afnemers.balie.gemeenten", () -> "voorbeeldstad");
    register.add("machtigingsbrug.token.uitgevers.inlog.issuer", () -> UITGEVER);
    register.add("machtigingsbrug.token.uitgevers.inlog.publiek", () -> PUBLIEK);
    register.add(
        "machtigingsbrug.token.uitgevers.inlog.sleutels",
        () -> "http://127.0.0.1:" + JWKS.getAddress().getPort() + "/jwks");
  }

  @DynamicPropertySource
  static void uitgeverDieZwijgt(DynamicPropertyRegistry register) {
    register.add("machtigingsbrug.token.uitgevers.weg.issuer", () -> WEG);
    register.add("machtigingsbrug.token.uitgevers.weg.publiek", () -> PUBLIEK);
    register.add(
        "machtigingsbrug.token.uitgevers.weg.sleutels",
        () -> "http://127.0.0.1:" + STIL.getLocalPort() + "/jwks");
  }

  @Test
  void kentEenAfnemerAanZijnCertificaat() throws Exception {
    assertThat(roep(PORTAAL, null).body()).isEqualTo("portaal");
  }

  @Test
  void weigertElkeAanroepZonderAfnemerMetEenProbleem() throws Exception {
    HttpResponse<String> antwoord = roep(null, null);

    assertThat(antwoord.statusCode()).isEqualTo(401);
    assertThat(antwoord.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(antwoord.body()).contains("MB-TOEGANG-01");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/v1/onbekend",
        "/actuator/env",
        "/v1/openapi.json/..%2fwie",
        "/v1/openapi.json;x",
        "/actuator/health/../env"
      })
  void geenPadStaatOpenBehalveGezondheidEnDocument(String pad) throws Exception {
    assertThat(roep(null, null, pad).statusCode()).isIn(400, 401);
    assertThat(roep(null, null, "/v1/openapi.json").statusCode()).isEqualTo(200);
  }

  @Test
  void weigertEenCertificaatVanDezelfdeCaDatNiemandIs() throws Exception {
    assertThat(roep(uitgegeven(CA, "ander"), null).statusCode()).isEqualTo(401);
  }

  @Test
  void laatEenVerlopenOfVreemdCertificaatNietDoorDeHanddruk() throws Exception {
    Instant nu = Instant.now();
    Certificaat verlopen =
        CA.geefUit(
            "portaal", "00000009999999999004", nu.minus(Duration.ofDays(2)), nu.minusSeconds(60));
    Certificaat vreemd = uitgegeven(new Certificaatautoriteit("andere ca"), "portaal");

    assertThatThrownBy(() -> roep(verlopen, null)).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> roep(vreemd, null)).isInstanceOf(IOException.class);
  }

  @Test
  void gelooftGeenCertificaatInEenKop() throws Exception {
    HttpRequest verzoek =
        verzoek("/v1/wie")
            .header(
                "X-SSL-Client-Cert",
                Base64.getEncoder().encodeToString(PORTAAL.certificaat().getEncoded()))
            .build();

    assertThat(stuur(null, verzoek).statusCode()).isEqualTo(401);
  }

  @Test
  void kentEenAfnemerAanZijnToken() throws Exception {
    assertThat(roep(null, token(claims -> claims)).body()).isEqualTo("balie");
  }

  @Test
  void eenTokenAanEenCertificaatGebondenGeldtAlleenDaarmee() throws Exception {
    String afdruk =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(HexFormat.of().parseHex(PORTAAL.vingerafdruk()));
    String gebonden = token(claims -> claims.claim("cnf", java.util.Map.of("x5t#S256", afdruk)));

    assertThat(roep(PORTAAL, gebonden).body()).isEqualTo("balie");
    assertThat(roep(null, gebonden).statusCode()).isEqualTo(401);
    assertThat(roep(uitgegeven(CA, "ander"), gebonden).statusCode()).isEqualTo(401);
    assertThat(
            roep(PORTAAL, token(claims -> claims.claim("cnf", java.util.Map.of("jkt", afdruk))))
                .statusCode())
        .isEqualTo(401);
  }

  @Test
  void eenUitgeverDieZwijgtIsEenStoringZonderSpoor(CapturedOutput uitvoer) throws Exception {
    String token = token(claims -> claims.issuer(WEG));

    HttpResponse<String> antwoord = roep(null, token);

    assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(503);
    assertThat(antwoord.body()).contains("MB-STORING-01");
    assertThat(antwoord.headers().firstValue("Retry-After")).contains("5");
    assertThat(uitvoer.getAll()).contains("uitgever=" + WEG).doesNotContain("\tat ", token);
  }

  @Test
  void weigertTokensDieNietKloppen() throws Exception {
    Date nu = new Date();
    Date eerder = Date.from(Instant.now().minusSeconds(600));
    Date later = Date.from(Instant.now().plusSeconds(600));

    assertThat(status(claims -> claims.expirationTime(eerder))).isEqualTo(401);
    assertThat(status(claims -> claims.expirationTime(null))).isEqualTo(401);
    assertThat(status(claims -> claims.notBeforeTime(later))).isEqualTo(401);
    assertThat(status(claims -> claims.issuer("https://ander.example"))).isEqualTo(401);
    assertThat(status(claims -> claims.audience("https://ander.example"))).isEqualTo(401);
    assertThat(status(claims -> claims.audience((String) null))).isEqualTo(401);
    assertThat(status(claims -> claims.claim("client_id", "onbekend"))).isEqualTo(401);
    assertThat(status(claims -> claims.claim("client_id", null))).isEqualTo(401);
    assertThat(status(claims -> claims.issueTime(nu))).isEqualTo(200);
  }

  @Test
  void weigertEenTokenMetEenAnderAlgoritmeOfEenAndereSleutel() throws Exception {
    JWTClaimsSet claims = claims().build();
    SignedJWT metGeheim = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
    metGeheim.sign(
        new MACSigner(SLEUTEL.toPublicJWK().toJSONString().getBytes(StandardCharsets.UTF_8)));
    SignedJWT vreemd =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(SLEUTEL.getKeyID()).build(), claims);
    vreemd.sign(new RSASSASigner(sleutel()));

    assertThat(roep(null, new PlainJWT(claims).serialize()).statusCode()).isEqualTo(401);
    assertThat(roep(null, metGeheim.serialize()).statusCode()).isEqualTo(401);
    assertThat(roep(null, vreemd.serialize()).statusCode()).isEqualTo(401);
    assertThat(roep(null, "geen.token.hier").statusCode()).isEqualTo(401);
  }

  @Test
  void eenFoutTokenWordtNietGereddoorEenGoedCertificaat() throws Exception {
    assertThat(roep(PORTAAL, "geen.token.hier").statusCode()).isEqualTo(401);
  }

  private int status(UnaryOperator<JWTClaimsSet.Builder> wijziging) throws Exception {
    return roep(null, token(wijziging)).statusCode();
  }

  private static JWTClaimsSet.Builder claims() {
    return new JWTClaimsSet.Builder()
        .issuer(UITGEVER)
        .audience(PUBLIEK)
        .subject("balie-client")
        .claim("client_id", "balie-client")
        .expirationTime(Date.from(Instant.now().plusSeconds(300)));
  }

  private static String token(UnaryOperator<JWTClaimsSet.Builder> wijziging) throws JOSEException {
    SignedJWT token =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(SLEUTEL.getKeyID()).build(),
            wijziging.apply(claims()).build());
    token.sign(new RSASSASigner(SLEUTEL));
    return token.serialize();
  }

  private HttpResponse<String> roep(@Nullable Certificaat certificaat, @Nullable String token)
      throws Exception {
    HttpRequest.Builder verzoek = verzoek("/v1/wie");
    if (token != null) {
      verzoek.header("Authorization", "Bearer " + token);
    }
    return stuur(certificaat, verzoek.build());
  }

  private HttpResponse<String> roep(
      @Nullable Certificaat certificaat, @Nullable String token, String pad) throws Exception {
    return stuur(certificaat, verzoek(pad).build());
  }

  private HttpRequest.Builder verzoek(String pad) {
    return HttpRequest.newBuilder(URI.create("https://localhost:" + poort + pad));
  }

  private static HttpResponse<String> stuur(@Nullable Certificaat certificaat, HttpRequest verzoek)
      throws Exception {
    return Tlsklant.met(certificaat, SERVER.vertrouwen())
        .send(verzoek, HttpResponse.BodyHandlers.ofString());
  }

  private static Certificaatautoriteit autoriteit() {
    try {
      return new Certificaatautoriteit("proef ca");
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Certificaat uitgegeven(Certificaatautoriteit ca, String naam) {
    try {
      return ca.geefUit(naam, "00000009999999999004");
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static RSAKey sleutel() {
    try {
      return new RSAKeyGenerator(2048).keyID("sleutel-1").generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Takes a connection, and says nothing. */
  private static ServerSocket stil() {
    try {
      return new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static HttpServer jwks() {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      byte[] sleutels =
          new JWKSet(SLEUTEL.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
      server.createContext(
          "/jwks",
          uitwisseling -> {
            uitwisseling.sendResponseHeaders(200, sleutels.length);
            uitwisseling.getResponseBody().write(sleutels);
            uitwisseling.close();
          });
      server.start();
      return server;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
