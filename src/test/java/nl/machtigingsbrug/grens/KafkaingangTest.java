package nl.machtigingsbrug.grens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import java.util.List;
import nl.machtigingsbrug.fout.Afwijzing;
import org.apache.camel.Exchange;
import org.apache.camel.component.kafka.KafkaConstants;
import org.apache.camel.component.kafka.consumer.CommitManager;
import org.apache.camel.component.kafka.consumer.DefaultKafkaManualSyncCommit;
import org.apache.camel.component.kafka.consumer.KafkaManualCommitFactory;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.DefaultExchange;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KafkaingangTest {

  private final Exchange exchange = new DefaultExchange(new DefaultCamelContext());
  private final Kafkaingang ingang = new Kafkaingang();

  /** Whatever a record or a neighbour's library made a header of. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "CamelHttpUri",
        "camelBeanMethodName",
        "kafka.OVERRIDE_TOPIC",
        "KAFKA.override_topic",
        "operationName",
        "ce_id",
        "mail.smtp.host",
        "traceparent",
        "x"
      })
  void geenEnkeleKopregelBlijft(String naam) {
    bericht(new byte[] {1});
    exchange.getMessage().setHeader(naam, "elders");

    ingang.open(exchange);

    assertThat(exchange.getMessage().getHeaders()).isEmpty();
    assertThat(exchange.getMessage().getBody()).isNull();
    assertThat(Kafkabericht.van(exchange).kopregels()).extracting("key").containsExactly("ce_id");
  }

  /** The topic says whose message it is, so no header may say another. */
  @Test
  void waarHetLagKomtUitDeBevestiging() {
    bericht(new byte[] {1});
    exchange.getMessage().setHeader(KafkaConstants.TOPIC, "van-een-ander");
    exchange.getMessage().setHeader(KafkaConstants.PARTITION, 9);
    exchange.getMessage().setHeader(KafkaConstants.OFFSET, 99L);

    ingang.open(exchange);

    assertThat(Kafkabericht.van(exchange)).hasToString("Kafkabericht[van-ons-2@7]");
  }

  @Test
  void eenGrafsteenKomtBinnenAlsNiets() {
    bericht(null);
    ingang.open(exchange);
    assertThat(Kafkabericht.van(exchange).inhoud()).isNull();
  }

  @Test
  void eenRouteDieNietZelfBevestigtOfAndersLeestMagNiet() {
    exchange.getMessage().setBody(new byte[] {1});
    assertThatThrownBy(() -> ingang.open(exchange))
        .isInstanceOf(Afwijzing.class)
        .hasMessageContaining("MB-CONFIG-01");

    bericht(null);
    exchange.getMessage().setBody("tekst");
    assertThatThrownBy(() -> ingang.open(exchange))
        .isInstanceOf(Afwijzing.class)
        .hasMessageContaining("MB-CONFIG-01");
  }

  private void bericht(byte @Nullable [] inhoud) {
    Headers kopregels = new RecordHeaders(List.of(new RecordHeader("ce_id", new byte[] {65})));
    exchange.getMessage().setBody(inhoud);
    exchange.getMessage().setHeader(KafkaConstants.HEADERS, kopregels);
    exchange
        .getMessage()
        .setHeader(
            KafkaConstants.MANUAL_COMMIT,
            new DefaultKafkaManualSyncCommit(
                mock(KafkaManualCommitFactory.CamelExchangePayload.class),
                new KafkaManualCommitFactory.KafkaRecordPayload(
                    new TopicPartition("van-ons", 2), 7, 1000),
                mock(CommitManager.class)));
  }
}
