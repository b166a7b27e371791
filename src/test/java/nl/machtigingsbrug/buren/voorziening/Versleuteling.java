package nl.machtigingsbrug.buren.voorziening;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.MGF1ParameterSpec;
import java.util.Base64;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource;
import javax.crypto.spec.SecretKeySpec;

/**
 * EncryptedIDs, made with the JDK alone, so that the reader's library is not tested against itself.
 * Padding is by PKCS 5, a case of what XML Encryption 5.2 asks, because it can be repeated.
 */
final class Versleuteling {

  private final Map<String, KeyPair> ontvangers;
  private final SecureRandom toeval;

  Versleuteling(Map<String, KeyPair> ontvangers, SecureRandom toeval) {
    this.ontvangers = Map.copyOf(ontvangers);
    this.toeval = toeval;
  }

  /** An EncryptedID of one identity, with an EncryptedKey for each key name of the declaration. */
  String versleutel(Identiteit identiteit, Verklaring verklaring) {
    byte[] sleutel = bytes(32);
    String data = Xml.id(toeval);
    String eerste = Xml.id(toeval);
    StringBuilder sleutels = new StringBuilder();
    String id = eerste;
    for (String naam : verklaring.sleutelnamen()) {
      sleutels.append(encryptedKey(id, data, naam, sleutel, verklaring));
      id = Xml.id(toeval);
    }
    return Xml.vul(
        """
            <saml2:EncryptedID><xenc:EncryptedData Id="{data}" \
            Type="http://www.w3.org/2001/04/xmlenc#Element">\
            <xenc:EncryptionMethod Algorithm="{algoritme}"/>\
            <ds:KeyInfo><ds:RetrievalMethod \
            Type="http://www.w3.org/2001/04/xmlenc#EncryptedKey" URI="#{eerste}"/></ds:KeyInfo>\
            <xenc:CipherData><xenc:CipherValue>{waarde}</xenc:CipherValue></xenc:CipherData>\
            </xenc:EncryptedData>{sleutels}</saml2:EncryptedID>""",
        Map.of(
            "data",
            data,
            "algoritme",
            verklaring.dataversleuteling().uri,
            "eerste",
            eerste,
            "waarde",
            inhoud(identiteit.alsXml(), sleutel, verklaring.dataversleuteling()),
            "sleutels",
            sleutels.toString()));
  }

  private String encryptedKey(
      String id, String data, String naam, byte[] sleutel, Verklaring verklaring) {
    KeyPair ontvanger = ontvangers.get(naam);
    if (ontvanger == null) {
      throw new IllegalArgumentException("Geen sleutel met naam " + naam);
    }
    return Xml.vul(
        """
        <xenc:EncryptedKey Id="{id}" Recipient="{publiek}">\
        <xenc:EncryptionMethod Algorithm="http://www.w3.org/2001/04/xmlenc#rsa-oaep-mgf1p">\
        <ds:DigestMethod Algorithm="{digest}"/></xenc:EncryptionMethod>\
        <ds:KeyInfo><ds:KeyName>{naam}</ds:KeyName></ds:KeyInfo>\
        <xenc:CipherData><xenc:CipherValue>{waarde}</xenc:CipherValue></xenc:CipherData>\
        <xenc:ReferenceList><xenc:DataReference URI="#{data}"/></xenc:ReferenceList>\
        </xenc:EncryptedKey>""",
        Map.of(
            "id",
            id,
            "publiek",
            verklaring.publiek(),
            "digest",
            verklaring.oaepDigest().uri,
            "naam",
            naam,
            "waarde",
            sleutel(sleutel, ontvanger, verklaring.oaepDigest()),
            "data",
            data));
  }

  private String inhoud(String tekst, byte[] sleutel, Dataversleuteling soort) {
    boolean cbc = soort == Dataversleuteling.CBC;
    byte[] iv = bytes(cbc ? 16 : 12);
    AlgorithmParameterSpec begin = cbc ? new IvParameterSpec(iv) : new GCMParameterSpec(128, iv);
    String naam = cbc ? "AES/CBC/PKCS5Padding" : "AES/GCM/NoPadding";
    byte[] versleuteld =
        reken(
            naam, new SecretKeySpec(sleutel, "AES"), begin, tekst.getBytes(StandardCharsets.UTF_8));
    byte[] alles = new byte[iv.length + versleuteld.length];
    System.arraycopy(iv, 0, alles, 0, iv.length);
    System.arraycopy(versleuteld, 0, alles, iv.length, versleuteld.length);
    return Base64.getEncoder().encodeToString(alles);
  }

  private String sleutel(byte[] sleutel, KeyPair ontvanger, OaepDigest digest) {
    OAEPParameterSpec oaep =
        new OAEPParameterSpec(
            digest.naam, "MGF1", MGF1ParameterSpec.SHA1, PSource.PSpecified.DEFAULT);
    return Base64.getEncoder()
        .encodeToString(reken("RSA/ECB/OAEPPadding", ontvanger.getPublic(), oaep, sleutel));
  }

  private byte[] reken(String naam, Key sleutel, AlgorithmParameterSpec spec, byte[] invoer) {
    try {
      Cipher cipher = Cipher.getInstance(naam);
      cipher.init(Cipher.ENCRYPT_MODE, sleutel, spec, toeval);
      return cipher.doFinal(invoer);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private byte[] bytes(int aantal) {
    byte[] uit = new byte[aantal];
    toeval.nextBytes(uit);
    return uit;
  }
}
