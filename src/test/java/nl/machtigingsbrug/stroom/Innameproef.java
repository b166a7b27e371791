package nl.machtigingsbrug.stroom;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import nl.machtigingsbrug.Machtigingsbrug;
import nl.machtigingsbrug.buren.Buren;
import nl.machtigingsbrug.buren.Postgres;
import nl.machtigingsbrug.buren.inlog.Inlogdienst;
import nl.machtigingsbrug.buren.pki.Certificaat;
import nl.machtigingsbrug.buren.pki.Certificaatautoriteit;
import nl.machtigingsbrug.buren.pki.Opdringer;
import nl.machtigingsbrug.buren.voorziening.Verklaring;
import nl.machtigingsbrug.gemeente.Recht;
import nl.machtigingsbrug.optreden.Bsn;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The whole application over TLS with small limits, two gemeenten, and an afnemer for every right
 * that can be missing. All tests of the intake share it. Every answer is held against the contract.
 */
@SpringBootTest(
    classes = Machtigingsbrug.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
abstract class Innameproef {

  static final Bsn DOCHTER = new Bsn("999990019");
  static final Bsn MOEDER = new Bsn("999990020");
  static final String BUURPORTAAL = "buurportaal";
  static final String TWEEDE_PORTAAL = "tweede-portaal";
  static final int GROOTSTE = 200_000;

  static final Buren BUREN = Buren.start(map("buren"), Postgres.gedeeld().nieuweDatabase());
  static final Path SPOOL = map("spool");
  static final Certificaatautoriteit CA = autoriteit();
  private static final String ZGW = "machtigingsbrug.zaak.zgw.gemeenten.";
  static final Certificaat SERVER = uitgegeven("server");
  static final Certificaat PORTAAL = uitgegeven("portaal");

  final ObjectMapper json = new ObjectMapper();
  private final Contractproef contract = Contractproef.lees();

  @LocalServerPort int poort;
  @Autowired JdbcClient db;

  @DynamicPropertySource
  static void eigenschappen(DynamicPropertyRegistry register)
      throws GeneralSecurityException, IOException {
    BUREN.eigenschappen().forEach((naam, waarde) -> register.add(naam, () -> waarde));
    // The intake needs no route to a neighbour.
    register.add(
        "camel.main.routes-include-pattern",
        () -> "classpath:routes/in-*.camel.yaml,classpath:routes/fouten.camel.yaml");
    register.add("machtigingsbrug.aanvraag.grootste", () -> GROOTSTE + "B");
    register.add("machtigingsbrug.aanvraag.gegevens", () -> "6000B");
    register.add("machtigingsbrug.aanvraag.grootste-document", () -> "20000B");
    register.add("machtigingsbrug.aanvraag.spool", SPOOL::toString);
    register.add("machtigingsbrug.gemeenten.buurstad.naam", () -> "Buurstad");
    BUREN.eigenschappen().entrySet().stream()
        .filter(eigenschap -> eigenschap.getKey().startsWith(ZGW + "voorbeeldstad."))
        .forEach(
            eigenschap ->
                register.add(
                    eigenschap.getKey().replace("voorbeeldstad", "buurstad"),
                    eigenschap::getValue));
    // Gebeurtenissen can be read; none is told, so no broker is needed.
    register.add("machtigingsbrug.gemeenten.voorbeeldstad.oin", () -> "00000009999999999004");
    register.add("machtigingsbrug.gebeurtenissen.gemeenten.voorbeeldstad.aan", () -> "false");
    register.add(
        "machtigingsbrug.gebeurtenissen.dataref-basis", () -> "https://machtigingsbrug.example");
    register.add("camel.component.kafka.brokers", () -> "localhost:1");
    BUREN.maakSleutels("buurstad");
    register.add("machtigingsbrug.geheim.ververs", () -> "100ms");
    register.add("server.tomcat.connection-timeout", () -> "2s");
    String alle = String.join(",", Stream.of(Recht.values()).map(Recht::name).toList());
    afnemer(register, BUURPORTAAL, alle, "buurstad");
    afnemer(register, TWEEDE_PORTAAL, alle, Buren.GEMEENTE);
    for (Recht recht : Recht.values()) {
      String rechten =
          String.join(
              ",",
              Stream.of(Recht.values()).filter(ander -> ander != recht).map(Recht::name).toList());
      afnemer(register, zonder(recht), rechten, Buren.GEMEENTE);
    }
    tls(register, alle);
  }

  private static void tls(DynamicPropertyRegistry register, String alle)
      throws GeneralSecurityException, IOException {
    Path map = map("tls");
    Path sleutels = Certificaat.bewaar(SERVER.sleutelbos(), map.resolve("server.p12"));
    Path vertrouwen = Certificaat.bewaar(SERVER.vertrouwen(), map.resolve("ca.p12"));
    register.add("server.ssl.key-store", sleutels::toString);
    register.add("server.ssl.key-store-password", () -> Certificaat.WACHTWOORD);
    register.add("server.ssl.trust-store", vertrouwen::toString);
    register.add("server.ssl.trust-store-password", () -> Certificaat.WACHTWOORD);
    register.add("server.ssl.client-auth", () -> "want");
    String afdruk = PORTAAL.vingerafdruk();
    register.add("machtigingsbrug.afnemers.certportaal.certificaten", () -> afdruk);
    register.add("machtigingsbrug.afnemers.certportaal.rechten", () -> alle);
    register.add("machtigingsbrug.afnemers.certportaal.gemeenten", () -> Buren.GEMEENTE);
  }

  private static void afnemer(
      DynamicPropertyRegistry register, String id, String rechten, String gemeente) {
    String afnemer = "machtigingsbrug.afnemers." + id + ".";
    register.add(afnemer + "clients[0].uitgever", () -> Inlogdienst.UITGEVER);
    register.add(afnemer + "clients[0].id", () -> id);
    register.add(afnemer + "rechten", () -> rechten);
    register.add(afnemer + "gemeenten", () -> gemeente);
  }

  static String zonder(Recht recht) {
    return "zonder-" + recht.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static String saml(String dienst) {
    byte[] assertion =
        BUREN
            .voorziening()
            .artifactResponse(
                Verklaring.namens(DOCHTER, MOEDER)
                    .metDiensten("00000000-0000-4000-8000-000000000002")
                    .metMoment(Instant.now()));
    return """
        {"soort":"saml","gemeente":"voorbeeldstad","dienst":"%s","inhoud":"%s"}"""
        .formatted(dienst, Base64.getEncoder().encodeToString(assertion));
  }

  static String context(String gemeente) {
    return """
        {"soort":"authenticatiecontext","gemeente":"%s","dienst":"wmo-aanvraag","inhoud":
         {"source":"digid","levelOfAssurance":"urn:oasis:names:tc:SAML:2.0:ac:classes:Smartcard",
          "representee":{"identifierType":"bsn","identifier":"999990020"},
          "authorizee":{"legalSubject":{"identifierType":"bsn","identifier":"999990019"}},
          "mandate":{"services":[{"id":"00000000-0000-4000-8000-000000000002"}]}}}"""
        .formatted(gemeente);
  }

  static String aanvraag(String kenmerk, String bewijsveld, String bewijs, String toelichting) {
    return """
        {"kenmerk":"%s","dienst":"wmo-aanvraag","%s":%s,
         "gegevens":{"voorziening":"huishoudelijke-hulp","vorm":"zorg-in-natura","toelichting":"%s"},
         "documenten":[{"naam":"indicatie.pdf","mediatype":"application/pdf","inhoud":"%s"}]}"""
        .formatted(
            kenmerk,
            bewijsveld,
            bewijs,
            toelichting,
            Base64.getEncoder().encodeToString(new byte[15_000]));
  }

  static String aanvraag(String kenmerk, String referentie) {
    return aanvraag(
        kenmerk, "bewijsreferentie", "\"" + referentie + "\"", "Mijn moeder heeft hulp nodig.");
  }

  static String kenmerk() {
    return "k-" + UUID.randomUUID();
  }

  String referentie() throws Exception {
    return referentie(Buren.PORTAAL, saml("wmo-aanvraag"));
  }

  String referentie(String client, String bewijs) throws Exception {
    HttpResponse<String> antwoord = post(client, "/v1/bewijzen", bewijs);
    assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(201);
    return veld(antwoord, "bewijsreferentie");
  }

  String veld(HttpResponse<String> antwoord, String veld) throws IOException {
    return json.readTree(antwoord.body()).path(veld).asText();
  }

  JsonNode zonderLeveringen(HttpResponse<String> antwoord) throws IOException {
    var boom = (com.fasterxml.jackson.databind.node.ObjectNode) json.readTree(antwoord.body());
    boom.remove("leveringen");
    return boom;
  }

  HttpResponse<String> post(String pad, String bericht) throws Exception {
    return post(Buren.PORTAAL, pad, bericht);
  }

  HttpResponse<String> post(@Nullable String client, String pad, String bericht) throws Exception {
    return stuur(
        client,
        null,
        HttpRequest.newBuilder(uri(pad))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(bericht)),
        bericht);
  }

  HttpResponse<String> get(@Nullable String client, String pad) throws Exception {
    return stuur(client, null, HttpRequest.newBuilder(uri(pad)), null);
  }

  /** Sends as a client with a token or a certificate, and holds the answer against the contract. */
  HttpResponse<String> stuur(
      @Nullable String client,
      @Nullable Certificaat certificaat,
      HttpRequest.Builder bouw,
      @Nullable String bericht)
      throws Exception {
    if (client != null) {
      bouw.header("Authorization", "Bearer " + BUREN.inlog().token(client));
    }
    HttpRequest verzoek = bouw.build();
    HttpResponse<String> antwoord =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .sslContext(tls(certificaat))
            .build()
            .send(verzoek, HttpResponse.BodyHandlers.ofString());
    contract.controleer(verzoek, bericht, antwoord);
    return antwoord;
  }

  URI uri(String pad) {
    return URI.create("https://localhost:" + poort + pad);
  }

  List<Path> gespoold() throws IOException {
    try (Stream<Path> bestanden = Files.list(SPOOL)) {
      return bestanden.toList();
    }
  }

  /** How many rows each table of the intake has. */
  List<Long> rijen() {
    return Stream.of("aanvraag", "document", "document_blok", "levering", "werkvoorraad")
        .map(tabel -> db.sql("select count(*) from " + tabel).query(Long.class).single())
        .toList();
  }

  static SSLContext tls(@Nullable Certificaat certificaat) throws Exception {
    TrustManagerFactory vertrouwen = TrustManagerFactory.getInstance("PKIX");
    vertrouwen.init(SERVER.vertrouwen());
    SSLContext tls = SSLContext.getInstance("TLS");
    tls.init(
        certificaat == null ? null : new KeyManager[] {new Opdringer(certificaat)},
        vertrouwen.getTrustManagers(),
        null);
    return tls;
  }

  private static Certificaatautoriteit autoriteit() {
    try {
      return new Certificaatautoriteit("proef ca");
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Certificaat uitgegeven(String naam) {
    try {
      return CA.geefUit(naam, "00000009999999999004");
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Path map(String naam) {
    try {
      return Files.createTempDirectory(naam);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
