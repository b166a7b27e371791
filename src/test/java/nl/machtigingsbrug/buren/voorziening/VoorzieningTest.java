package nl.machtigingsbrug.buren.voorziening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.util.List;
import nl.machtigingsbrug.optreden.Bsn;
import org.apache.xml.security.encryption.XMLCipher;
import org.apache.xml.security.signature.XMLSignature;
import org.apache.xml.security.utils.XMLUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class VoorzieningTest {

  private static final Bsn OUDER = new Bsn("999990019");
  private static final Bsn KIND = new Bsn("999990421");
  private static final Sleutels SLEUTELS = Sleutels.nieuw();
  private static final Voorziening VOORZIENING = new Voorziening(SLEUTELS, new SecureRandom());

  @Test
  void elkeHandtekeningKloptMetDeSleutelVanZijnUitgever() throws Exception {
    Document bericht = lees(VOORZIENING.soapAntwoord(Verklaring.namens(OUDER, KIND)));
    NodeList handtekeningen =
        bericht.getElementsByTagNameNS("http://www.w3.org/2000/09/xmldsig#", "Signature");
    List<PublicKey> verwacht =
        List.of(
            SLEUTELS.routeringsdienst().getPublic(),
            SLEUTELS.routeringsdienst().getPublic(),
            SLEUTELS.authenticatiedienst().getPublic(),
            SLEUTELS.bevoegdheidsdienst().getPublic());
    assertThat(handtekeningen.getLength()).isEqualTo(verwacht.size());
    for (int i = 0; i < verwacht.size(); i++) {
      Element handtekening = (Element) handtekeningen.item(i);
      ((Element) handtekening.getParentNode()).setIdAttribute("ID", true);
      assertThat(new XMLSignature(handtekening, "").checkSignatureValue(verwacht.get(i))).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource
  void deIdentiteitIsTeOntsleutelenMetDeSleutelVanDeGemeente(Dataversleuteling soort)
      throws Exception {
    for (OaepDigest digest : OaepDigest.values()) {
      Verklaring verklaring =
          Verklaring.zelf(OUDER).metDataversleuteling(soort).metOaepDigest(digest);
      Document bericht = lees(VOORZIENING.assertion(verklaring));
      Element sleutel = laatste(bericht, "EncryptedKey");
      Element data = laatste(bericht, "EncryptedData");
      XMLCipher cipher = XMLCipher.getInstance();
      cipher.init(XMLCipher.UNWRAP_MODE, VOORZIENING.ontsleutelsleutels().get("dv-2026"));
      var geheim =
          cipher.decryptKey(
              cipher.loadEncryptedKey(bericht, sleutel),
              data.getFirstChild().getAttributes().getNamedItem("Algorithm").getNodeValue());
      XMLCipher tweede = XMLCipher.getInstance();
      tweede.init(XMLCipher.DECRYPT_MODE, geheim);
      assertThat(new String(tweede.decryptToByteArray(data), StandardCharsets.UTF_8))
          .contains(">999990019<");
    }
  }

  private static Element laatste(Document bericht, String naam) {
    NodeList gevonden = bericht.getElementsByTagNameNS("http://www.w3.org/2001/04/xmlenc#", naam);
    return (Element) gevonden.item(gevonden.getLength() - 1);
  }

  private static Document lees(byte[] xml) throws Exception {
    return XMLUtils.read(new ByteArrayInputStream(xml), true);
  }
}
