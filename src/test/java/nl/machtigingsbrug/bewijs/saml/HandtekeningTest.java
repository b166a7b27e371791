package nl.machtigingsbrug.bewijs.saml;

import static nl.machtigingsbrug.bewijs.saml.Proefgemeente.element;
import static nl.machtigingsbrug.bewijs.saml.Proefgemeente.weigert;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.util.List;
import nl.machtigingsbrug.fout.Foutcode;
import org.apache.xml.security.Init;
import org.apache.xml.security.exceptions.XMLSecurityException;
import org.apache.xml.security.signature.XMLSignature;
import org.apache.xml.security.transforms.Transforms;
import org.apache.xml.security.transforms.params.InclusiveNamespaces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class HandtekeningTest {

  private static final String DSIG_MEER = "http://www.w3.org/2001/04/xmldsig-more#";
  private static final String RSA_SHA256 = DSIG_MEER + "rsa-sha256";
  private static final String SHA256 = "http://www.w3.org/2001/04/xmlenc#sha256";
  private static final String EXC_C14N = Transforms.TRANSFORM_C14N_EXCL_OMIT_COMMENTS;
  private static final KeyPair SLEUTEL = paar(2048);
  private static final KeyPair ANDERE = paar(2048);

  @ParameterizedTest
  @CsvSource({
    "rsa-sha256, http://www.w3.org/2001/04/xmlenc#sha256",
    "rsa-sha384, http://www.w3.org/2001/04/xmldsig-more#sha384",
    "rsa-sha512, http://www.w3.org/2001/04/xmlenc#sha512"
  })
  void aanvaardtElkToegestaanAlgoritme(String methode, String digest) throws Exception {
    Element getekend = onderteken(SLEUTEL, DSIG_MEER + methode, digest, EXC_C14N, false);

    aanvaardt(getekend, SLEUTEL);
  }

  @Test
  void aanvaardtPrefixenDieDeOndertekenaarWilHouden() throws Exception {
    aanvaardt(onderteken(SLEUTEL, RSA_SHA256, SHA256, EXC_C14N, true), SLEUTEL);
  }

  @Test
  void probeertElkeSleutelVanDeUitgever() throws Exception {
    Element getekend = gewoon();

    assertThatCode(
            () ->
                Handtekening.verifieer(getekend, List.of(ANDERE.getPublic(), SLEUTEL.getPublic())))
        .doesNotThrowAnyException();
  }

  @Test
  void weigertEenSleutelDieErNietBijHoort() throws Exception {
    Element getekend = gewoon();

    weigert(Foutcode.SAML_HANDTEKENING_ONGELDIG, () -> verifieer(getekend, ANDERE));
    weigert(Foutcode.SAML_HANDTEKENING_ONGELDIG, () -> Handtekening.verifieer(getekend, List.of()));
  }

  @Test
  void weigertEenTeKorteSleutel() throws Exception {
    KeyPair kort = paar(1024);
    Element getekend = onderteken(kort, RSA_SHA256, SHA256, EXC_C14N, false);

    weigert(Foutcode.SAML_HANDTEKENING_ONGELDIG, () -> verifieer(getekend, kort));
  }

  @Test
  void weigertEenHandtekeningDieCommentaarMeetelt() throws Exception {
    Element getekend =
        onderteken(
            SLEUTEL, RSA_SHA256, SHA256, Transforms.TRANSFORM_C14N_EXCL_WITH_COMMENTS, false);

    weigert(Foutcode.SAML_HANDTEKENING_ALGORITME, () -> verifieer(getekend, SLEUTEL));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1x", "_a b", "_a\n2026 INFO ingelogd", "_\u00e9"})
  void weigertEenIdDieGeenNaamIs(String id) throws Exception {
    Element getekend = onderteken(id, SLEUTEL, RSA_SHA256, SHA256, EXC_C14N, false);

    weigert(Foutcode.SAML_HANDTEKENING_VERWIJZING, () -> verifieer(getekend, SLEUTEL));
  }

  @Test
  void weigertElkeWijzigingVanWatGetekendIs() throws Exception {
    Element getekend = gewoon();
    getekend.appendChild(getekend.getOwnerDocument().createTextNode("x"));

    weigert(Foutcode.SAML_HANDTEKENING_ONGELDIG, () -> verifieer(getekend, SLEUTEL));
  }

  @Test
  void weigertEenElementZonderHandtekening() {
    Element element = element("<a ID='_a'><b/></a>");

    weigert(Foutcode.SAML_HANDTEKENING_ONTBREEKT, () -> verifieer(element, SLEUTEL));
  }

  private static void aanvaardt(Element getekend, KeyPair sleutel) {
    assertThatCode(() -> verifieer(getekend, sleutel)).doesNotThrowAnyException();
  }

  private static void verifieer(Element getekend, KeyPair sleutel) {
    List<PublicKey> sleutels = List.of(sleutel.getPublic());
    Handtekening.verifieer(getekend, sleutels);
  }

  private static Element gewoon() throws XMLSecurityException {
    return onderteken(SLEUTEL, RSA_SHA256, SHA256, EXC_C14N, false);
  }

  private static Element onderteken(
      KeyPair sleutel, String methode, String digest, String c14n, boolean prefixen)
      throws XMLSecurityException {
    return onderteken("_a", sleutel, methode, digest, c14n, prefixen);
  }

  private static Element onderteken(
      String id, KeyPair sleutel, String methode, String digest, String c14n, boolean prefixen)
      throws XMLSecurityException {
    Init.init();
    Element element = element("<a ID='_a' xmlns:p='urn:p'><b/></a>");
    element.setAttributeNS(null, "ID", id);
    element.setIdAttributeNS(null, "ID", true);
    XMLSignature maker = new XMLSignature(element.getOwnerDocument(), "", methode, c14n);
    element.appendChild(maker.getElement());
    Transforms stappen = new Transforms(element.getOwnerDocument());
    stappen.addTransform(Transforms.TRANSFORM_ENVELOPED_SIGNATURE);
    if (prefixen) {
      stappen.addTransform(
          c14n, new InclusiveNamespaces(element.getOwnerDocument(), "p").getElement());
    } else {
      stappen.addTransform(c14n);
    }
    maker.addDocument("#" + id, stappen, digest);
    maker.sign(sleutel.getPrivate());
    return element;
  }

  private static KeyPair paar(int bits) {
    try {
      KeyPairGenerator maker = KeyPairGenerator.getInstance("RSA");
      maker.initialize(bits);
      return maker.generateKeyPair();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
