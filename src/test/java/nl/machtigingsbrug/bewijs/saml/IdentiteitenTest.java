package nl.machtigingsbrug.bewijs.saml;

import static nl.machtigingsbrug.bewijs.saml.Proefgemeente.KIND;
import static nl.machtigingsbrug.bewijs.saml.Proefgemeente.OUDER;
import static nl.machtigingsbrug.bewijs.saml.Proefgemeente.VOORZIENING;
import static nl.machtigingsbrug.bewijs.saml.Proefgemeente.lees;
import static nl.machtigingsbrug.bewijs.saml.Proefgemeente.weigert;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import nl.machtigingsbrug.buren.voorziening.Identiteit;
import nl.machtigingsbrug.buren.voorziening.Verklaring;
import nl.machtigingsbrug.buren.voorziening.Voorziening;
import nl.machtigingsbrug.fout.Foutcode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentiteitenTest {

  private static final Verklaring ZELF = Verklaring.zelf(OUDER);
  private static final String ANDERE_DV =
      "urn:nl-eid-gdi:1.0:DV:00000009999999999005:entities:9000";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\n  999990019\t",
        "99999<!-- x -->0019",
        "99999<![CDATA[0019]]>",
        "&#57;99990019"
      })
  void leestHetBsnInZijnGeheel(String waarde) {
    assertThat(lees(assertion(waarde)).optreden().handelt())
        .isEqualTo(Proefgemeente.persoon(OUDER));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "99990019",
        "0999990019",
        "999990018",
        "000000000",
        "999 990 019",
        "٩٩٩٩٩٠٠١٩",
        "999990019<saml2:NameID/>",
        ""
      })
  void weigertWatGeenBsnIs(String waarde) {
    weigert(Foutcode.SAML_IDENTITEIT, () -> lees(assertion(waarde)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "urn:nl-eid-gdi:1.0:id:BSN",
        "urn:nl-eid-gdi:1.0:id:Pseudonym",
        "urn:nl-eid-gdi:1.0:id:LEGACY-BSN",
        "",
        "urn:nl-eid-gdi:1.0:id:legacy-BSN\" SPNameQualifier=\"x",
        "urn:nl-eid-gdi:1.0:id:legacy-BSN\" SPProvidedID=\"x"
      })
  void weigertElkAnderStelsel(String stelsel) {
    Verklaring verklaring = ZELF.metHandelende(new Identiteit(stelsel, OUDER.waarde()));

    weigert(Foutcode.SAML_IDENTITEIT, () -> lees(VOORZIENING.assertion(verklaring)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "999990019</saml2:NameID><saml2:NameID>",
        "&bsn;",
        "999990019<",
        "<?x?>999990019",
        "999990019</saml2:NameID></inhoud><inhoud><saml2:NameID>"
      })
  void weigertVersleuteldeXmlDieNietDeugt(String waarde) {
    weigert(Foutcode.SAML_NIET_TE_ONTSLEUTELEN, () -> lees(assertion(waarde)));
  }

  @Test
  void laatEenWaardeVoorEenAnderLiggen() {
    String onze = VOORZIENING.kaleAssertion(ZELF);
    String ander =
        handelende(VOORZIENING.kaleAssertion(Verklaring.zelf(KIND).metPubliek(ANDERE_DV)));

    String beide = onze.replace(handelende(onze), ander + handelende(onze));

    assertThat(lees(getekend(beide)).optreden().handelt()).isEqualTo(Proefgemeente.persoon(OUDER));
  }

  @Test
  void weigertTweeWaardenVoorOns() {
    String onze = VOORZIENING.kaleAssertion(ZELF);
    String ander = handelende(VOORZIENING.kaleAssertion(Verklaring.zelf(KIND)));

    weigert(
        Foutcode.SAML_IDENTITEIT,
        () -> lees(getekend(onze.replace(handelende(onze), handelende(onze) + ander))));
  }

  @Test
  void weigertEenAttribuutZonderWaarde() {
    String onze = VOORZIENING.kaleAssertion(ZELF);

    weigert(Foutcode.SAML_IDENTITEIT, () -> lees(getekend(onze.replace(handelende(onze), ""))));
  }

  @Test
  void weigertEenWaardeDieAlleenVoorEenAnderIs() {
    String onze = VOORZIENING.kaleAssertion(ZELF);

    weigert(
        Foutcode.SAML_NIET_TE_ONTSLEUTELEN,
        () ->
            lees(
                getekend(
                    onze.replace("Recipient=\"" + Voorziening.DV, "Recipient=\"" + ANDERE_DV))));
  }

  private static byte[] assertion(String waarde) {
    return VOORZIENING.assertion(ZELF.metHandelende(new Identiteit(Identiteit.LEGACY_BSN, waarde)));
  }

  private static byte[] getekend(String kaal) {
    return VOORZIENING.onderteken(kaal).getBytes(StandardCharsets.UTF_8);
  }

  /** The value of ActingSubjectID of the main assertion, which comes last. */
  private static String handelende(String kaal) {
    int naam = kaal.lastIndexOf("urn:nl-eid-gdi:1.0:ActingSubjectID");
    int begin = kaal.indexOf("<saml2:AttributeValue>", naam);
    return kaal.substring(begin, kaal.indexOf("</saml2:Attribute>", begin));
  }
}
