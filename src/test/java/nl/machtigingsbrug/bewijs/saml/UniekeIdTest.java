package nl.machtigingsbrug.bewijs.saml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

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
    assertThatThrownBy(() -> UniekeId.eis(wortel(xml)))
        .isInstanceOfSatisfying(
            Afwijzing.class,
            fout -> assertThat(fout.code()).isEqualTo(Foutcode.SAML_HANDTEKENING_VERWIJZING));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a ID='x'><b ID='y'/><c Id='z'/></a>",
        "<a ID='x'><b naam='x'/></a>",
        "<id:a xmlns:id='urn:p' ID='x'/>"
      })
  void aanvaardtVerschillendeIds(String xml) {
    assertThatCode(() -> UniekeId.eis(wortel(xml))).doesNotThrowAnyException();
  }

  private static Element wortel(String xml) {
    return VeiligeXml.lees(xml.getBytes(StandardCharsets.UTF_8)).getDocumentElement();
  }
}
