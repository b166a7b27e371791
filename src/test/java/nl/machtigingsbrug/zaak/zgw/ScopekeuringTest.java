package nl.machtigingsbrug.zaak.zgw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.List;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.DefaultExchange;
import org.junit.jupiter.api.Test;

class ScopekeuringTest {

  @Test
  void eenOnleesbaarAntwoordIsGeenGemeenteZonderZaaksysteem() {
    Exchange onleesbaar = new DefaultExchange(new DefaultCamelContext());
    onleesbaar.setException(new Afwijzing(Foutcode.LEVERING_ANTWOORD_ONLEESBAAR));
    ProducerTemplate camel = mock(ProducerTemplate.class);
    when(camel.send(anyString(), any(Processor.class))).thenReturn(onleesbaar);
    List<Keurregel> regels = new ArrayList<>();

    assertThat(
            Scopekeuring.lees(
                new Zgwlezer(camel, Voorbeeld.instellingen("http://localhost")), regels))
        .isNull();
    assertThat(regels)
        .extracting(Keurregel::oordeel)
        .containsExactly(Keurregel.Oordeel.NIET_TE_ZIEN);
  }
}
