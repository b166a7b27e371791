package nl.machtigingsbrug.levering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import java.util.List;
import java.util.Map;
import nl.machtigingsbrug.fout.Afwijzing;
import org.apache.camel.Exchange;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.DefaultExchange;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class StapTest {
  private final DefaultCamelContext camel = new DefaultCamelContext();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "stap:melden?zekerheid=BLIND",
        "stap:melden?doe=direct:x",
        "stap:melden?zekerheid=MISSCHIEN&doe=direct:x",
        "stap:melden?zekerheid=NAVRAAG&doe=direct:x",
        "stap:melden?zekerheid=BLIND&doe=direct:x&navraag=direct:y",
        "stap:melden?zekerheid=BLIND&doe=https://x.example",
        "stap:Melden!?zekerheid=BLIND&doe=direct:x",
        "stap:melden?zekerheid=BLIND&doe=direct:x&onbekend=1"
      })
  void weigertEenOnvolledigeStap(String uri) {
    camel.addComponent("stap", component());
    assertThatThrownBy(() -> camel.getEndpoint(uri)).isNotNull();
  }

  @Test
  void begrijptEenVolledigeStap() {
    camel.addComponent("stap", component());
    assertThat(
            camel.getEndpoint(
                "stap:melden?zekerheid=NAVRAAG&doe=direct:x&navraag=direct:y&per=rol"))
        .isInstanceOf(StapEndpoint.class);
  }

  @Test
  void werktAlleenBinnenEenLevering() {
    assertThatThrownBy(() -> Lopend.van(new DefaultExchange(camel)))
        .isInstanceOf(IllegalStateException.class);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "999990019", "12345678", "een naam", "a\nb"})
  void weigertEenOnderscheidDatErGeenIs(@Nullable String waarde) {
    Exchange exchange = new DefaultExchange(camel);
    exchange.setProperty("partij", waarde);
    assertThatThrownBy(() -> Stapsleutel.van(exchange, "rol", "partij"))
        .isInstanceOf(Afwijzing.class)
        .hasMessageContaining("stap:rol?per");
  }

  @Test
  void onthoudtKleineWaardenAlsOnveranderlijk() {
    Object waarde = Stapresultaat.waarde(Stapresultaat.van("x", Map.of("url", "u", "nr", 3)));

    assertThat(waarde)
        .asInstanceOf(InstanceOfAssertFactories.MAP)
        .isEqualTo(Map.of("url", "u", "nr", 3))
        .isUnmodifiable();
    assertThat(Stapresultaat.waarde(Stapresultaat.van("x", null))).isNull();
    assertThat(Stapresultaat.waarde(Stapresultaat.van("x", "tekst"))).isEqualTo("tekst");
  }

  static List<Object> tePersoonlijkOfTeGroot() {
    return List.of(
        Map.of("rol", Map.of("inpBsn", "1")),
        List.of(Map.of("bsn", "1")),
        "x".repeat(9_000),
        new Object());
  }

  @ParameterizedTest
  @MethodSource("tePersoonlijkOfTeGroot")
  void onthoudtGeenPersoonsgegevensEnGeenAntwoorden(Object body) {
    assertThatThrownBy(() -> Stapresultaat.van("x", body)).isInstanceOf(Afwijzing.class);
  }

  static List<Object> leeg() {
    return List.of("", " ", Map.of(), List.of(), Stapresultaat.van("x", null));
  }

  @ParameterizedTest
  @NullSource
  @MethodSource("leeg")
  void eenLeegAntwoordOpNavraagIsNee(@Nullable Object body) {
    assertThat(Stapresultaat.isLeeg(body)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "null"})
  void eenGevuldAntwoordOpNavraagIsJa(String body) {
    assertThat(Stapresultaat.isLeeg(body)).isFalse();
    assertThat(Stapresultaat.isLeeg(Map.of("url", body))).isFalse();
  }

  @ParameterizedTest
  @EnumSource(Zekerheid.class)
  void navragenMagAltijdEnAnderszinsGeldtWatErToenGold(Zekerheid toen) {
    assertThat(Zekerheid.NAVRAAG.naBeginAls(toen)).isEqualTo(Zekerheid.NAVRAAG);
    assertThat(Zekerheid.BLIND.naBeginAls(toen)).isEqualTo(Zekerheid.BLIND);
    assertThat(Zekerheid.ONTDUBBELT.naBeginAls(toen))
        .isEqualTo(toen == Zekerheid.ONTDUBBELT ? Zekerheid.ONTDUBBELT : Zekerheid.BLIND);
  }

  private static StapComponent component() {
    return new StapComponent(mock(Stapgang.class));
  }
}
