package nl.machtigingsbrug.bewijs.saml;

import static nl.machtigingsbrug.bewijs.saml.Proefgemeente.element;
import static nl.machtigingsbrug.bewijs.saml.Proefgemeente.weigert;
import static org.assertj.core.api.Assertions.assertThatCode;

import nl.machtigingsbrug.fout.Foutcode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UniekeIdTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a ID='x'><b ID='x'/></a>",
        "<a ID='x'><b Id='x'/></a>",
        "<a><b><c id='x'/></b><d iD='x'/></a>",
        "<a ID='x' Id='y'/>",
        "<a xml:id='x'/>",
        "<a xmlns:p='urn:p' p:ID='x'/>"
      })
  void weigertEenIdDieTweeLezersAndersKunnenVinden(String xml) {
    weigert(Foutcode.SAML_HANDTEKENING_VERWIJZING, () -> UniekeId.eis(element(xml)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a ID='x'><b ID='y'/><c Id='z'/></a>",
        "<a ID='x'><b naam='x'/></a>",
        "<id:a xmlns:id='urn:p' ID='x'/>"
      })
  void aanvaardtVerschillendeIds(String xml) {
    assertThatCode(() -> UniekeId.eis(element(xml))).doesNotThrowAnyException();
  }
}
