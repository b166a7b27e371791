package nl.machtigingsbrug.bewijs.saml;

import static nl.machtigingsbrug.bewijs.saml.Naamruimten.DS;
import static nl.machtigingsbrug.bewijs.saml.Naamruimten.XENC;
import static nl.machtigingsbrug.bewijs.saml.Naamruimten.XENC11;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.MGF1ParameterSpec;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource;
import javax.crypto.spec.SecretKeySpec;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * XML Encryption as ST-SAML 1.0 uses it: AES-256 in CBC or GCM, its key by RSA-OAEP. Whatever goes
 * wrong looks the same from outside, so that nobody learns from a refusal (XML Encryption 1.1,
 * 6.1).
 */
final class Ontsleuteling {

  private static final int AES_256 = 32;
  private static final int GCM_IV = 12;
  private static final int GCM_KENMERK_BITS = 128;
  private static final int CBC_IV = 16;

  private static final String OAEP_1_0 = XENC + "rsa-oaep-mgf1p";
  private static final String OAEP_1_1 = XENC11 + "rsa-oaep";
  private static final Map<String, String> DIGESTS =
      Map.of(DS + "sha1", "SHA-1", XENC + "sha256", "SHA-256");
  private static final Map<String, MGF1ParameterSpec> MASKERS =
      Map.of(
          XENC11 + "mgf1sha1", MGF1ParameterSpec.SHA1,
          XENC11 + "mgf1sha256", MGF1ParameterSpec.SHA256);

  private Ontsleuteling() {}

  /**
   * The content of an EncryptedID, in clear.
   *
   * @throws Afwijzing {@link Foutcode#SAML_NIET_TE_ONTSLEUTELEN}
   */
  static byte[] inhoud(VersleuteldId id, SamlInstellingen instellingen) {
    for (VersleuteldeSleutel sleutel : id.sleutelsVoor(instellingen.entityId())) {
      String naam = sleutel.naam();
      PrivateKey eigen = naam == null ? null : instellingen.ontsleutelsleutels().get(naam);
      byte[] inhoud = eigen == null ? null : probeer(id.data(), sleutel.element(), eigen);
      if (inhoud != null) {
        return inhoud;
      }
    }
    throw new Afwijzing(Foutcode.SAML_NIET_TE_ONTSLEUTELEN);
  }

  private static byte @Nullable [] probeer(Element data, Element sleutel, PrivateKey eigen) {
    try {
      return ontsleutel(data, pakUit(sleutel, eigen));
    } catch (GeneralSecurityException | Afwijzing e) {
      return null;
    }
  }

  private static SecretKeySpec pakUit(Element sleutel, PrivateKey eigen)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("RSA/ECB/OAEPPadding");
    cipher.init(
        Cipher.DECRYPT_MODE, eigen, oaep(Elementen.precies(sleutel, XENC, "EncryptionMethod")));
    byte[] bytes = cipher.doFinal(waarde(sleutel));
    if (bytes.length != AES_256) {
      throw new GeneralSecurityException();
    }
    return new SecretKeySpec(bytes, "AES");
  }

  /** Defaults by XML Encryption 1.1, 5.5.2: SHA-1 for both; mgf1p has no other mask. */
  private static OAEPParameterSpec oaep(Element methode) throws GeneralSecurityException {
    String algoritme = Elementen.vereistAttribuut(methode, "Algorithm");
    Element mgf = Elementen.hoogstensEen(methode, XENC11, "MGF");
    String digest = keuze(Elementen.hoogstensEen(methode, DS, "DigestMethod"), DS + "sha1");
    boolean bekend = algoritme.equals(OAEP_1_1) || algoritme.equals(OAEP_1_0) && mgf == null;
    String naam = DIGESTS.get(digest);
    MGF1ParameterSpec masker = MASKERS.get(keuze(mgf, XENC11 + "mgf1sha1"));
    if (!bekend
        || naam == null
        || masker == null
        || Elementen.hoogstensEen(methode, XENC, "OAEPparams") != null) {
      throw new GeneralSecurityException();
    }
    return new OAEPParameterSpec(naam, "MGF1", masker, PSource.PSpecified.DEFAULT);
  }

  private static String keuze(@Nullable Element methode, String anders) {
    return methode == null ? anders : Elementen.vereistAttribuut(methode, "Algorithm");
  }

  private static byte[] ontsleutel(Element data, SecretKeySpec sleutel)
      throws GeneralSecurityException {
    String algoritme =
        Elementen.vereistAttribuut(Elementen.precies(data, XENC, "EncryptionMethod"), "Algorithm");
    byte[] waarde = waarde(data);
    if (algoritme.equals(XENC11 + "aes256-gcm") && waarde.length > GCM_IV) {
      AlgorithmParameterSpec begin = new GCMParameterSpec(GCM_KENMERK_BITS, waarde, 0, GCM_IV);
      return reken("AES/GCM/NoPadding", sleutel, begin, waarde, GCM_IV);
    }
    if (algoritme.equals(XENC + "aes256-cbc") && waarde.length > CBC_IV) {
      AlgorithmParameterSpec begin = new IvParameterSpec(waarde, 0, CBC_IV);
      return reken("AES/CBC/ISO10126Padding", sleutel, begin, waarde, CBC_IV);
    }
    throw new GeneralSecurityException();
  }

  private static byte[] reken(
      String naam, SecretKeySpec sleutel, AlgorithmParameterSpec begin, byte[] waarde, int iv)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance(naam);
    cipher.init(Cipher.DECRYPT_MODE, sleutel, begin);
    return cipher.doFinal(waarde, iv, waarde.length - iv);
  }

  private static byte[] waarde(Element element) throws GeneralSecurityException {
    Element cipherData = Elementen.precies(element, XENC, "CipherData");
    byte[] waarde = Base64Tekst.lees(Elementen.precies(cipherData, XENC, "CipherValue"));
    if (waarde == null) {
      throw new GeneralSecurityException();
    }
    return waarde;
  }
}
