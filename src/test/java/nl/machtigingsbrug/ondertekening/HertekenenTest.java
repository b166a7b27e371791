package nl.machtigingsbrug.ondertekening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamException;
import nl.machtigingsbrug.buren.pki.Certificaat;
import nl.machtigingsbrug.buren.pki.Certificaatautoriteit;
import nl.machtigingsbrug.buren.pki.Handtekening;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.stuf.Ruimte;
import nl.machtigingsbrug.xml.Herleesbaar;
import org.apache.wss4j.common.ext.WSSecurityException;
import org.apache.wss4j.stax.ext.WSSConstants;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What we sign in place of another, as WSS4J at the other side judges it. */
class HertekenenTest {

  private static final String WSA = "http://www.w3.org/2005/08/addressing";
  private static final QName BODY = new QName(Ruimte.SOAP11, "Body");
  private static final QName TO = new QName(WSA, "To");

  private static Certificaat zender;
  private static Certificaat ons;
  private static Ondertekening sleutel;

  @BeforeAll
  static void sleutels() throws Exception {
    zender = new Certificaatautoriteit("Zenders").geefUit("zender", "00000001003214345000");
    ons = new Certificaatautoriteit("Onze CA").geefUit("ons", "00000009999999999004");
    sleutel = Proefsleutel.van(ons, zender);
  }

  @Test
  void deBuurZietOnzeHandtekeningOverWatDeZenderTekende() throws Exception {
    String bericht = getekend(envelop(), TO);

    byte[] na = teken(bericht);

    assertThat(Handtekening.getekend(stroom(na), ons.vertrouwen()))
        .containsExactlyInAnyOrder("Timestamp", "Body", "To");
    assertThatThrownBy(() -> Handtekening.getekend(stroom(na), zender.vertrouwen()))
        .isInstanceOf(XMLStreamException.class);
    assertThat(zonderKop(tekst(na))).isEqualTo(zonderKop(bericht));
    assertThat(tekst(na)).containsOnlyOnce("<wsse:Security ").contains("mustUnderstand=\"1\"");
  }

  @ParameterizedTest
  @CsvSource({
    "Hallo, Hallo2",
    "999990019, 999990421",
    "<wsu:Created>20, <wsu:Created>19",
    "<wsu:Expires>20, <wsu:Expires>21",
    "urn:hier, urn:daar"
  })
  void watDaarnaVerandertWordtGeweigerd(String wat, String door) throws Exception {
    String na = tekst(teken(getekend(envelop(), TO)));
    String anders = na.replaceFirst(wat, door);
    assertThat(anders).isNotEqualTo(na);

    Handtekening.getekend(stroom(na.getBytes(StandardCharsets.UTF_8)), ons.vertrouwen());
    assertThatThrownBy(
            () ->
                Handtekening.getekend(
                    stroom(anders.getBytes(StandardCharsets.UTF_8)), ons.vertrouwen()))
        .isInstanceOf(XMLStreamException.class);
  }

  @Test
  void naVijfMinutenTeltHetNietMeer() throws Exception {
    Herleesbaar oud =
        sleutel.teken(
            () -> stroom(getekend(envelop()).getBytes(StandardCharsets.UTF_8)),
            Instant.now().minus(Duration.ofMinutes(6)));

    assertThatThrownBy(() -> Handtekening.getekend(oud.open(), ons.vertrouwen()))
        .isInstanceOf(XMLStreamException.class)
        .hasCauseInstanceOf(WSSecurityException.class);
  }

  /** Also where there was no header, an empty one, or one of another version of SOAP. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<s:Envelope xmlns:s='%s'><s:Body><a>x</a></s:Body></s:Envelope>",
        "<s:Envelope xmlns:s='%s'><s:Header/><s:Body wsu='b'><a/></s:Body></s:Envelope>",
        "<s:Envelope xmlns:s='%s'><s:Header a='1' /><s:Body Id='b'><a/></s:Body></s:Envelope>",
        "<s:Envelope xmlns:s='%s' xmlns='urn:x'><s:Header >\n</s:Header><s:Body\n Id='b'><a/></s:Body></s:Envelope>",
        "<s:Envelope xmlns:s='%s'>\n<s:Header></s:Header><s:Body Id='b'><a/></s:Body></s:Envelope>",
        "<Envelope xmlns='%s'><Header/><Body><a xmlns=''/></Body></Envelope>",
        "<Envelope xmlns='%s'><Body><a xmlns='urn:a'><b xmlns=''/></a></Body></Envelope>",
        "<!-- x --><?p q?><s:Envelope xmlns:s='%s'><s:Body><?p q?>\t<a b=\"&#9;&quot;\">&#13;&lt;"
            + "<![CDATA[<x>&]]></a><!-- y --></s:Body></s:Envelope><!-- z -->"
      })
  void hoeDeEnvelopOokIs(String vorm) throws Exception {
    for (String soap : List.of(Ruimte.SOAP11, Ruimte.SOAP12)) {
      byte[] na = teken(vorm.formatted(soap));

      assertThat(Handtekening.getekend(stroom(na), ons.vertrouwen()))
          .containsExactlyInAnyOrder("Timestamp", "Body");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "ISO-8859-1", "windows-1252", "UTF-16"})
  void inElkeCodering(String naam) throws Exception {
    Charset codering = Charset.forName(naam);
    String xml =
        "<?xml version='1.0' encoding='%s'?>\r\n<s:Envelope xmlns:s='%s'><s:Header/><s:Body><a>caf\u00e9\r\n</a></s:Body></s:Envelope>"
            .formatted(naam, Ruimte.SOAP11);

    byte[] na = lees(sleutel.teken(() -> stroom(xml.getBytes(codering)), Instant.now()));

    assertThat(Handtekening.getekend(stroom(na), ons.vertrouwen())).contains("Body");
    assertThat(new String(na, codering)).endsWith(xml.substring(xml.indexOf("caf")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a xmlns='urn:a'><Signature xmlns='http://www.w3.org/2000/09/xmldsig#'/></a>",
        "<d:Signature xmlns:d='http://www.w3.org/2000/09/xmldsig#'/>"
      })
  void eenHandtekeningInDeInhoudZouBreken(String inhoud) throws Exception {
    weigert(getekend(envelop().replace("<omschrijving>", inhoud + "<omschrijving>")));
  }

  @Test
  void eenHandtekeningVoorEenAnderZouBreken() throws Exception {
    String eerst = getekend(envelop());
    String kop = eerst.replaceAll("(?s).*?(<wsse:Security .*</wsse:Security>).*", "$1");
    String ander = kop.replaceFirst("<wsse:Security ", "<wsse:Security soap:actor='urn:x' ");

    weigert(eerst.replace(kop, kop + ander));
    weigert(eerst.replace(kop, kop + kop));
  }

  /** What is meant for another stays, where it is no signature. */
  @Test
  void eenKopVoorEenAnderBlijft() throws Exception {
    String ander = "<w:Security xmlns:w='%s' s:actor='urn:x'/>".formatted(WSSConstants.NS_WSSE10);
    String bericht =
        "<s:Envelope xmlns:s='%s'><s:Header>%s</s:Header><s:Body><a/></s:Body></s:Envelope>"
            .formatted(Ruimte.SOAP11, ander);

    byte[] na = teken(bericht);

    assertThat(tekst(na)).contains(ander);
    assertThat(Handtekening.getekend(stroom(na), ons.vertrouwen()))
        .containsExactlyInAnyOrder("Timestamp", "Body");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a/>",
        "<s:Envelope xmlns:s='urn:x'><s:Body/></s:Envelope>",
        "<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'/>",
        "<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Body/><s:Body/></s:Envelope>",
        "<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Body/><s:Header/></s:Envelope>",
        "<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Body>"
      })
  void watGeenEnvelopIsTekenenWijNiet(String xml) {
    assertThat(fout(xml)).isEqualTo(Foutcode.BERICHT_ONLEESBAAR);
  }

  /** Never more of it is in hand than a few buffers: what comes out has just come in. */
  @Test
  void eenGrootDocumentStroomt() throws Exception {
    Groot groot = new Groot(67L * 1024 * 1024);
    Herleesbaar na = sleutel.teken(groot, Instant.now());
    assertThat(groot.keren).isEqualTo(2);

    long uit = 0;
    long achter = 0;
    try (InputStream in = na.open()) {
      byte[] stuk = new byte[8192];
      for (int n = in.read(stuk); n >= 0; n = in.read(stuk)) {
        uit += n;
        achter = Math.max(achter, groot.gelezen - uit);
      }
    }
    assertThat(uit).isGreaterThan(groot.lengte());
    assertThat(achter).isLessThan(64 * 1024);
    assertThat(Handtekening.getekend(na.open(), ons.vertrouwen())).contains("Body");
  }

  private static final class Groot implements Herleesbaar {

    private static final byte[] VOOR =
        ("<s:Envelope xmlns:s='" + Ruimte.SOAP11 + "'><s:Body><a>")
            .getBytes(StandardCharsets.US_ASCII);
    private static final byte[] NA =
        "</a></s:Body></s:Envelope>".getBytes(StandardCharsets.US_ASCII);

    private final long letters;
    private int keren;
    private long gelezen;

    Groot(long letters) {
      this.letters = letters;
    }

    long lengte() {
      return VOOR.length + letters + NA.length;
    }

    @Override
    public InputStream open() {
      keren++;
      gelezen = 0;
      return new InputStream() {
        @Override
        public int read() {
          long plaats = gelezen++;
          if (plaats < VOOR.length) {
            return VOOR[(int) plaats];
          }
          if (plaats < VOOR.length + letters) {
            return 'A';
          }
          return plaats < lengte() ? NA[(int) (plaats - VOOR.length - letters)] : -1;
        }
      };
    }
  }

  private static void weigert(String bericht) {
    assertThat(fout(bericht)).isEqualTo(Foutcode.STUF_ANDERE_HANDTEKENING);
  }

  private static @Nullable Foutcode fout(String bericht) {
    try {
      teken(bericht);
      return null;
    } catch (Afwijzing fout) {
      return fout.code();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] teken(String bericht) throws IOException {
    return lees(
        sleutel.teken(() -> stroom(bericht.getBytes(StandardCharsets.UTF_8)), Instant.now()));
  }

  private static byte[] lees(Herleesbaar bron) throws IOException {
    try (InputStream in = bron.open()) {
      return in.readAllBytes();
    }
  }

  private static String getekend(String envelop, QName... koppen) throws IOException {
    QName[] delen = new QName[koppen.length + 2];
    delen[0] = WSSConstants.TAG_WSU_TIMESTAMP;
    delen[1] = BODY;
    System.arraycopy(koppen, 0, delen, 2, koppen.length);
    try {
      return tekst(
          Handtekening.zet(
              envelop.getBytes(StandardCharsets.UTF_8), zender, Handtekening.STERK, delen));
    } catch (Exception e) {
      throw new IOException(e);
    }
  }

  /** To is signed where a test asks so, Action never. */
  private static String envelop() {
    return """
        <soap:Envelope xmlns:soap="%s" xmlns:wsa="%s"><soap:Header><wsa:To>urn:hier</wsa:To>\
        <wsa:Action xmlns:u="%s" u:Id="niet-getekend">%s</wsa:Action></soap:Header><soap:Body><bericht xmlns="urn:b"> <omschrijving>Hallo</omschrijving>
        <bsn>999990019</bsn></bericht></soap:Body></soap:Envelope>"""
        .formatted(Ruimte.SOAP11, WSA, WSSConstants.NS_WSU10, "urn:doen");
  }

  private static String zonderKop(String bericht) {
    return bericht.replaceFirst("(?s)<wsse:Security.*</wsse:Security>", "");
  }

  private static String tekst(byte[] bericht) {
    return new String(bericht, StandardCharsets.UTF_8);
  }

  private static InputStream stroom(byte[] bytes) {
    return new ByteArrayInputStream(bytes);
  }
}
