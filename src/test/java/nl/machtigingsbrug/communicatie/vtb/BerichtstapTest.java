package nl.machtigingsbrug.communicatie.vtb;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import nl.machtigingsbrug.communicatie.Kanaal;
import nl.machtigingsbrug.communicatie.Verzendopdracht;
import nl.machtigingsbrug.communicatie.Verzendstap;
import nl.machtigingsbrug.communicatie.Voorbeeldopdracht;
import nl.machtigingsbrug.communicatie.aanroep.Kanaalverzoek;
import org.apache.camel.Exchange;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.DefaultExchange;
import org.junit.jupiter.api.Test;

class BerichtstapTest {

  private final VtbGemeenten gemeenten = Proefportaal.gemeenten(Proefportaal.instellingen(null));
  private final Berichtstap stap =
      new Berichtstap(gemeenten, new Berichtgrens(gemeenten), Clock.systemUTC());

  /** What was placed without a zaak is not found among the berichten of that zaak. */
  @Test
  void erWordtHetzelfdeGevraagdAlsDeZaakIntussenEenNummerHeeft() {
    Voorbeeldopdracht opdracht =
        Voorbeeldopdracht.voor(Kanaal.VTB_BERICHT)
            .publicatie(Instant.parse("2026-11-27T08:00:00.123Z"));

    URI eerst = zoek(opdracht.zaak(null).maak());

    assertThat(zoek(opdracht.zaak("MB-2026-0000000001").maak())).isEqualTo(eerst);
    assertThat(eerst.getQuery()).contains("2026-11-27T08:00:00Z").contains("2026-11-27T08:00:01Z");
  }

  private URI zoek(Verzendopdracht opdracht) {
    Exchange exchange = new DefaultExchange(new DefaultCamelContext());
    exchange.setProperty(Verzendstap.OPDRACHT, opdracht);
    return ((Kanaalverzoek) stap.zoek(exchange)).adres();
  }
}
