package nl.machtigingsbrug.aanvallen;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.Base64;
import org.apache.xml.security.Init;
import org.apache.xml.security.c14n.Canonicalizer;
import org.apache.xml.security.exceptions.XMLSecurityException;
import org.apache.xml.security.utils.XMLUtils;

/** Signatures made by hand: whatever SignedInfo says, its value is right. */
final class Handtekening {

  static final String DS = "http://www.w3.org/2000/09/xmldsig#";
  static final String RSA_SHA256 = "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256";
  static final String SHA256 = "http://www.w3.org/2001/04/xmlenc#sha256";
  static final String ENVELOPED = transform(DS + "enveloped-signature", "");
  static final String EXC_C14N = transform("http://www.w3.org/2001/10/xml-exc-c14n#", "");
  static final String GEWOON = ENVELOPED + EXC_C14N;
  static final String SLEUTELNAAM = "<ds:KeyName>rd-2026</ds:KeyName>";

  static {
    Init.init();
  }

  private Handtekening() {}

  static String transform(String algoritme, String inhoud) {
    return "<ds:Transform Algorithm=\"" + algoritme + "\">" + inhoud + "</ds:Transform>";
  }

  static String referentie(String uri, String transforms, String digest, byte[] waarde) {
    return "<ds:Reference"
        + uri
        + ("><ds:Transforms>" + transforms + "</ds:Transforms>")
        + ("<ds:DigestMethod Algorithm=\"" + digest + "\"></ds:DigestMethod>")
        + ("<ds:DigestValue>" + base64(waarde) + "</ds:DigestValue></ds:Reference>");
  }

  /** An ordinary reference to an element that is not signed yet. */
  static String referentieNaar(String kaal) {
    return referentie(uri(kaal), GEWOON, SHA256, digest("SHA-256", canoniek(kaal)));
  }

  static String uri(String kaal) {
    return " URI=\"#" + Knipsel.id(kaal) + "\"";
  }

  static String signedInfo(String methode, String referenties) {
    return signedInfo("http://www.w3.org/2001/10/xml-exc-c14n#", methode, referenties);
  }

  static String signedInfo(String c14n, String methode, String referenties) {
    return "<ds:SignedInfo xmlns:ds=\""
        + DS
        + ("\"><ds:CanonicalizationMethod Algorithm=\"" + c14n + "\"></ds:CanonicalizationMethod>")
        + ("<ds:SignatureMethod Algorithm=\"" + methode + "\"></ds:SignatureMethod>")
        + referenties
        + "</ds:SignedInfo>";
  }

  static String signature(String signedInfo, byte[] waarde, String keyInfo) {
    return "<ds:Signature xmlns:ds=\""
        + DS
        + ("\">" + signedInfo)
        + ("<ds:SignatureValue>" + base64(waarde) + "</ds:SignatureValue>")
        + ("<ds:KeyInfo>" + keyInfo + "</ds:KeyInfo></ds:Signature>");
  }

  /** Puts a signature where it belongs. */
  static String plaats(String kaal, String signature) {
    return Knipsel.vervang(kaal, "</saml2:Issuer>", "</saml2:Issuer>" + signature);
  }

  /** Signs {@code kaal} with RSA-SHA256 over the given references. */
  static String onderteken(String kaal, String referenties, PrivateKey sleutel) {
    String signedInfo = signedInfo(RSA_SHA256, referenties);
    return plaats(
        kaal,
        signature(signedInfo, teken("SHA256withRSA", sleutel, canoniek(signedInfo)), SLEUTELNAAM));
  }

  /** Puts a SignedInfo with the signature of the Routeringsdienst over something else. */
  static String handtekeningVan(String kaal, String signedInfo, byte[] getekend, Sleutelbos bos) {
    PrivateKey sleutel = bos.sleutels().routeringsdienst().getPrivate();
    return plaats(
        kaal, signature(signedInfo, teken("SHA256withRSA", sleutel, getekend), SLEUTELNAAM));
  }

  static byte[] teken(String algoritme, PrivateKey sleutel, byte[] inhoud) {
    try {
      Signature maker = Signature.getInstance(algoritme);
      maker.initSign(sleutel);
      maker.update(inhoud);
      return maker.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  static byte[] digest(String algoritme, byte[] inhoud) {
    try {
      return MessageDigest.getInstance(algoritme).digest(inhoud);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Exclusive canonical form of an element that stands on its own. */
  static byte[] canoniek(String xml) {
    return canoniek(xml, Canonicalizer.ALGO_ID_C14N_EXCL_OMIT_COMMENTS);
  }

  static byte[] canoniek(String xml, String algoritme) {
    try {
      ByteArrayOutputStream uit = new ByteArrayOutputStream();
      Canonicalizer.getInstance(algoritme)
          .canonicalizeSubtree(
              XMLUtils.read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), false)
                  .getDocumentElement(),
              uit);
      return uit.toByteArray();
    } catch (XMLSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  static String base64(byte[] waarde) {
    return Base64.getEncoder().encodeToString(waarde);
  }
}
