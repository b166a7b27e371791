package nl.machtigingsbrug.zds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import nl.machtigingsbrug.geheim.Wegwerpspoel;
import nl.machtigingsbrug.stuf.Stuflezer;
import org.apache.commons.codec.binary.Base64;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is a document, what is none, and which of two counts. */
class DocumentsnedeTest {

  private static final String INHOUD = "<ZKN:inhoud>%s</ZKN:inhoud>";

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 6143, 6144, 6145, 70_000, 200_001})
  void elkeLengteKomtHeelAanOokMetWit(int lengte) throws IOException {
    byte[] bron = new byte[lengte];
    new java.util.Random(lengte).nextBytes(bron);
    String wit = Base64.encodeBase64String(bron).replaceAll("(.{76})", "$1\r\n ");

    Documentinhoud document = Objects.requireNonNull(lees(object(INHOUD.formatted(wit))));

    assertThat(document.lengte()).isEqualTo(lengte);
    assertThat(document.open().readAllBytes()).isEqualTo(bron);
    assertThat(document.open()).hasBinaryContent(bron);
    assertThat(document.sha256()).isEqualTo(DigestUtils.sha256(bron));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "YQ=",
        "YQ",
        "YQ===",
        "YQ==YQ==",
        "Y=Q=",
        "Y*==",
        "YWE\u00e9",
        "YWJ\u0141",
        "<x/>",
        "=",
        "YWJj-_==",
        "YQ==<![CDATA[YQ==]]>"
      })
  void watGeenBase64IsWordtGeweigerd(String inhoud) {
    assertThatThrownBy(() -> lees(object(INHOUD.formatted(inhoud))))
        .hasMessage("MB-BERICHT-04 (inhoud)");
  }

  @ParameterizedTest
  @CsvSource({
    "<ZKN:inhoud xsi:nil='true'>YQ==</ZKN:inhoud>, MB-BERICHT-04 (inhoud)",
    "<ZKN:inhoud StUF:noValue='geenWaarde'>YQ==</ZKN:inhoud>, MB-BERICHT-04 (inhoud)",
    "<ZKN:inhoud>YQ==</ZKN:inhoud><ZKN:inhoud>YQ==</ZKN:inhoud>, MB-BERICHT-05 (inhoud)"
  })
  void tweeDingenTegelijkWordtGeweigerd(String inhoud, String fout) {
    assertThatThrownBy(() -> lees(object(inhoud))).hasMessage(fout);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<ZKN:inhoud/>",
        "<ZKN:inhoud xsi:nil='true'/>",
        "<StUF:inhoud>YQ==</StUF:inhoud>"
      })
  void zonderInhoudIsErGeenDocument(String inhoud) throws IOException {
    assertThat(lees(object(inhoud))).isNull();
  }

  @Test
  void meerDanMagWordtGeweigerd() throws IOException {
    assertThat(lees(object(INHOUD.formatted("YWJj")), 3)).isNotNull();
    assertThatThrownBy(() -> lees(object(INHOUD.formatted("YWJjZA==")), 3))
        .hasMessage("MB-AANVRAAG-04 (inhoud)");
  }

  @Test
  void vanWasEnWordtTeltWordt() throws IOException {
    String oud = object(INHOUD.formatted("b3Vk"));
    String nieuw = object(INHOUD.formatted("bmlldXc="));

    assertThat(Objects.requireNonNull(lees(oud + nieuw)).open()).hasContent("nieuw");
    assertThat(lees(oud + object(""))).isNull();
    assertThat(Objects.requireNonNull(lees(object("") + nieuw)).open()).hasContent("nieuw");
    assertThatThrownBy(() -> lees(oud + oud + nieuw)).hasMessage("MB-BERICHT-05 (inhoud)");
  }

  private static String object(String inhoud) {
    return "<ZKN:object StUF:entiteittype='EDC'>" + inhoud + "</ZKN:object>";
  }

  private static @Nullable Documentinhoud lees(String objecten) throws IOException {
    return lees(objecten, 1_000_000);
  }

  private static @Nullable Documentinhoud lees(String objecten, long grootste) throws IOException {
    String bericht =
        "<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'"
            + " xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'"
            + " xmlns:StUF='http://www.egem.nl/StUF/StUF0301'"
            + " xmlns:ZKN='http://www.egem.nl/StUF/sector/zkn/0310'><s:Body><ZKN:edcLk01>"
            + "<ZKN:stuurgegevens><StUF:berichtcode>Lk01</StUF:berichtcode></ZKN:stuurgegevens>"
            + objecten
            + "</ZKN:edcLk01></s:Body></s:Envelope>";
    Documentsnede snede = new Documentsnede(() -> new Wegwerpspoel(null), grootste);
    Stuflezer.lees(new ByteArrayInputStream(bericht.getBytes(StandardCharsets.UTF_8)), snede);
    return snede.document();
  }
}
