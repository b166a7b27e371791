package nl.machtigingsbrug.aanvallen;

import static nl.machtigingsbrug.aanvallen.Handtekening.DS;
import static nl.machtigingsbrug.aanvallen.Handtekening.GEWOON;
import static nl.machtigingsbrug.aanvallen.Handtekening.RSA_SHA256;
import static nl.machtigingsbrug.aanvallen.Handtekening.SHA256;
import static nl.machtigingsbrug.aanvallen.Handtekening.SLEUTELNAAM;
import static nl.machtigingsbrug.aanvallen.Handtekening.canoniek;
import static nl.machtigingsbrug.aanvallen.Handtekening.digest;
import static nl.machtigingsbrug.aanvallen.Handtekening.plaats;
import static nl.machtigingsbrug.aanvallen.Handtekening.referentie;
import static nl.machtigingsbrug.aanvallen.Handtekening.referentieNaar;
import static nl.machtigingsbrug.aanvallen.Handtekening.signature;
import static nl.machtigingsbrug.aanvallen.Handtekening.signedInfo;
import static nl.machtigingsbrug.aanvallen.Handtekening.teken;
import static nl.machtigingsbrug.aanvallen.Handtekening.uri;
import static nl.machtigingsbrug.aanvallen.Knipsel.zonderHandtekening;
import static nl.machtigingsbrug.aanvallen.Verwachting.geweigerd;
import static nl.machtigingsbrug.fout.Foutcode.SAML_HANDTEKENING_ALGORITME;
import static nl.machtigingsbrug.fout.Foutcode.SAML_HANDTEKENING_ONGELDIG;
import static nl.machtigingsbrug.fout.Foutcode.SAML_HANDTEKENING_ONTBREEKT;
import static nl.machtigingsbrug.fout.Foutcode.SAML_HANDTEKENING_VERWIJZING;
import static nl.machtigingsbrug.fout.Foutcode.SAML_VORM;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.interfaces.RSAPublicKey;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** SIG-11 to SIG-16: no signature, another key, another algorithm. */
final class HandtekeningGevallen {

  private HandtekeningGevallen() {}

  static List<Geval> alle() {
    return List.of(
        new Geval(
            "SIG-11",
            "zonder-handtekening",
            geweigerd("Assertion zonder handtekening.", SAML_HANDTEKENING_ONTBREEKT),
            w -> zonderHandtekening(w.echt())),
        new Geval(
            "SIG-11",
            "alleen-antwoord-getekend",
            geweigerd(
                "ArtifactResponse getekend, assertion niet: buiten het antwoord bewijst die niets.",
                SAML_HANDTEKENING_ONTBREEKT),
            w -> w.artifactResponse(w.response(w.kaal()))),
        new Geval(
            "SIG-11",
            "handtekening-van-advies-alleen",
            geweigerd("Alleen de assertions in Advice zijn getekend.", SAML_HANDTEKENING_ONTBREEKT),
            w -> w.response(w.vals())),
        new Geval(
            "SIG-12",
            "lege-waarde",
            geweigerd("SignatureValue is leeg.", SAML_HANDTEKENING_ONGELDIG, SAML_VORM),
            w -> metWaarde(w, "<ds:SignatureValue></ds:SignatureValue>")),
        new Geval(
            "SIG-12",
            "geen-waarde",
            geweigerd("SignatureValue ontbreekt.", SAML_HANDTEKENING_ONGELDIG, SAML_VORM),
            w -> metWaarde(w, "")),
        new Geval(
            "SIG-12",
            "nullen",
            geweigerd("SignatureValue is nul.", SAML_HANDTEKENING_ONGELDIG, SAML_VORM),
            w ->
                metWaarde(
                    w,
                    "<ds:SignatureValue>"
                        + Handtekening.base64(new byte[384])
                        + "</ds:SignatureValue>")),
        new Geval(
            "SIG-13",
            "eigen-sleutel-in-keyinfo",
            geweigerd(
                "Getekend met de sleutel die in KeyInfo zelf staat.", SAML_HANDTEKENING_ONGELDIG),
            w -> vanAanvaller(w, keyValue(w.bos().aanvaller()))),
        new Geval(
            "SIG-13",
            "eigen-certificaat-in-keyinfo",
            geweigerd(
                "Getekend met de sleutel van een zelfgemaakt certificaat in KeyInfo.",
                SAML_HANDTEKENING_ONGELDIG),
            w -> vanAanvaller(w, certificaat(w))),
        new Geval(
            "SIG-14",
            "juiste-sleutelnaam-verkeerde-sleutel",
            geweigerd(
                "KeyName van de Routeringsdienst, sleutel van een ander.",
                SAML_HANDTEKENING_ONGELDIG),
            w -> vanAanvaller(w, SLEUTELNAAM)),
        new Geval(
            "SIG-14",
            "juiste-naam-verkeerd-certificaat",
            geweigerd(
                "Certificaat op naam van de Routeringsdienst met de sleutel van een ander.",
                SAML_HANDTEKENING_ONGELDIG),
            w -> vanAanvaller(w, SLEUTELNAAM + certificaat(w))),
        new Geval(
            "SIG-14",
            "sleutel-van-bevoegdheidsdienst",
            geweigerd(
                "Getekend door de bevoegdheidsverklaringsdienst in plaats van de uitgever.",
                SAML_HANDTEKENING_ONGELDIG),
            w -> {
              String vals = w.vals();
              return Handtekening.onderteken(
                  vals, referentieNaar(vals), w.bos().sleutels().bevoegdheidsdienst().getPrivate());
            }),
        new Geval(
            "SIG-14",
            "tweede-handtekening",
            geweigerd(
                "Een vreemde handtekening naast de echte.",
                SAML_HANDTEKENING_VERWIJZING,
                SAML_VORM),
            w -> {
              String kaal = w.kaal();
              String echt = w.voorziening().onderteken(kaal);
              String vreemd =
                  Handtekening.onderteken(
                      kaal, referentieNaar(kaal), w.bos().aanvaller().getPrivate());
              return plaats(echt, Knipsel.handtekening(vreemd));
            }),
        new Geval(
            "SIG-15",
            "hmac-met-publieke-sleutel-der",
            geweigerd(
                "HMAC met de publieke sleutel (DER) als geheim.", SAML_HANDTEKENING_ALGORITME),
            w -> hmac(w, w.bos().sleutels().routeringsdienst().getPublic().getEncoded(), "")),
        new Geval(
            "SIG-15",
            "hmac-met-publieke-sleutel-pem",
            geweigerd(
                "HMAC met de publieke sleutel (PEM) als geheim.", SAML_HANDTEKENING_ALGORITME),
            w ->
                hmac(
                    w,
                    Handtekening.base64(
                            w.bos().sleutels().routeringsdienst().getPublic().getEncoded())
                        .getBytes(StandardCharsets.US_ASCII),
                    "")),
        new Geval(
            "SIG-15",
            "hmac-van-nul-bits",
            geweigerd("HMAC waarvan nul bits gelden.", SAML_HANDTEKENING_ALGORITME),
            w -> hmac(w, new byte[] {1}, "<ds:HMACOutputLength>0</ds:HMACOutputLength>")),
        algoritme("rsa-sha1", DS + "rsa-sha1", "SHA1withRSA", SHA256, "SHA-256"),
        algoritme(
            "rsa-md5",
            "http://www.w3.org/2001/04/xmldsig-more#rsa-md5",
            "MD5withRSA",
            SHA256,
            "SHA-256"),
        algoritme("digest-sha1", RSA_SHA256, "SHA256withRSA", DS + "sha1", "SHA-1"),
        algoritme(
            "digest-md5",
            RSA_SHA256,
            "SHA256withRSA",
            "http://www.w3.org/2001/04/xmldsig-more#md5",
            "MD5"));
  }

  private static String metWaarde(Werkplaats w, String waarde) {
    String echt = w.echt();
    return Knipsel.vervang(
        echt, Knipsel.element(Knipsel.handtekening(echt), "ds:SignatureValue"), waarde);
  }

  private static String vanAanvaller(Werkplaats w, String keyInfo) {
    String vals = w.vals();
    String signedInfo = signedInfo(RSA_SHA256, referentieNaar(vals));
    byte[] waarde = teken("SHA256withRSA", w.bos().aanvaller().getPrivate(), canoniek(signedInfo));
    return w.response(plaats(vals, signature(signedInfo, waarde, keyInfo)));
  }

  private static String keyValue(KeyPair paar) {
    RSAPublicKey sleutel = (RSAPublicKey) paar.getPublic();
    return "<ds:KeyValue><ds:RSAKeyValue><ds:Modulus>"
        + Handtekening.base64(sleutel.getModulus().toByteArray())
        + "</ds:Modulus><ds:Exponent>"
        + Handtekening.base64(sleutel.getPublicExponent().toByteArray())
        + "</ds:Exponent></ds:RSAKeyValue></ds:KeyValue>";
  }

  private static String certificaat(Werkplaats w) {
    return "<ds:X509Data><ds:X509Certificate>"
        + w.bos().aanvallerCertificaat()
        + "</ds:X509Certificate></ds:X509Data>";
  }

  private static String hmac(Werkplaats w, byte[] geheim, String lengte) {
    String vals = w.vals();
    String signedInfo =
        Knipsel.vervang(
            signedInfo("http://www.w3.org/2001/04/xmldsig-more#hmac-sha256", referentieNaar(vals)),
            "</ds:SignatureMethod>",
            lengte + "</ds:SignatureMethod>");
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(geheim, "HmacSHA256"));
      return plaats(vals, signature(signedInfo, mac.doFinal(canoniek(signedInfo)), SLEUTELNAAM));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Geval algoritme(
      String slug, String methode, String jca, String digest, String digestJca) {
    return new Geval(
        "SIG-16",
        slug,
        geweigerd("Echte sleutel, te zwak algoritme: " + slug + ".", SAML_HANDTEKENING_ALGORITME),
        w -> {
          String kaal = w.kaal();
          String signedInfo =
              signedInfo(
                  methode,
                  referentie(uri(kaal), GEWOON, digest, digest(digestJca, canoniek(kaal))));
          byte[] waarde =
              teken(jca, w.bos().sleutels().routeringsdienst().getPrivate(), canoniek(signedInfo));
          return plaats(kaal, signature(signedInfo, waarde, SLEUTELNAAM));
        });
  }
}
