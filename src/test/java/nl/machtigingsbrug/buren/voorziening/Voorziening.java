package nl.machtigingsbrug.buren.voorziening;

import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The national voorziening: turns a {@link Verklaring} into signed and encrypted messages. */
public final class Voorziening {

  /** EntityID of the Routeringsdienst, the issuer of every message. */
  public static final String RD = "urn:nl-eid-gdi:1.0:RD:00000009999999999001:entities:9000";

  public static final String AD = "urn:nl-eid-gdi:1.0:AD:00000009999999999002:entities:9000";

  /** DigiD Machtigen. */
  public static final String BVD_DDM = "urn:nl-eid-gdi:1.0:BVD:00000009999999999003:entities:9000";

  /** Ouderlijk gezag: same OIN, other index. */
  public static final String BVD_OG = "urn:nl-eid-gdi:1.0:BVD:00000009999999999003:entities:9001";

  /** EntityID of the gemeente. */
  public static final String DV = "urn:nl-eid-gdi:1.0:DV:00000009999999999004:entities:9000";

  /** Where the gemeente receives answers. */
  public static final String ACS = "https://gemeente.example/saml/acs";

  public static final String DIENST = "0f9c1bd2-6f7a-4c3e-9a41-52d0c7e1b001";
  public static final String VERZOEK = "_verzoek-0001";
  public static final Instant MOMENT = Instant.parse("2026-11-24T09:00:00Z");
  public static final String RD_SLEUTEL = "rd-2026";
  public static final String DV_SLEUTEL = "dv-2026";
  public static final String DV_OUDE_SLEUTEL = "dv-2025";

  private static final Duration GELDIG = Duration.ofMinutes(2);

  private final Sleutels sleutels;
  private final SecureRandom toeval;
  private final Versleuteling versleuteling;

  /** With fresh keys. */
  public Voorziening() {
    this(Sleutels.nieuw(), new SecureRandom());
  }

  /** With given keys; a seeded {@code toeval} makes the messages repeatable. */
  public Voorziening(Sleutels sleutels, SecureRandom toeval) {
    this.sleutels = sleutels;
    this.toeval = toeval;
    this.versleuteling = new Versleuteling(sleutels.dienstverlener(), toeval);
  }

  /** The keys to trust, by EntityID: of the Routeringsdienst only. */
  public Map<String, List<PublicKey>> uitgevers() {
    return Map.of(RD, List.of(sleutels.routeringsdienst().getPublic()));
  }

  /** The private keys of the gemeente, by KeyName. */
  public Map<String, PrivateKey> ontsleutelsleutels() {
    return sleutels.dienstverlener().entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, paar -> paar.getValue().getPrivate()));
  }

  /** A signed Assertion on its own. */
  public byte[] assertion(Verklaring verklaring) {
    return bytes(ondertekendeAssertion(verklaring));
  }

  /** An unsigned Response around a signed Assertion. */
  public byte[] response(Verklaring verklaring) {
    return bytes(omhulMetResponse(ondertekendeAssertion(verklaring), verklaring));
  }

  /** A signed ArtifactResponse around an unsigned Response around a signed Assertion. */
  public byte[] artifactResponse(Verklaring verklaring) {
    return bytes(
        omhulMetArtifactResponse(
            omhulMetResponse(ondertekendeAssertion(verklaring), verklaring), verklaring));
  }

  /** The same as it comes over the back channel: in a SOAP 1.1 Envelope. */
  public byte[] soapAntwoord(Verklaring verklaring) {
    return bytes(
        omhulMetEnvelope(new String(artifactResponse(verklaring), StandardCharsets.UTF_8)));
  }

  /** A signed Assertion, as text. */
  public String ondertekendeAssertion(Verklaring verklaring) {
    return onderteken(kaleAssertion(verklaring));
  }

  /** Signs any element with attribute ID and first child Issuer with the key of the RD. */
  public String onderteken(String element) {
    return Ondertekening.onderteken(element, sleutels.routeringsdienst(), RD_SLEUTEL);
  }

  /** The Assertion before it is signed: its Issuer is its first child. */
  public String kaleAssertion(Verklaring verklaring) {
    return vulAssertion(verklaring, RD, advies(verklaring), verklaring.vertegenwoordigde() != null);
  }

  /** The assertion that the AD or BVD made for the RD, signed by its own key. */
  public String adviesAssertion(Verklaring verklaring, String uitgever) {
    boolean bevoegdheid = !uitgever.equals(AD);
    KeyPair sleutel = bevoegdheid ? sleutels.bevoegdheidsdienst() : sleutels.authenticatiedienst();
    return Ondertekening.onderteken(
        vulAssertion(verklaring, uitgever, "", bevoegdheid),
        sleutel,
        bevoegdheid ? "bvd-2026" : "ad-2026");
  }

  /** Puts assertions, or anything else, in an unsigned Response with status Success. */
  public String omhulMetResponse(String inhoud, Verklaring verklaring) {
    return Xml.vul(
        """
        <saml2p:Response xmlns:saml2p="urn:oasis:names:tc:SAML:2.0:protocol" ID="{id}" \
        Destination="{ontvanger}" InResponseTo="{verzoek}" IssueInstant="{moment}" Version="2.0">\
        <saml2:Issuer xmlns:saml2="urn:oasis:names:tc:SAML:2.0:assertion">{uitgever}</saml2:Issuer>
          <saml2p:Status><saml2p:StatusCode \
        Value="urn:oasis:names:tc:SAML:2.0:status:Success"/></saml2p:Status>
          {inhoud}
        </saml2p:Response>""",
        Map.of(
            "id",
            Xml.id(toeval),
            "ontvanger",
            verklaring.ontvanger(),
            "verzoek",
            verklaring.verzoek(),
            "moment",
            verklaring.moment().toString(),
            "uitgever",
            RD,
            "inhoud",
            inhoud));
  }

  /** Puts a Response, or nothing, in a signed ArtifactResponse with status Success. */
  public String omhulMetArtifactResponse(String inhoud, Verklaring verklaring) {
    String kaal =
        Xml.vul(
            """
            <saml2p:ArtifactResponse xmlns:saml2p="urn:oasis:names:tc:SAML:2.0:protocol" \
            ID="{id}" InResponseTo="{vraag}" IssueInstant="{moment}" Version="2.0">\
            <saml2:Issuer xmlns:saml2="urn:oasis:names:tc:SAML:2.0:assertion">{uitgever}\
            </saml2:Issuer>
              <saml2p:Status><saml2p:StatusCode \
            Value="urn:oasis:names:tc:SAML:2.0:status:Success"/></saml2p:Status>
              {inhoud}
            </saml2p:ArtifactResponse>""",
            Map.of(
                "id",
                Xml.id(toeval),
                "vraag",
                Xml.id(toeval),
                "moment",
                verklaring.moment().toString(),
                "uitgever",
                RD,
                "inhoud",
                inhoud));
    return onderteken(kaal);
  }

  /** Puts a message in a SOAP 1.1 Envelope. */
  public String omhulMetEnvelope(String bericht) {
    return """
        <soap11:Envelope xmlns:soap11="http://schemas.xmlsoap.org/soap/envelope/">\
        <soap11:Body>"""
        + bericht
        + "</soap11:Body></soap11:Envelope>";
  }

  private String advies(Verklaring verklaring) {
    return verklaring.autoriteiten().stream()
        .map(uitgever -> adviesAssertion(verklaring, uitgever))
        .collect(Collectors.joining("", "<saml2:Advice>", "</saml2:Advice>"));
  }

  private String vulAssertion(
      Verklaring verklaring, String uitgever, String advies, boolean metVertegenwoordigde) {
    String autoriteiten =
        advies.isEmpty()
            ? ""
            : verklaring.autoriteiten().stream()
                .map(
                    naam ->
                        "<saml2:AuthenticatingAuthority>"
                            + naam
                            + "</saml2:AuthenticatingAuthority>")
                .collect(Collectors.joining());
    return Xml.vul(
        Assertionsjabloon.TEKST,
        Map.ofEntries(
            Map.entry("id", Xml.id(toeval)),
            Map.entry("moment", verklaring.moment().toString()),
            Map.entry("uitgever", uitgever),
            Map.entry("sessie", Xml.id(toeval)),
            Map.entry("verzoek", verklaring.verzoek()),
            Map.entry("van", verklaring.moment().minus(GELDIG).toString()),
            Map.entry("tot", verklaring.moment().plus(GELDIG).toString()),
            Map.entry("ontvanger", verklaring.ontvanger()),
            Map.entry("publiek", verklaring.publiek()),
            Map.entry("advies", advies),
            Map.entry("niveau", verklaring.niveau()),
            Map.entry("autoriteiten", autoriteiten),
            Map.entry("attributen", attributen(verklaring, metVertegenwoordigde))));
  }

  private String attributen(Verklaring verklaring, boolean metVertegenwoordigde) {
    List<String> vertegenwoordigde = new ArrayList<>();
    Identiteit ander = verklaring.vertegenwoordigde();
    if (metVertegenwoordigde && ander != null) {
      vertegenwoordigde.add(versleuteling.versleutel(ander, verklaring));
    }
    return Xml.attribuut("urn:nl-eid-gdi:1.0:ServiceUUID", verklaring.diensten())
        + Xml.attribuut("urn:nl-eid-gdi:1.1:RepresentationType", verklaring.representatiesoorten())
        + Xml.attribuut(
            "urn:nl-eid-gdi:1.0:ActingSubjectID",
            List.of(versleuteling.versleutel(verklaring.handelende(), verklaring)))
        + Xml.attribuut("urn:nl-eid-gdi:1.0:LegalSubjectID", vertegenwoordigde);
  }

  private static byte[] bytes(String xml) {
    return xml.getBytes(StandardCharsets.UTF_8);
  }
}
