package nl.machtigingsbrug.aanvallen;

import static nl.machtigingsbrug.aanvallen.Handtekening.DS;
import static nl.machtigingsbrug.aanvallen.Handtekening.ENVELOPED;
import static nl.machtigingsbrug.aanvallen.Handtekening.EXC_C14N;
import static nl.machtigingsbrug.aanvallen.Handtekening.GEWOON;
import static nl.machtigingsbrug.aanvallen.Handtekening.SHA256;
import static nl.machtigingsbrug.aanvallen.Handtekening.canoniek;
import static nl.machtigingsbrug.aanvallen.Handtekening.digest;
import static nl.machtigingsbrug.aanvallen.Handtekening.onderteken;
import static nl.machtigingsbrug.aanvallen.Handtekening.referentie;
import static nl.machtigingsbrug.aanvallen.Handtekening.referentieNaar;
import static nl.machtigingsbrug.aanvallen.Handtekening.transform;
import static nl.machtigingsbrug.aanvallen.Handtekening.uri;
import static nl.machtigingsbrug.aanvallen.Knipsel.element;
import static nl.machtigingsbrug.aanvallen.Knipsel.id;
import static nl.machtigingsbrug.aanvallen.Knipsel.vervang;
import static nl.machtigingsbrug.aanvallen.Verwachting.geweigerd;
import static nl.machtigingsbrug.fout.Foutcode.SAML_HANDTEKENING_ALGORITME;
import static nl.machtigingsbrug.fout.Foutcode.SAML_HANDTEKENING_VERWIJZING;

import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.util.List;
import nl.machtigingsbrug.buren.voorziening.Voorziening;
import nl.machtigingsbrug.fout.Foutcode;

/**
 * SIG-17 to SIG-19: signed by the right key, over something else than the assertion. The digests
 * are right, so each is read by who follows the signature blindly.
 */
final class VerwijzingGevallen {

  private static final String KANARIE = "http://kanarie.example/bewijs.xml";

  private static final String INCLUSIEF = "http://www.w3.org/TR/2001/REC-xml-c14n-20010315";

  private VerwijzingGevallen() {}

  static List<Geval> alle() {
    return List.of(
        verwijzing("leeg", "URI is leeg: het hele document.", " URI=\"\""),
        verwijzing("ontbreekt", "Geen URI.", ""),
        verwijzing("extern-http", "URI naar buiten.", " URI=\"" + KANARIE + "\""),
        verwijzing("extern-bestand", "URI naar een bestand.", " URI=\"file:///etc/hostname\""),
        verwijzing("xpointer-wortel", "XPointer naar de wortel.", " URI=\"#xpointer(/)\""),
        new Geval(
            "SIG-17",
            "xpointer-id",
            geweigerd("XPointer naar de ID.", SAML_HANDTEKENING_VERWIJZING),
            w -> {
              String kaal = w.kaal();
              return getekend(
                  w,
                  kaal,
                  referentie(
                      " URI=\"#xpointer(id('" + id(kaal) + "'))\"",
                      GEWOON,
                      SHA256,
                      digest("SHA-256", canoniek(kaal))));
            }),
        new Geval(
            "SIG-17",
            "verwijst-naar-advies",
            geweigerd(
                "De handtekening verwijst naar de assertion in Advice.",
                SAML_HANDTEKENING_VERWIJZING),
            w -> {
              String vals = w.vals();
              String advies = w.voorziening().adviesAssertion(Werkplaats.ECHT, Voorziening.AD);
              return getekend(
                  w,
                  vervang(
                      vals,
                      element(vals, "saml2:Advice"),
                      "<saml2:Advice>" + advies + "</saml2:Advice>"),
                  referentie(uri(advies), EXC_C14N, SHA256, digest("SHA-256", canoniek(advies))));
            }),
        new Geval(
            "SIG-17",
            "xpath-zonder-attributen",
            geweigerd(
                "XPath houdt de attributen buiten de handtekening; die zijn vervangen.",
                SAML_HANDTEKENING_ALGORITME),
            VerwijzingGevallen::zonderAttributen),
        new Geval(
            "SIG-18",
            "xslt-met-vaste-uitvoer",
            geweigerd(
                "XSLT die altijd hetzelfde oplevert: elke inhoud klopt.",
                SAML_HANDTEKENING_ALGORITME),
            w -> xslt(w, "<xsl:text>klopt</xsl:text>")),
        new Geval(
            "SIG-18",
            "xslt-leest-bestand",
            geweigerd("XSLT die een bestand leest.", SAML_HANDTEKENING_ALGORITME),
            w -> xslt(w, "<xsl:copy-of select=\"document('file:///etc/passwd')\"/>")),
        new Geval(
            "SIG-18",
            "base64-transform",
            geweigerd("Transformatie die niet op de lijst staat.", SAML_HANDTEKENING_ALGORITME),
            w -> {
              String kaal = w.kaal();
              return getekend(
                  w,
                  kaal,
                  referentie(
                      uri(kaal),
                      ENVELOPED + transform(DS + "base64", ""),
                      SHA256,
                      digest("SHA-256", new byte[0])));
            }),
        new Geval(
            "SIG-18",
            "gewone-c14n",
            geweigerd("Inclusieve in plaats van exclusieve c14n.", SAML_HANDTEKENING_ALGORITME),
            w -> {
              String kaal = w.kaal();
              return getekend(
                  w,
                  kaal,
                  referentie(
                      uri(kaal),
                      ENVELOPED + transform(INCLUSIEF, ""),
                      SHA256,
                      digest("SHA-256", canoniek(kaal, INCLUSIEF))));
            }),
        new Geval(
            "SIG-19",
            "duizend-verwijzingen",
            geweigerd(
                "Duizend verwijzingen, alle juist.",
                SAML_HANDTEKENING_VERWIJZING,
                SAML_HANDTEKENING_ALGORITME,
                Foutcode.BERICHT_TE_DIEP),
            w -> {
              String kaal = w.kaal();
              return getekend(w, kaal, referentieNaar(kaal).repeat(1000));
            }),
        new Geval(
            "SIG-19",
            "twee-verwijzingen",
            geweigerd("Twee verwijzingen, beide juist.", SAML_HANDTEKENING_VERWIJZING),
            w -> {
              String kaal = w.kaal();
              return getekend(w, kaal, referentieNaar(kaal).repeat(2));
            }),
        new Geval(
            "SIG-19",
            "geen-verwijzing",
            geweigerd("SignedInfo zonder verwijzing.", SAML_HANDTEKENING_VERWIJZING),
            w -> getekend(w, w.vals(), "")),
        new Geval(
            "SIG-19",
            "duizend-transformaties",
            geweigerd(
                "Duizend transformaties, alle toegestaan.",
                SAML_HANDTEKENING_VERWIJZING,
                SAML_HANDTEKENING_ALGORITME,
                Foutcode.BERICHT_TE_DIEP),
            w -> {
              String kaal = w.kaal();
              return getekend(
                  w,
                  kaal,
                  referentie(
                      uri(kaal),
                      ENVELOPED + EXC_C14N.repeat(1000),
                      SHA256,
                      digest("SHA-256", canoniek(kaal))));
            }));
  }

  private static Geval verwijzing(String slug, String omschrijving, String uri) {
    return new Geval(
        "SIG-17",
        slug,
        geweigerd(omschrijving, SAML_HANDTEKENING_VERWIJZING),
        w -> {
          String kaal = w.kaal();
          return getekend(
              w, kaal, referentie(uri, GEWOON, SHA256, digest("SHA-256", canoniek(kaal))));
        });
  }

  private static String zonderAttributen(Werkplaats w) {
    String kaal = w.kaal();
    String attributen = element(kaal, "saml2:AttributeStatement");
    String eigen = attributen.substring(attributen.lastIndexOf("<saml2:AttributeStatement>"));
    String filter =
        transform(
            "http://www.w3.org/TR/1999/REC-xpath-19991116",
            "<ds:XPath xmlns:saml2=\"urn:oasis:names:tc:SAML:2.0:assertion\">"
                + "not(ancestor-or-self::saml2:AttributeStatement[not(ancestor::saml2:Advice)])"
                + "</ds:XPath>");
    String getekend =
        getekend(
            w,
            kaal,
            referentie(
                uri(kaal),
                ENVELOPED + filter + EXC_C14N,
                SHA256,
                digest("SHA-256", canoniek(vervang(kaal, eigen, "")))));
    String vals = w.vals();
    String vervangend = vals.substring(vals.lastIndexOf("<saml2:AttributeStatement>"));
    return getekend.substring(0, getekend.lastIndexOf("<saml2:AttributeStatement>")) + vervangend;
  }

  private static String xslt(Werkplaats w, String sjabloon) {
    String vals = w.vals();
    String blad =
        "<xsl:stylesheet version=\"1.0\" xmlns:xsl=\"http://www.w3.org/1999/XSL/Transform\">"
            + "<xsl:output method=\"text\"/><xsl:template match=\"/\">"
            + sjabloon
            + "</xsl:template></xsl:stylesheet>";
    return getekend(
        w,
        vals,
        referentie(
            uri(vals),
            ENVELOPED + transform("http://www.w3.org/TR/1999/REC-xslt-19991116", blad),
            SHA256,
            digest("SHA-256", "klopt".getBytes(StandardCharsets.UTF_8))));
  }

  private static String getekend(Werkplaats w, String kaal, String referenties) {
    PrivateKey sleutel = w.bos().sleutels().routeringsdienst().getPrivate();
    return onderteken(kaal, referenties, sleutel);
  }
}
