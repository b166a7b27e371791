package nl.machtigingsbrug.zaak.zgw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.apache.camel.Exchange;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.DefaultExchange;
import org.junit.jupiter.api.Test;

class ZgwlijstTest {

  private static final String VOLGENDE = "\"https://zgw.example/zaken/api/v1/rollen?page=2\"";

  private final ZgwInstellingen instellingen = Voorbeeld.instellingen(Profiel.ZGW);
  private final Exchange exchange = new DefaultExchange(new DefaultCamelContext());

  @Test
  void verzameltBladzijdeNaBladzijde() throws Exception {
    lees("{\"results\":[{\"url\":\"a\"}],\"next\":" + VOLGENDE + "}");
    assertThat(exchange.getMessage().getBody(Zgwverzoek.class).adres()).hasQuery("page=2");

    lees("{\"results\":[{\"url\":\"b\"}],\"next\":null}");
    assertThat(exchange.getMessage().getBody()).isNull();
    assertThat(Zgwlijst.verzameld(exchange))
        .extracting(ding -> ding.path("url").asText())
        .containsExactly("a", "b");
  }

  @Test
  void eenLijstDieNietVerderKomtHoudtNietVoorAltijdEenDraadVast() {
    assertThatThrownBy(() -> lees("{\"results\":[],\"next\":" + VOLGENDE + "}"))
        .isInstanceOfSatisfying(
            Afwijzing.class,
            fout -> assertThat(fout.code()).isEqualTo(Foutcode.LEVERING_ANTWOORD_ONLEESBAAR));
  }

  private void lees(String bladzijde) throws Exception {
    exchange.getMessage().setBody(new ObjectMapper().readTree(bladzijde));
    new Zgwlijst().verzamel(exchange, instellingen);
  }
}
