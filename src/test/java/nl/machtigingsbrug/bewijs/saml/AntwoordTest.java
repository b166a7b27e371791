package nl.machtigingsbrug.bewijs.saml;

import static nl.machtigingsbrug.bewijs.saml.Proefgemeente.KIND;
import static nl.machtigingsbrug.bewijs.saml.Proefgemeente.OUDER;
import static nl.machtigingsbrug.bewijs.saml.Proefgemeente.VOORZIENING;
import static nl.machtigingsbrug.bewijs.saml.Proefgemeente.element;
import static nl.machtigingsbrug.bewijs.saml.Proefgemeente.lees;
import static nl.machtigingsbrug.bewijs.saml.Proefgemeente.weigert;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import nl.machtigingsbrug.buren.voorziening.Verklaring;
import nl.machtigingsbrug.buren.voorziening.Voorziening;
import nl.machtigingsbrug.fout.Foutcode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AntwoordTest {

  private static final Verklaring NAMENS = Verklaring.namens(OUDER, KIND);
  private static final String STATUS = "urn:oasis:names:tc:SAML:2.0:status:";
  private static final String GELUKT = "<saml2p:StatusCode Value=\"" + STATUS + "Success\"/>";

  @ParameterizedTest
  @CsvSource({
    "Responder, AuthnFailed, Authentication cancelled, SAML_GEANNULEERD",
    "Responder, AuthnFailed, '\n   Authentication cancelled\n  ', SAML_GEANNULEERD",
    "Responder, AuthnFailed, authentication cancelled, SAML_VOORZIENING_WEIGERT",
    "Responder, AuthnFailed, Authentication cancelled., SAML_VOORZIENING_WEIGERT",
    "Responder, AuthnFailed, , SAML_VOORZIENING_WEIGERT",
    "Responder, NoAuthnContext, Authentication cancelled, SAML_VOORZIENING_WEIGERT",
    "Responder, RequestDenied, , SAML_VOORZIENING_WEIGERT",
    "Requester, , Authentication cancelled, SAML_VOORZIENING_WEIGERT",
    "success, , , SAML_VOORZIENING_WEIGERT"
  })
  void zegtWaaromDeVoorzieningNietsVerklaart(
      String eerste, String tweede, String bericht, Foutcode code) {
    String status = status(eerste, tweede, bericht);
    String response = VOORZIENING.omhulMetResponse("", NAMENS).replace(GELUKT, status);
    String antwoord = VOORZIENING.omhulMetArtifactResponse(response, NAMENS);
    String zonderResponse =
        zonderHandtekening(VOORZIENING.omhulMetArtifactResponse("", NAMENS))
            .replaceFirst("<saml2p:StatusCode .*?</saml2p:StatusCode>", status);

    assertThat(response).contains(status);
    assertThat(zonderResponse).contains(status);
    weigert(code, () -> lees(bytes(response)));
    weigert(code, () -> lees(bytes(antwoord)));
    weigert(code, () -> lees(bytes(zonderResponse)));
  }

  @Test
  void weigertEenVerklaringDieGeenSuccesHeet() {
    String response =
        VOORZIENING
            .omhulMetResponse(VOORZIENING.ondertekendeAssertion(NAMENS), NAMENS)
            .replace(GELUKT, status("Responder", null, null));

    weigert(Foutcode.SAML_VOORZIENING_WEIGERT, () -> lees(bytes(response)));
  }

  @Test
  void weigertEenLeegAntwoord() {
    weigert(
        Foutcode.SAML_VOORZIENING_WEIGERT,
        () -> lees(bytes(VOORZIENING.omhulMetArtifactResponse("", NAMENS))));
    weigert(
        Foutcode.SAML_MEERDERE_ASSERTIONS,
        () -> lees(bytes(VOORZIENING.omhulMetResponse("", NAMENS))));
  }

  @Test
  void weigertEenArtifactResponseWaarvanDeHandtekeningNietKlopt() {
    String xml = new String(VOORZIENING.artifactResponse(NAMENS), StandardCharsets.UTF_8);
    String anders = xml.replaceFirst("IssueInstant=\"2026", "IssueInstant=\"2027");

    assertThat(anders).isNotEqualTo(xml);
    weigert(Foutcode.SAML_HANDTEKENING_ONGELDIG, () -> lees(bytes(anders)));
    assertThat(lees(bytes(zonderHandtekening(anders))).optreden().betreft())
        .isEqualTo(Proefgemeente.persoon(KIND));
  }

  @Test
  void weigertEenResponseWaarvanDeHandtekeningNietKlopt() {
    String assertion = VOORZIENING.ondertekendeAssertion(NAMENS);
    String vreemd = new Voorziening().onderteken(VOORZIENING.omhulMetResponse(assertion, NAMENS));
    String eigen = VOORZIENING.onderteken(VOORZIENING.omhulMetResponse(assertion, NAMENS));

    weigert(Foutcode.SAML_HANDTEKENING_ONGELDIG, () -> lees(bytes(vreemd)));
    assertThat(lees(bytes(eigen)).optreden().betreft()).isEqualTo(Proefgemeente.persoon(KIND));
  }

  @Test
  void weigertEenAntwoordVanEenOnbekendeUitgever() {
    String response = new String(VOORZIENING.response(NAMENS), StandardCharsets.UTF_8);
    String anders = response.replaceFirst(Voorziening.RD, Voorziening.AD);

    assertThat(anders).isNotEqualTo(response);
    weigert(Foutcode.SAML_UITGEVER_ONBEKEND, () -> lees(bytes(anders)));
  }

  @ParameterizedTest
  @CsvSource({
    "https://gemeente.example/acs, true",
    "gemeente.example/acs, false",
    "https://gemeente.example/acs/, false",
    "HTTPS://gemeente.example/acs, false",
    "'', false"
  })
  void vergelijktDeBestemmingTekenVoorTeken(String bestemming, boolean goed) {
    Antwoord antwoord = new Antwoord(element("<a Destination='" + bestemming + "'/>"));

    if (goed) {
      antwoord.eisBestemming("https://gemeente.example/acs");
    } else {
      weigert(
          Foutcode.SAML_ANDERE_ONTVANGER,
          () -> antwoord.eisBestemming("https://gemeente.example/acs"));
    }
  }

  private static String status(String eerste, @Nullable String tweede, @Nullable String bericht) {
    return "<saml2p:StatusCode Value=\""
        + STATUS
        + eerste
        + "\">"
        + (tweede == null ? "" : "<saml2p:StatusCode Value=\"" + STATUS + tweede + "\"/>")
        + "</saml2p:StatusCode>"
        + (bericht == null ? "" : "<saml2p:StatusMessage>" + bericht + "</saml2p:StatusMessage>");
  }

  private static String zonderHandtekening(String antwoord) {
    int begin = antwoord.indexOf("<ds:Signature");
    String eind = "</ds:Signature>";
    return antwoord.substring(0, begin)
        + antwoord.substring(antwoord.indexOf(eind, begin) + eind.length());
  }

  private static byte[] bytes(String xml) {
    return xml.getBytes(StandardCharsets.UTF_8);
  }
}
