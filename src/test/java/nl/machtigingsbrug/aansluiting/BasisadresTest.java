package nl.machtigingsbrug.aansluiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import nl.machtigingsbrug.fout.Afwijzing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BasisadresTest {

  private final Basisadres basis = Basisadres.of("https://zgw.example/zaken/api/v1");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://zgw.example/zaken/api/v1/zaken/1",
        "https://zgw.example:443/zaken/api/v1/rollen?page=2&zaak=https%3A%2F%2Fx",
        "HTTPS://ZGW.example/zaken/api/v1/zaken"
      })
  void volgtAdressenEronder(String adres) {
    assertThat(basis.binnen(adres)).hasToString(adres);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://zgw.example/zaken/api/v1/zaken/1",
        "https://zgw.example:8443/zaken/api/v1/zaken/1",
        "https://zgw.example.evil.example/zaken/api/v1/zaken/1",
        "https://evil.example/zaken/api/v1/zaken/1",
        "https://zgw.example@evil.example/zaken/api/v1/zaken/1",
        "https://iemand@zgw.example/zaken/api/v1/zaken/1",
        "https://zgw.example/zaken/api/v11/zaken",
        "https://zgw.example/zaken/api/v1",
        "https://zgw.example/zaken/api/v1/../../geheim",
        "https://zgw.example/zaken/api/v1/x/..",
        "https://zgw.example/zaken/api/v1/%2e%2e/geheim",
        "https://zgw.example/zaken/api/v1/%252e%252e/geheim",
        "https://zgw.example/zaken/api/v1/..%2Fgeheim",
        "https://zgw.example/zaken/api/v1//evil.example",
        "https://zgw.example/zaken/api/v1/zaken/1#x",
        "//zgw.example/zaken/api/v1/zaken/1",
        "/zaken/api/v1/zaken/1",
        "mailto:zgw@zgw.example",
        "https://zgw.example\\@evil.example/zaken/api/v1/x",
        ""
      })
  void weigertAdressenErbuiten(String adres) {
    assertThatThrownBy(() -> basis.binnen(adres))
        .isInstanceOf(Afwijzing.class)
        .hasMessage("MB-ZAAK-04");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://zgw.example/zaken",
        "ftp://zgw.example/zaken",
        "zgw.example/zaken",
        "https://iemand:geheim@zgw.example/zaken",
        "https://zgw.example/zaken?x=1",
        "https://zgw.example/zaken#x",
        "https://zgw.example/zaken/../x",
        "https:///zaken",
        "http://localhost.evil.example/zaken",
        "geen adres"
      })
  void weigertEenBasisDieNietVeiligIs(String adres) {
    assertThatThrownBy(() -> Basisadres.of(adres))
        .isInstanceOf(Afwijzing.class)
        .hasMessage("MB-CONFIG-01 (basisadres)");
  }

  @Test
  void magOpDezeMachineZonderTls() {
    assertThat(Basisadres.of("http://localhost:8080/zaken/").waarde())
        .hasToString("http://localhost:8080/zaken");
  }

  @Test
  void codeertParameters() {
    assertThat(basis.bij("/zaken", Map.of("identificatie", "Z 1&x=ü#")))
        .hasToString("https://zgw.example/zaken/api/v1/zaken?identificatie=Z%201%26x%3D%C3%BC%23");
    assertThat(basis.bij("/zaken", Map.of())).hasToString("https://zgw.example/zaken/api/v1/zaken");
  }
}
