package nl.machtigingsbrug.zds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.xml.namespace.QName;
import nl.machtigingsbrug.buren.pki.Certificaat;
import nl.machtigingsbrug.buren.pki.Certificaatautoriteit;
import nl.machtigingsbrug.buren.pki.Handtekening;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.ondertekening.Ondertekening;
import nl.machtigingsbrug.ondertekening.Ondertekeningen;
import nl.machtigingsbrug.stuf.Ruimte;
import nl.machtigingsbrug.stuf.Stufbericht;
import nl.machtigingsbrug.stuf.Stuflezer;
import nl.machtigingsbrug.xml.Uitsnede;
import org.apache.commons.codec.binary.Base64;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.wss4j.stax.ext.WSSConstants;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.ssl.DefaultSslBundleRegistry;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.SslBundleKey;
import org.springframework.boot.ssl.SslStoreBundle;

/** Signed messages, in a JVM of 256 MB that was never called before. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OndertekeningIT {

  private static final String OIN = "00000001003214345000";
  private static final HttpClient KLANT = HttpClient.newHttpClient();

  @TempDir static Path map;
  private static Zdsproces zds;
  private static Ondertekening afzender;
  private static Ondertekening vreemde;
  private static Certificaat sleutels;

  @BeforeAll
  static void start() throws Exception {
    Certificaatautoriteit ca = new Certificaatautoriteit("Proef CA");
    Certificaat ons = ca.geefUit("machtigingsbrug.example", OIN);
    sleutels = ca.geefUit("formulieren.example", OIN);
    afzender = ondertekening(sleutels, ons);
    vreemde =
        ondertekening(
            new Certificaatautoriteit("Andere CA").geefUit("formulieren.example", OIN), ons);
    Path bos = Certificaat.bewaar(ons.sleutelbos(), map.resolve("ons.p12"));
    Path vertrouwen = Certificaat.bewaar(ons.vertrouwen(), map.resolve("vertrouwen.p12"));
    String bundel = "--spring.ssl.bundle.jks.zds.";
    zds =
        Zdsproces.start(
            map,
            List.of("-Xmx256m", "-XX:+ExitOnOutOfMemoryError"),
            "--machtigingsbrug.zds.ingang.gemeenten.voorbeeldstad.ondertekening=zds",
            "--machtigingsbrug.zds.ingang.gemeenten.voorbeeldstad.herondertekening=zds",
            bundel + "key.alias=sleutel",
            bundel + "key.password=" + Certificaat.WACHTWOORD,
            bundel + "keystore.location=" + bos.toUri(),
            bundel + "keystore.password=" + Certificaat.WACHTWOORD,
            bundel + "keystore.type=PKCS12",
            bundel + "truststore.location=" + vertrouwen.toUri(),
            bundel + "truststore.password=" + Certificaat.WACHTWOORD,
            bundel + "truststore.type=PKCS12");
  }

  @AfterAll
  static void stop() {
    zds.close();
  }

  @Test
  @Order(1)
  void vierenzestigTegelijkOpEenKoudeStartKrijgenAllemaalAntwoord() throws Exception {
    List<byte[]> berichten = new ArrayList<>();
    for (int i = 0; i < 64; i++) {
      berichten.add(afzender.teken(goed(false)));
    }
    List<CompletableFuture<HttpResponse<String>>> antwoorden =
        berichten.stream().map(bericht -> stuur(Zdsproef.SOAP11, bericht)).toList();

    for (CompletableFuture<HttpResponse<String>> antwoord : antwoorden) {
      HttpResponse<String> een = antwoord.get(90, TimeUnit.SECONDS);
      assertThat(een.statusCode()).as(een.body()).isEqualTo(200);
    }
  }

  @Test
  void hetAntwoordIsDoorOnsOndertekendInBeideVersies() throws Exception {
    for (boolean soap12 : new boolean[] {false, true}) {
      HttpResponse<String> antwoord =
          stuur(soap12 ? Zdsproef.SOAP12 : Zdsproef.SOAP11, afzender.teken(goed(soap12))).join();

      assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(200);
      assertThat(gecontroleerd(antwoord.body()).soort().getLocalPart()).isEqualTo("Bv03Bericht");
    }
  }

  @Test
  void ookEenFoutIsOndertekend() throws Exception {
    HttpResponse<String> antwoord = stuur(Zdsproef.SOAP11, goed(false)).join();

    geweigerd(antwoord);
    assertThat(gecontroleerd(antwoord.body()).soort().getLocalPart()).isEqualTo("Fo03Bericht");
    String anders = antwoord.body().replace("MB-STUF-04", "MB-STUF-05");
    assertThatThrownBy(() -> gecontroleerd(anders)).isInstanceOf(Afwijzing.class);
  }

  @Test
  void watNietVanDeAfzenderIsOfNietHeelWordtGeweigerd() throws Exception {
    geweigerd(stuur(Zdsproef.SOAP11, vreemde.teken(goed(false))).join());
    verminkt("<ZKN:omschrijving>", "<ZKN:omschrijving>x");
    verminkt("<wsu:Created>20", "<wsu:Created>19");
    verminkt("(?s)<wsu:Timestamp.*?</wsu:Timestamp>", "");
    verminkt("(?s)<wsse:Security.*?</wsse:Security>", "");
    verminkt("(?s)<dsig:Reference.*?</dsig:Reference>", "");
    verminkt("xmldsig-more#rsa-sha256", "xmldsig#rsa-sha1");
  }

  @Test
  void eenGoedeHandtekeningOverTeWeinigOfMetTeZwakkeMiddelenTeltNiet() throws Exception {
    QName moment = WSSConstants.TAG_WSU_TIMESTAMP;
    QName body = new QName(Ruimte.SOAP11, "Body");
    String sterk = Handtekening.STERK;
    assertThat(stuur(getekend(sterk, moment, body)).statusCode()).isEqualTo(200);
    geweigerd(stuur(getekend(sterk, moment)));
    geweigerd(stuur(getekend(sterk, body)));
    geweigerd(stuur(getekend("http://www.w3.org/2000/09/xmldsig#rsa-sha1", moment, body)));
  }

  /** The signed body goes elsewhere, where its signature is still right. */
  @Test
  void eenOndertekendeBodyOpEenAnderePlaatsTeltNiet() throws Exception {
    for (int manier = 0; manier < 3; manier++) {
      String bericht = tekst(afzender.teken(goed(false)));
      int van = bericht.indexOf("<soap:Body");
      int tot = bericht.indexOf("</soap:Body>") + "</soap:Body>".length();
      String body = bericht.substring(van, tot);
      String ander = body.replaceFirst(" wsu:Id=\"[^\"]*\"", "").replace("999990019", "999990421");
      assertThat(ander).isNotEqualTo(body);
      geweigerd(
          stuur(
              switch (manier) {
                case 0 ->
                    bericht
                        .replace(body, ander)
                        .replace(
                            "</soap:Header>",
                            "<x:w xmlns:x='urn:x'>" + body + "</x:w></soap:Header>");
                case 1 -> bericht.replace(body, ander + body);
                default -> bericht.replace(body, body + ander);
              }));
    }
  }

  @Test
  void hetzelfdeBerichtKomtGeenTweedeKeer() throws Exception {
    byte[] bericht = afzender.teken(goed(false));

    assertThat(stuur(Zdsproef.SOAP11, bericht).join().statusCode()).isEqualTo(200);
    assertThat(stuur(Zdsproef.SOAP11, bericht).join().body()).contains("MB-STUF-51");
  }

  /** WSS4J names what it does not know in the header of WS-Security. */
  @Test
  void watInDeKopStaatKomtInGeenLog() throws Exception {
    String bericht =
        tekst(afzender.teken(goed(false)))
            .replace("</wsse:Security>", "<w xmlns='urn:999990019'/></wsse:Security>");

    assertThat(stuur(bericht).statusCode()).isEqualTo(200);
    assertThat(zds.log()).doesNotContain("999990019");
  }

  /** It is signed anew there too, and that is looked at as a neighbour would. */
  @Test
  void eenOndertekendDocumentVanVijftigMegabytePast() throws Exception {
    byte[] inhoud = new byte[50 * 1024 * 1024];
    new Random(1).nextBytes(inhoud);
    String bericht =
        Zdsproef.voorbeeld("voegZaakdocumentToe-1.1")
            .replace("dm9vcmJlZWxk", Base64.encodeBase64String(inhoud));

    HttpResponse<String> antwoord =
        stuur(Zdsproef.SOAP11, afzender.teken(bericht.getBytes(StandardCharsets.UTF_8))).join();

    assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(200);
    assertThat(gecontroleerd(antwoord.body()).stuurgegevens().referentienummer())
        .isEqualTo(DigestUtils.sha256Hex(inhoud).substring(0, 40));
  }

  private static void geweigerd(HttpResponse<String> antwoord) throws Exception {
    assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(500);
    assertThat(antwoord.body()).containsAnyOf("MB-STUF-04", "MB-BERICHT-0");
    assertThat(antwoord.body()).doesNotContain("Exception", "wss4j", "999990019");
    assertThat(zds.log()).doesNotContain("999990019");
  }

  private static void verminkt(String wat, String door) throws Exception {
    String bericht = tekst(afzender.teken(goed(false)));
    String verminkt = bericht.replaceFirst(wat, door);
    assertThat(verminkt).as(wat).isNotEqualTo(bericht);
    geweigerd(stuur(verminkt));
  }

  private static String getekend(String algoritme, QName... delen) throws Exception {
    return tekst(Handtekening.zet(goed(false), sleutels, algoritme, delen));
  }

  private static Stufbericht gecontroleerd(String antwoord) {
    return Stuflezer.lees(
        new ByteArrayInputStream(antwoord.getBytes(StandardCharsets.UTF_8)),
        Uitsnede.GEEN,
        afzender.controle(),
        Ondertekening.KOP);
  }

  private static byte[] goed(boolean soap12) throws Exception {
    String bericht = Zdsproef.voorbeeld("creeerZaak-1.1");
    return (soap12 ? Zdsproef.in12(bericht) : bericht).getBytes(StandardCharsets.UTF_8);
  }

  private static String tekst(byte[] bericht) {
    return new String(bericht, StandardCharsets.UTF_8);
  }

  private static Ondertekening ondertekening(Certificaat wie, Certificaat ander) throws Exception {
    DefaultSslBundleRegistry bundels = new DefaultSslBundleRegistry();
    bundels.registerBundle(
        "b",
        SslBundle.of(
            SslStoreBundle.of(wie.sleutelbos(), Certificaat.WACHTWOORD, ander.vertrouwen()),
            SslBundleKey.of(Certificaat.WACHTWOORD, "sleutel")));
    return Objects.requireNonNull(
        new Ondertekeningen("%s", Map.of("x", "b"), bundels, (gemeente, merk) -> true).van("x"));
  }

  private static HttpResponse<String> stuur(String bericht) {
    return stuur(Zdsproef.SOAP11, bericht.getBytes(StandardCharsets.UTF_8)).join();
  }

  private static CompletableFuture<HttpResponse<String>> stuur(String type, byte[] bericht) {
    return KLANT.sendAsync(
        HttpRequest.newBuilder(
                URI.create("http://localhost:" + zds.poort + "/v1/zds/voorbeeldstad/zds11"))
            .timeout(Duration.ofSeconds(90))
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofByteArray(bericht))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }
}
