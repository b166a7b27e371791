package nl.machtigingsbrug.bewijs.saml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.time.Duration;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.crypto.KeyGenerator;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.apache.xml.security.Init;
import org.apache.xml.security.encryption.EncryptedKey;
import org.apache.xml.security.encryption.XMLCipher;
import org.apache.xml.security.utils.XMLUtils;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Encrypts with Santuario what the reader decrypts with the JDK. */
class OntsleutelingTest {

  private static final String MGF1 = "http://www.w3.org/2009/xmlenc11#mgf1sha";
  private static final String NAMEID = "<NameID>x</NameID>";
  private static final KeyPair ONZE = paar();
  private static final KeyPair ANDERE = paar();

  @ParameterizedTest
  @MethodSource("toegestaan")
  void ontsleuteltWatSantuarioVersleutelt(
      String data, String sleutel, @Nullable String digest, @Nullable String mgf) throws Exception {
    VersleuteldId id = versleuteld(data, sleutel, digest, mgf);

    assertThat(Ontsleuteling.inhoud(id, instellingen(ONZE.getPrivate())))
        .asString(StandardCharsets.UTF_8)
        .isEqualTo(NAMEID);
  }

  static Stream<Arguments> toegestaan() {
    return Stream.of(
        Arguments.of(XMLCipher.AES_256, XMLCipher.RSA_OAEP, null, null),
        Arguments.of(XMLCipher.AES_256, XMLCipher.RSA_OAEP, XMLCipher.SHA1, null),
        Arguments.of(XMLCipher.AES_256, XMLCipher.RSA_OAEP, XMLCipher.SHA256, null),
        Arguments.of(XMLCipher.AES_256_GCM, XMLCipher.RSA_OAEP, XMLCipher.SHA256, null),
        Arguments.of(XMLCipher.AES_256_GCM, XMLCipher.RSA_OAEP_11, XMLCipher.SHA1, MGF1 + "1"),
        Arguments.of(XMLCipher.AES_256_GCM, XMLCipher.RSA_OAEP_11, XMLCipher.SHA256, MGF1 + "256"));
  }

  @ParameterizedTest
  @MethodSource("verboden")
  void weigertElkAnderAlgoritme(
      String data, String sleutel, @Nullable String digest, @Nullable String mgf) throws Exception {
    weigert(versleuteld(data, sleutel, digest, mgf), instellingen(ONZE.getPrivate()));
  }

  static Stream<Arguments> verboden() {
    return Stream.of(
        Arguments.of(XMLCipher.AES_256, XMLCipher.RSA_v1dot5, null, null),
        Arguments.of(XMLCipher.AES_128, XMLCipher.RSA_OAEP, XMLCipher.SHA1, null),
        Arguments.of(XMLCipher.AES_128_GCM, XMLCipher.RSA_OAEP, XMLCipher.SHA1, null),
        Arguments.of(XMLCipher.AES_256, XMLCipher.RSA_OAEP, XMLCipher.SHA512, null),
        Arguments.of(XMLCipher.AES_256, XMLCipher.RSA_OAEP_11, XMLCipher.SHA256, MGF1 + "512"));
  }

  @Test
  void weigertEenAndereSleutelOnderDezelfdeNaam() throws Exception {
    weigert(gewoon(), instellingen(ANDERE.getPrivate()));
  }

  @Test
  void weigertEenSleutelnaamDieNietIsIngesteld() throws Exception {
    weigert(
        gewijzigd(xml -> xml.replace(">onze<", ">geheel-andere<")),
        instellingen(ONZE.getPrivate()));
  }

  @Test
  void weigertEenSleutelVoorEenAndereOntvanger() throws Exception {
    weigert(
        gewijzigd(xml -> xml.replace("Recipient=\"wij\"", "Recipient=\"zij\"")),
        instellingen(ONZE.getPrivate()));
  }

  @Test
  void weigertParametersVanOaep() throws Exception {
    String parameters =
        "<xenc:OAEPparams xmlns:xenc=\"" + Naamruimten.XENC + "\">AAAA</xenc:OAEPparams>";

    weigert(
        gewijzigd(
            xml ->
                xml.replaceFirst(
                    "(rsa-oaep-mgf1p\"[^>]*>)", "$1" + parameters.replace("$", "\\$"))),
        instellingen(ONZE.getPrivate()));
  }

  @Test
  void weigertEenGewijzigdeOfLegeWaarde() throws Exception {
    for (String waarde : new String[] {"", "AAAA", "!", "A".repeat(64)}) {
      weigert(
          gewijzigd(
              xml -> xml.replaceFirst("(?s)CipherValue>[^<]*<", "CipherValue>" + waarde + "<")),
          instellingen(ONZE.getPrivate()));
    }
  }

  @Test
  void volgtGeenCipherReference() throws Exception {
    weigert(
        gewijzigd(
            xml ->
                xml.replaceFirst(
                    "(?s)<xenc:CipherValue>[^<]*</xenc:CipherValue>",
                    "<xenc:CipherReference URI=\"http://kanarie.example/\"/>")),
        instellingen(ONZE.getPrivate()));
  }

  private static void weigert(VersleuteldId id, SamlInstellingen instellingen) {
    assertThatThrownBy(() -> Ontsleuteling.inhoud(id, instellingen))
        .isInstanceOfSatisfying(
            Afwijzing.class,
            fout -> assertThat(fout.code()).isEqualTo(Foutcode.SAML_NIET_TE_ONTSLEUTELEN))
        .hasNoCause()
        .hasMessage("MB-SAML-15");
  }

  private static VersleuteldId gewoon() throws Exception {
    return gewijzigd(UnaryOperator.identity());
  }

  private static VersleuteldId gewijzigd(UnaryOperator<String> wijziging) throws Exception {
    String xml = xml(XMLCipher.AES_256, XMLCipher.RSA_OAEP, XMLCipher.SHA1, null);
    assertThat(xml).contains("<xenc:CipherValue>").contains(">onze<").contains("\"wij\"");
    return van(wijziging.apply(xml));
  }

  private static VersleuteldId versleuteld(
      String data, String sleutel, @Nullable String digest, @Nullable String mgf) throws Exception {
    return van(xml(data, sleutel, digest, mgf));
  }

  private static VersleuteldId van(String xml) {
    return VersleuteldId.van(
        VeiligeXml.lees(xml.getBytes(StandardCharsets.UTF_8)).getDocumentElement());
  }

  private static String xml(
      String data, String sleutel, @Nullable String digest, @Nullable String mgf) throws Exception {
    Init.init();
    Document document =
        VeiligeXml.lees(
            ("<waarde><s:EncryptedID xmlns:s=\""
                    + Naamruimten.SAML
                    + "\">"
                    + NAMEID
                    + "</s:EncryptedID></waarde>")
                .getBytes(StandardCharsets.UTF_8));
    Element id = Elementen.kinderen(document.getDocumentElement()).get(0);
    KeyGenerator maker = KeyGenerator.getInstance("AES");
    maker.init(data.contains("128") ? 128 : 256);
    Key geheim = maker.generateKey();
    XMLCipher inpakken = XMLCipher.getInstance(sleutel, null, digest);
    inpakken.init(XMLCipher.WRAP_MODE, ONZE.getPublic());
    EncryptedKey ingepakt = inpakken.encryptKey(document, geheim, mgf, null);
    ingepakt.setRecipient("wij");
    var info = new org.apache.xml.security.keys.KeyInfo(document);
    info.addKeyName("onze");
    ingepakt.setKeyInfo(info);
    Element ingepaktElement = inpakken.martial(ingepakt);
    XMLCipher versleutelen = XMLCipher.getInstance(data);
    versleutelen.init(XMLCipher.ENCRYPT_MODE, geheim);
    versleutelen.doFinal(document, Elementen.kinderen(id).get(0));
    id.appendChild(ingepaktElement);
    var uit = new java.io.ByteArrayOutputStream();
    XMLUtils.outputDOM(document, uit);
    return uit.toString(StandardCharsets.UTF_8);
  }

  private static SamlInstellingen instellingen(PrivateKey sleutel) {
    return new SamlInstellingen(
        "wij",
        "https://gemeente.example/acs",
        Map.of(),
        Map.of("onze", sleutel),
        Map.of(),
        Map.of(),
        Duration.ZERO);
  }

  private static KeyPair paar() {
    try {
      KeyPairGenerator maker = KeyPairGenerator.getInstance("RSA");
      maker.initialize(2048);
      return maker.generateKeyPair();
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
