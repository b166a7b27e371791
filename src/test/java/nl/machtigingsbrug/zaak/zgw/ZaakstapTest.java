package nl.machtigingsbrug.zaak.zgw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.machtigingsbrug.aanvraag.Aanvraag;
import org.apache.camel.Exchange;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.DefaultExchange;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class ZaakstapTest {

  private static final UUID ONZE = UUID.fromString("00000000-0000-4000-8000-000000000001");
  private static final UUID ANDERE = UUID.fromString("00000000-0000-4000-8000-000000000002");
  private static final String NUMMER = "MB-2026-0000000042";

  private final Exchange exchange = new DefaultExchange(new DefaultCamelContext());

  ZaakstapTest() {
    Aanvraag aanvraag = mock(Aanvraag.class);
    when(aanvraag.id()).thenReturn(ONZE);
    Zaakopdracht opdracht = mock(Zaakopdracht.class);
    when(opdracht.aanvraag()).thenReturn(aanvraag);
    when(opdracht.instellingen()).thenReturn(Voorbeeld.instellingen(Profiel.ZGW));
    when(opdracht.dag()).thenReturn(LocalDate.parse("2026-11-24"));
    exchange.setProperty(Zaakopdracht.EIGENSCHAP, opdracht);
    exchange.setProperty("resultaat.zaaknummer", NUMMER);
  }

  @Test
  void herkentDeZaakDieVanDezeAanvraagIsGemaakt() {
    gevonden(zaak("andere", ANDERE.toString()), zaak("onze", ONZE.toString()));

    assertThat(new Zaakstap().herken(exchange)).isEqualTo("onze");
  }

  @Test
  void eenZaakVanEenAnderMetHetzelfdeNummerIsNietDeze() {
    ObjectNode zonderKenmerk = zaak("vreemd", ONZE.toString());
    zonderKenmerk.putArray("kenmerken");
    gevonden(zaak("andere", ANDERE.toString()), zonderKenmerk);

    assertThat(new Zaakstap().herken(exchange)).isEmpty();
  }

  @Test
  void eenZaaknummerHeeftNietDeVormDieOpenZaakZelfUitgeeft() {
    JdbcClient db = mock(JdbcClient.class, RETURNS_DEEP_STUBS);
    when(db.sql("select nextval('zaaknummer')").query(Long.class).single()).thenReturn(42L);

    assertThat(new Zaaknummers(db).volgende(exchange)).isEqualTo(NUMMER);
  }

  private void gevonden(JsonNode... zaken) {
    exchange.setProperty(Zgwlijst.VERZAMELD, List.of(zaken));
  }

  private static ObjectNode zaak(String url, String kenmerk) {
    ObjectNode zaak = JsonNodeFactory.instance.objectNode();
    zaak.put("url", url).put("identificatie", NUMMER);
    zaak.putArray("kenmerken").addObject().put("kenmerk", kenmerk).put("bron", "machtigingsbrug");
    return zaak;
  }
}
