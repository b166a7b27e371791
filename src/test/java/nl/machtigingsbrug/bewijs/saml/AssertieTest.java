package nl.machtigingsbrug.bewijs.saml;

import static nl.machtigingsbrug.bewijs.saml.Proefgemeente.KIND;
import static nl.machtigingsbrug.bewijs.saml.Proefgemeente.NU;
import static nl.machtigingsbrug.bewijs.saml.Proefgemeente.OUDER;
import static nl.machtigingsbrug.bewijs.saml.Proefgemeente.VOORZIENING;
import static nl.machtigingsbrug.bewijs.saml.Proefgemeente.instellingen;
import static nl.machtigingsbrug.bewijs.saml.Proefgemeente.lees;
import static nl.machtigingsbrug.bewijs.saml.Proefgemeente.weigert;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import nl.machtigingsbrug.buren.voorziening.Verklaring;
import nl.machtigingsbrug.buren.voorziening.Voorziening;
import nl.machtigingsbrug.fout.Foutcode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Assertions that the voorziening signs, but that do not keep to the standard. */
class AssertieTest {

  private static final Verklaring ZELF = Verklaring.zelf(OUDER);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Version=\"2.0\"| Version=\"1.1\"",
        " Version=\"2.0\"|''",
        "IssueInstant=\"2026-11-24T09:00:00Z\"| IssueInstant=\"2026-11-24T09:00:00\"",
        "IssueInstant=\"2026-11-24T09:00:00Z\"| IssueInstant=\"gisteren\"",
        "NotOnOrAfter=\"2026-11-24T09:02:00Z\"| NotOnOrAfter=\"\"",
        "cm:bearer| cm:holder-of-key",
        "<saml2:SubjectConfirmationData | <saml2:SubjectConfirmationData NotBefore=\"2026-11-24T08:00:00Z\" ",
        "</saml2:Subject>| </saml2:Subject><saml2:Subject/>",
        "</saml2:Conditions>| </saml2:Conditions><saml2:Conditions/>",
        "</saml2:AudienceRestriction>| </saml2:AudienceRestriction><saml2:Condition/>",
        "</saml2:Conditions>| </saml2:Conditions><saml2:Advice/>",
        "<saml2:AttributeStatement>| <saml2:AuthzDecisionStatement/><saml2:AttributeStatement>",
        "<saml2:AttributeStatement>| <saml2:AttributeStatement/><saml2:AttributeStatement>",
        "</saml2:AuthnContext>| </saml2:AuthnContext><saml2:AuthnContext/>",
        "<saml2:AuthnContextClassRef>| <saml2:AuthnContextClassRef><saml2:x/>"
      })
  void weigertWatNietAanDeStandaardVoldoet(String was, String wordt) {
    String kaal = VOORZIENING.kaleAssertion(ZELF.metAutoriteiten());
    String anders = vervangLaatste(kaal, was, wordt);

    weigert(Foutcode.SAML_VORM, () -> lees(getekend(anders)));
  }

  @Test
  void leestOokMetVoorwaardenDieNietsToevoegen() {
    String kaal =
        VOORZIENING
            .kaleAssertion(ZELF)
            .replaceFirst(
                "</saml2:AudienceRestriction>",
                "</saml2:AudienceRestriction><saml2:OneTimeUse/><saml2:ProxyRestriction/>");

    assertThat(lees(getekend(kaal)).optreden().handelt()).isEqualTo(Proefgemeente.persoon(OUDER));
  }

  @Test
  void leestEenMomentInEenAndereTijdzone() {
    String kaal =
        VOORZIENING
            .kaleAssertion(ZELF)
            .replace("2026-11-24T09:02:00Z", "2026-11-24T10:02:00.000+01:00");

    assertThat(lees(getekend(kaal)).geldigTot()).isEqualTo(Voorziening.MOMENT.plusSeconds(150));
  }

  @Test
  void geldigTotIsHetEersteEinde() {
    String kaal = VOORZIENING.kaleAssertion(ZELF);
    String tot = "2026-11-24T09:02:00Z";
    String later = "2026-11-24T09:09:00Z";

    assertThat(lees(getekend(kaal.replaceFirst(tot, later))).geldigTot())
        .isEqualTo(Voorziening.MOMENT.plusSeconds(150));
    assertThat(lees(getekend(vervangLaatste(kaal, tot, later))).geldigTot())
        .isEqualTo(Voorziening.MOMENT.plusSeconds(150));
    assertThat(lees(getekend(kaal.replace(tot, later))).geldigTot())
        .isEqualTo(Voorziening.MOMENT.plusSeconds(570));
  }

  @Test
  void wasNooitGevraagdWordtGeweigerdOokZonderVerwachtVerzoek() {
    String kaal =
        VOORZIENING.kaleAssertion(ZELF).replace("InResponseTo=\"" + Voorziening.VERZOEK + "\"", "");

    weigert(
        Foutcode.SAML_ANDER_VERZOEK,
        () -> new SamlLezer().lees(getekend(kaal), instellingen(), null, NU));
  }

  @Test
  void deResponseMoetOpHetzelfdeVerzoekAntwoordenOokZonderVerwachting() {
    byte[] anders =
        VOORZIENING
            .omhulMetResponse(
                VOORZIENING.ondertekendeAssertion(ZELF), ZELF.metVerzoek("_verzoek-0002"))
            .getBytes(StandardCharsets.UTF_8);

    weigert(
        Foutcode.SAML_ANDER_VERZOEK, () -> new SamlLezer().lees(anders, instellingen(), null, NU));
  }

  @Test
  void wieInAdviceStaatTeltNiet() {
    String kaal = VOORZIENING.kaleAssertion(ZELF);
    String ander = VOORZIENING.adviesAssertion(Verklaring.namens(KIND, OUDER), Voorziening.BVD_DDM);
    String metAdvies = kaal.replace("<saml2:Advice>", "<saml2:Advice>" + ander);

    assertThat(metAdvies).isNotEqualTo(kaal);
    assertThat(lees(getekend(metAdvies)).optreden().handelt())
        .isEqualTo(Proefgemeente.persoon(OUDER));
  }

  private static byte[] getekend(String kaal) {
    return VOORZIENING.onderteken(kaal).getBytes(StandardCharsets.UTF_8);
  }

  private static String vervangLaatste(String tekst, String was, String wordt) {
    int plaats = tekst.lastIndexOf(was);
    assertThat(plaats).isNotNegative();
    return tekst.substring(0, plaats) + wordt + tekst.substring(plaats + was.length());
  }
}
