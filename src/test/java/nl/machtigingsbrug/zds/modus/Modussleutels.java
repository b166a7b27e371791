package nl.machtigingsbrug.zds.modus;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.function.BiConsumer;
import javax.xml.namespace.QName;
import nl.machtigingsbrug.buren.pki.Certificaat;
import nl.machtigingsbrug.buren.pki.Certificaatautoriteit;
import nl.machtigingsbrug.buren.pki.Handtekening;
import nl.machtigingsbrug.stuf.Ruimte;
import org.apache.wss4j.stax.ext.WSSConstants;

/** The keys of who sends signed messages and of a gemeente that signs anew. */
record Modussleutels(Certificaat zender, Certificaat gemeente) {

  static Modussleutels nieuw() {
    try {
      return new Modussleutels(
          new Certificaatautoriteit("Zenders").geefUit("zender", "00000001003214345000"),
          new Certificaatautoriteit("Gemeenten").geefUit("haven", "00000009999999999004"));
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The settings of a gemeente with these. */
  void eigenschappen(String naam, BiConsumer<String, String> zet) {
    try {
      Path map = Files.createTempDirectory("modus");
      String bundel = "spring.ssl.bundle.jks.zdsmodus.";
      zet.accept(bundel + "key.alias", "sleutel");
      zet.accept(bundel + "key.password", Certificaat.WACHTWOORD);
      bos(bundel + "keystore", Certificaat.bewaar(gemeente.sleutelbos(), map.resolve("s")), zet);
      bos(bundel + "truststore", Certificaat.bewaar(zender.vertrouwen(), map.resolve("v")), zet);
      String ingang = "machtigingsbrug.zds.ingang.gemeenten." + naam;
      zet.accept(ingang + ".ondertekening", "zdsmodus");
      zet.accept(ingang + ".herondertekening", "zdsmodus");
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void bos(String naam, Path bestand, BiConsumer<String, String> zet) {
    zet.accept(naam + ".location", bestand.toUri().toString());
    zet.accept(naam + ".password", Certificaat.WACHTWOORD);
    zet.accept(naam + ".type", "PKCS12");
  }

  /** The message, signed by who sends it. */
  String getekend(String bericht) throws Exception {
    return new String(
        Handtekening.zet(
            bericht.getBytes(StandardCharsets.UTF_8),
            zender,
            Handtekening.STERK,
            WSSConstants.TAG_WSU_TIMESTAMP,
            new QName(Ruimte.SOAP11, "Body")),
        StandardCharsets.UTF_8);
  }

  /** Whether the zaaksysteem behind us finds it signed by this one. */
  static boolean isVan(Certificaat wie, String bericht) {
    try {
      return Handtekening.getekend(
              new ByteArrayInputStream(bericht.getBytes(StandardCharsets.UTF_8)), wie.vertrouwen())
          .containsAll(List.of("Body", "Timestamp"));
    } catch (Exception vals) {
      return false;
    }
  }
}
