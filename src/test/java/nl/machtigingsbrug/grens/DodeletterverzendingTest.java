package nl.machtigingsbrug.grens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.apache.camel.Exchange;
import org.apache.camel.component.kafka.KafkaConstants;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.DefaultExchange;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DodeletterverzendingTest {

  private static final String UUID = "3e0f5d0a-8a4e-4b43-8e0a-0d4d0d5a7c11";

  private final Exchange exchange = new DefaultExchange(new DefaultCamelContext());
  private final Dodeletterverzending verzending =
      new Dodeletterverzending(BerichttopicsTest.topics(Map.of("topics.a", "op,portaal,stad")));

  /** What passes by itself, and what is ours to mend, waits: the sender can do nothing about it. */
  @ParameterizedTest
  @EnumSource(
      value = Foutcode.class,
      names = {"STORING", "HTTP_AFGEBROKEN", "GEHEIM_NIET_TE_ONTSLEUTELEN", "CONFIG_ONGELDIG"})
  void watLaterKanWordtGeenDodeLetter(Foutcode code) {
    bericht("id");
    exchange.setProperty(Exchange.EXCEPTION_CAUGHT, new Afwijzing(code));

    assertThatThrownBy(() -> verzending.maak(exchange)).isInstanceOf(Afwijzing.class);
    assertThat(exchange.getMessage().getHeaders()).isEmpty();
  }

  @Test
  void watNooitKanZegtWaaromEnWaarEnHoeHetAndersKan() throws Exception {
    bericht(UUID);
    exchange.getMessage().setHeader("x", "van een ander");
    exchange.setProperty(
        Exchange.EXCEPTION_CAUGHT,
        Afwijzing.met(Foutcode.TOETS_GROND_NIET_TOEGESTAAN, "Kom langs."));

    verzending.maak(exchange);

    assertThat(exchange.getMessage().getHeaders())
        .containsOnly(
            Map.entry(KafkaConstants.OVERRIDE_TOPIC, "op.dlt"),
            Map.entry("content-type", "application/json"),
            Map.entry("foutcode", "MB-TOETS-02"));
    assertThat(letter())
        .contains("\"foutcode\":\"MB-TOETS-02\"", "\"andereManier\":\"Kom langs.\"")
        .contains("\"topic\":\"op\",\"partitie\":1,\"offset\":5,\"gebeurtenis\":\"" + UUID + "\"");
  }

  /** An id that is no UUID could say something about a person, and so could one with a BSN. */
  @ParameterizedTest
  @CsvSource({"jansen-1", "999990019", "3e0f5d0a-8a4e-4b43-8e0a-a999990019bc"})
  void noemtGeenIdDieIetsKanZeggen(String id) throws Exception {
    bericht(id);
    exchange.setProperty(
        Exchange.EXCEPTION_CAUGHT, new Afwijzing(Foutcode.BERICHT_VELD_ONGELDIG, "id"));

    verzending.maak(exchange);

    assertThat(letter()).doesNotContain("gebeurtenis", id);
  }

  private String letter() {
    return new String(exchange.getMessage().getBody(byte[].class), StandardCharsets.UTF_8);
  }

  private void bericht(String id) {
    new Kafkabericht(
            "op",
            1,
            5,
            List.of(new RecordHeader("ce_id", id.getBytes(StandardCharsets.UTF_8))),
            null,
            () -> {})
        .zetOp(exchange);
  }
}
