package nl.machtigingsbrug.bewijs.saml;

import static nl.machtigingsbrug.bewijs.saml.Proefgemeente.element;
import static nl.machtigingsbrug.bewijs.saml.Proefgemeente.weigert;
import static org.assertj.core.api.Assertions.assertThat;

import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.optreden.ServiceUuid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttributenTest {

  private static final String UUID = "375b1cb114b7-12e9-3534-16cc-4d8997b0";
  private static final String DIENST = tekst("urn:nl-eid-gdi:1.0:ServiceUUID", UUID);
  private static final String HANDELENDE =
      attribuut("urn:nl-eid-gdi:1.0:ActingSubjectID", versleuteld());

  @Test
  void leestWatDeStandaardVereist() {
    Attributen attributen = lees(DIENST + HANDELENDE);

    assertThat(attributen.diensten()).containsExactly(new ServiceUuid(UUID));
    assertThat(attributen.handelende()).hasSize(1);
    assertThat(attributen.vertegenwoordigde()).isNull();
    assertThat(attributen.soorten()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "urn:nl-eid-gdi:1.1:ServiceUUID",
        "urn:nl-eid-gdi:1.1:ActingSubjectID",
        "urn:nl-eid-gdi:1.1:LegalSubjectID",
        "urn:nl-eid-gdi:1.0:RepresentationType",
        "urn:nl-eid-gdi:1.0:legalsubjectid",
        " urn:nl-eid-gdi:1.0:LegalSubjectID",
        "urn:nl-eid-gdi:1.0:LegalSubjectID\n",
        "URN:NL-EID-GDI:1.0:LegalSubjectID",
        "urn:etoegang:core:LegalSubjectID",
        "urn:etoegang:core:ActingSubjectID",
        "urn:etoegang:core:IntermediarySubjectID",
        "LegalSubjectID"
      })
  void weigertEenNaamDieZichVoordoetAlsEenVanOnze(String naam) {
    weigert(Foutcode.SAML_ATTRIBUUT, () -> lees(DIENST + HANDELENDE + tekst(naam, "x")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "urn:nl-eid-gdi:1.0:MandateServices",
        "urn:etoegang:core:ServiceUUID",
        "urn:nl-eid-gdi:1.0:NietsBekends"
      })
  void laatAndereAttributenLiggen(String naam) {
    assertThat(lees(DIENST + HANDELENDE + tekst(naam, "x")).diensten())
        .containsExactly(new ServiceUuid(UUID));
  }

  @Test
  void weigertElkAttribuutDatErTweeKeerStaat() {
    String ander = attribuut("urn:nl-eid-gdi:1.0:LegalSubjectID", versleuteld());
    String soort = tekst("urn:nl-eid-gdi:1.1:RepresentationType", "x");
    for (String dubbel : new String[] {DIENST, HANDELENDE, ander, soort}) {
      String rest = (DIENST + HANDELENDE + ander + soort).replace(dubbel, "");
      weigert(Foutcode.SAML_ATTRIBUUT, () -> lees(rest + dubbel + dubbel));
    }
  }

  @Test
  void weigertWatOntbreekt() {
    weigert(Foutcode.SAML_IDENTITEIT, () -> lees(DIENST));
    weigert(Foutcode.SAML_ATTRIBUUT, () -> lees(HANDELENDE));
    weigert(
        Foutcode.SAML_ATTRIBUUT,
        () -> lees(attribuut("urn:nl-eid-gdi:1.0:ServiceUUID", "") + HANDELENDE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "*", "375b1cb114b7-12e9-3534-16cc-4d8997b", "alle diensten"})
  void weigertEenDienstDieGeenUuidIs(String waarde) {
    weigert(
        Foutcode.SAML_ATTRIBUUT,
        () -> lees(tekst("urn:nl-eid-gdi:1.0:ServiceUUID", waarde) + HANDELENDE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<s:AttributeValue>999990019</s:AttributeValue>",
        "<s:AttributeValue><s:NameID>999990019</s:NameID></s:AttributeValue>",
        "<s:AttributeValue><s:EncryptedID/><s:EncryptedID/></s:AttributeValue>"
      })
  void weigertEenIdentiteitDieNietVersleuteldIs(String waarde) {
    weigert(
        Foutcode.SAML_IDENTITEIT,
        () -> lees(DIENST + attribuut("urn:nl-eid-gdi:1.0:ActingSubjectID", waarde)));
  }

  @Test
  void weigertEenVersleuteldAttribuut() {
    weigert(Foutcode.SAML_VORM, () -> lees(DIENST + HANDELENDE + "<s:EncryptedAttribute/>"));
  }

  private static Attributen lees(String inhoud) {
    return Attributen.van(
        element(
            "<s:AttributeStatement xmlns:s='%s' xmlns:x='%s'>%s</s:AttributeStatement>"
                .formatted(Naamruimten.SAML, Naamruimten.XENC, inhoud)));
  }

  private static String attribuut(String naam, String waarden) {
    return "<s:Attribute Name='" + naam.replace("\n", "&#10;") + "'>" + waarden + "</s:Attribute>";
  }

  private static String tekst(String naam, String waarde) {
    return attribuut(naam, "<s:AttributeValue>" + waarde + "</s:AttributeValue>");
  }

  private static String versleuteld() {
    return "<s:AttributeValue><s:EncryptedID><x:EncryptedData/></s:EncryptedID></s:AttributeValue>";
  }
}
