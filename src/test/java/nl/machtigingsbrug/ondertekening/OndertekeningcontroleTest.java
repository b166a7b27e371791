package nl.machtigingsbrug.ondertekening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.namespace.QName;
import nl.machtigingsbrug.buren.pki.Certificaat;
import nl.machtigingsbrug.buren.pki.Certificaatautoriteit;
import nl.machtigingsbrug.buren.pki.Handtekening;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.stuf.Ruimte;
import nl.machtigingsbrug.xml.Uitsnede;
import nl.machtigingsbrug.xml.Xmlgrenzen;
import nl.machtigingsbrug.xml.Xmllezer;
import org.apache.wss4j.stax.ext.WSSConstants;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What someone makes of signed messages that he cannot sign himself. */
class OndertekeningcontroleTest {

  private static final Xmllezer LEZER =
      new Xmllezer(
          new Xmlgrenzen(
              1_000_000, 40, 1000, 64, Foutcode.BERICHT_ONLEESBAAR, Foutcode.BERICHT_ONLEESBAAR));

  private static Certificaat zender;
  private static Certificaat ons;
  private static Ondertekening sleutel;

  @BeforeAll
  static void sleutels() throws Exception {
    zender = new Certificaatautoriteit("Zenders").geefUit("zender", "00000001003214345000");
    ons = new Certificaatautoriteit("Onze CA").geefUit("ons", "00000009999999999004");
    sleutel = Proefsleutel.van(ons, zender);
  }

  /** An old body under a new moment would be let in again for ever. */
  @Test
  void eenBodyMetHetMomentVanEenAnderBerichtTeltNiet() throws Exception {
    String oud = getekend("oud");
    String nieuw = getekend("nieuw");
    assertThat(fout(oud)).isNull();
    String moment = stuk(oud, "<wsu:Timestamp.*?</wsu:Timestamp>");
    String samen =
        oud.replace(moment, "")
            .replace(
                "</wsse:Security>",
                stuk(nieuw, "<wsse:Binary.*(?=</wsse:Security>)") + "</wsse:Security>")
            .replace(
                "</soap:Header>",
                "<w xmlns='urn:w' xmlns:wsu='%s'>".formatted(WSSConstants.NS_WSU10)
                    + moment
                    + stuk(nieuw, "<soap:Body.*</soap:Body>")
                    + "</w></soap:Header>");

    assertThat(fout(samen)).isEqualTo(Foutcode.STUF_ONDERTEKENING);
  }

  /** WSS4J passes over what it does not know in the header of WS-Security. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<w xmlns='urn:w'>%s</w>",
        "<w xmlns='urn:w'><v>%s</v></w>",
        "<w xmlns='urn:w'><d:Signature xmlns:d='http://www.w3.org/2000/09/xmldsig#'>%s</d:Signature></w>"
      })
  void watAlleenGetekendHeetTekenenWijNiet(String om) throws Exception {
    String verwijzing =
        om.formatted(
            "<d:SignedInfo xmlns:d='http://www.w3.org/2000/09/xmldsig#'>"
                + "<d:Reference URI='#niet'/></d:SignedInfo>");
    String bericht = getekend("x").replace("</wsse:Security>", verwijzing + "</wsse:Security>");
    assertThat(fout(bericht)).isNull();

    byte[] na = lees(bericht);

    assertThat(Handtekening.getekend(new ByteArrayInputStream(na), ons.vertrouwen()))
        .containsExactlyInAnyOrder("Timestamp", "Body");
  }

  /** WSS4J holds the header whole: such a message took all memory. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<a/>                              | 10_001",
        "<!-- -->                          | 20_001",
        "<![CDATA[x]]>                     | 20_001",
        "<a b='' c='' d='' e='' xmlns='x:'/> | 3_400"
      })
  void eenKopZonderEindeHoudtNiemandVast(String wat, String aantal) {
    String kop = wat.repeat(Integer.parseInt(aantal.replace("_", "")));
    String voor = "<s:Envelope xmlns:s='%s'>".formatted(Ruimte.SOAP11);

    for (String begin : List.of("<s:Header><w>", "<w><s:Body/>", "<Body xmlns='urn:w'>")) {
      assertThat(fout(voor + begin + kop)).as(begin).isEqualTo(Foutcode.BERICHT_TE_DIEP);
    }
  }

  private static byte[] lees(String bericht) throws IOException {
    try (InputStream in = sleutel.teken(() -> stroom(bericht), Instant.now()).open()) {
      return in.readAllBytes();
    }
  }

  private static @Nullable Foutcode fout(String bericht) {
    try {
      LEZER.lees(stroom(bericht), Uitsnede.GEEN, sleutel.controle());
      return null;
    } catch (Afwijzing fout) {
      return fout.code();
    }
  }

  private static String getekend(String wat) throws Exception {
    String envelop =
        """
        <soap:Envelope xmlns:soap="%s"><soap:Header><a:Action xmlns:a="urn:a" xmlns:u="%s" u:Id="niet">y</a:Action>\
        </soap:Header><soap:Body><bericht xmlns="urn:b">%s</bericht></soap:Body></soap:Envelope>"""
            .formatted(Ruimte.SOAP11, WSSConstants.NS_WSU10, wat);
    return new String(
        Handtekening.zet(
            envelop.getBytes(StandardCharsets.UTF_8),
            zender,
            Handtekening.STERK,
            WSSConstants.TAG_WSU_TIMESTAMP,
            new QName(Ruimte.SOAP11, "Body")),
        StandardCharsets.UTF_8);
  }

  private static String stuk(String bericht, String patroon) {
    Matcher gevonden = Pattern.compile("(?s)" + patroon).matcher(bericht);
    assertThat(gevonden.find()).as(patroon).isTrue();
    return gevonden.group();
  }

  private static InputStream stroom(String bericht) {
    return new ByteArrayInputStream(bericht.getBytes(StandardCharsets.UTF_8));
  }
}
