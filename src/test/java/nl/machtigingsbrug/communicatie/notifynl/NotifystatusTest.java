package nl.machtigingsbrug.communicatie.notifynl;

import static org.assertj.core.api.Assertions.assertThat;

import nl.machtigingsbrug.communicatie.Verzendresultaat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NotifystatusTest {

  @ParameterizedTest
  @CsvSource({
    "created, AANGEBODEN",
    "sending, AANGEBODEN",
    "pending, AANGEBODEN",
    "sent, AANGEBODEN",
    "accepted, AANGEBODEN",
    "pending-virus-check, AANGEBODEN",
    "delivered, BEZORGD",
    "received, BEZORGD",
    "permanent-failure, ONBESTELBAAR",
    "temporary-failure, ONBESTELBAAR",
    "technical-failure, ONBESTELBAAR",
    "virus-scan-failed, ONBESTELBAAR",
    "validation-failed, ONBESTELBAAR",
    "cancelled, ONBESTELBAAR",
    "returned-letter, ONBESTELBAAR"
  })
  void elkeStatusHeeftEenBetekenis(String status, Verzendresultaat betekenis) {
    assertThat(Notifystatus.betekenis(status)).isEqualTo(betekenis);
  }

  @ParameterizedTest
  @ValueSource(strings = {"DELIVERED", "", "iets-nieuws", "delivered "})
  void watOnbekendIsZegtNooitDatHetAankwam(String status) {
    assertThat(Notifystatus.betekenis(status)).isEqualTo(Verzendresultaat.AANGEBODEN);
  }

  @Test
  void eenCodeIsEenWoordVanNotifynlOfOnbekend() {
    assertThat(Notifystatus.code("delivered")).isEqualTo("delivered");
    assertThat(Notifystatus.code("999990019")).isEqualTo("onbekend");
    assertThat(Notifystatus.code("x".repeat(41))).isEqualTo("onbekend");
  }
}
