package nl.machtigingsbrug.levering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.levering.Uitkomst.Herhalen;
import nl.machtigingsbrug.levering.Uitkomst.Mislukt;
import nl.machtigingsbrug.levering.Uitkomst.Onbekend;
import org.apache.camel.RuntimeCamelException;
import org.apache.camel.http.base.HttpOperationFailedException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.NotLeaderOrFollowerException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.SslAuthenticationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataAccessResourceFailureException;

class UitkomstregelTest {
  private static final Uitkomst ONBEKEND = new Onbekend(Foutcode.LEVERING_UITKOMST_ONBEKEND, true);
  private static final Uitkomst ONBEKEND_DOOR_ONS =
      new Onbekend(Foutcode.LEVERING_UITKOMST_ONBEKEND, false);

  private final Uitkomstregel regel =
      new Uitkomstregel(
          Set.of(408, 425, 429),
          Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC));

  private static Exception http(int status, @Nullable String retryAfter) {
    Map<String, String> headers = retryAfter == null ? Map.of() : Map.of("retry-after", retryAfter);
    return new HttpOperationFailedException("https://x.example", status, "", "", headers, "");
  }

  private static Herhalen later(Foutcode code, boolean zeker) {
    return new Herhalen(code, null, zeker);
  }

  private static Herhalen later(Foutcode code, int seconden, boolean zeker) {
    return new Herhalen(code, Duration.ofSeconds(seconden), zeker);
  }

  static Stream<Arguments> gevallen() {
    Uitkomst onbereikbaar = later(Foutcode.LEVERING_ONBEREIKBAAR, true);
    Uitkomst storing = later(Foutcode.LEVERING_STORING, false);
    Uitkomst geweigerd = new Mislukt(Foutcode.LEVERING_GEWEIGERD, true);
    Uitkomst nietToegelaten = new Mislukt(Foutcode.LEVERING_NIET_TOEGELATEN, true);
    return Stream.of(
        arguments(
            new Afwijzing(Foutcode.LEVERING_UITKOMST_ONBEKEND),
            ONBEKEND_DOOR_ONS,
            ONBEKEND_DOOR_ONS),
        arguments(
            new ExecutionException(new org.apache.kafka.common.errors.TimeoutException()),
            later(Foutcode.LEVERING_ONBEREIKBAAR, false),
            ONBEKEND),
        arguments(
            new KafkaException("x", new ConfigException("No resolvable bootstrap urls")),
            onbereikbaar,
            onbereikbaar),
        arguments(new NotLeaderOrFollowerException("x"), storing, ONBEKEND),
        arguments(new KafkaException(new IOException()), storing, ONBEKEND),
        arguments(new RecordTooLargeException(), geweigerd, geweigerd),
        arguments(new SerializationException(), geweigerd, geweigerd),
        arguments(new InvalidTopicException(), geweigerd, geweigerd),
        arguments(
            new SaslAuthenticationException("x"),
            later(Foutcode.LEVERING_NIET_TOEGELATEN, 900, true),
            later(Foutcode.LEVERING_NIET_TOEGELATEN, 900, true)),
        arguments(
            new SslAuthenticationException("x", new SSLHandshakeException("x")),
            later(Foutcode.LEVERING_NIET_TOEGELATEN, 900, true),
            later(Foutcode.LEVERING_NIET_TOEGELATEN, 900, true)),
        arguments(
            new ExecutionException(new TopicAuthorizationException("x")),
            later(Foutcode.LEVERING_NIET_TOEGELATEN, 900, true),
            later(Foutcode.LEVERING_NIET_TOEGELATEN, 900, true)),
        arguments(new ConnectException(), onbereikbaar, onbereikbaar),
        arguments(new UnknownHostException("x.example"), onbereikbaar, onbereikbaar),
        arguments(new NoRouteToHostException(), onbereikbaar, onbereikbaar),
        arguments(new ConnectTimeoutException("x"), onbereikbaar, onbereikbaar),
        arguments(new HttpConnectTimeoutException("x"), onbereikbaar, onbereikbaar),
        arguments(new SSLHandshakeException("x"), onbereikbaar, onbereikbaar),
        arguments(new SSLPeerUnverifiedException("x"), onbereikbaar, onbereikbaar),
        arguments(
            new RuntimeCamelException(new IOException(new ConnectException())),
            onbereikbaar,
            onbereikbaar),
        arguments(new SocketTimeoutException(), storing, ONBEKEND),
        arguments(new HttpTimeoutException("x"), storing, ONBEKEND),
        arguments(new SocketException("Connection reset"), storing, ONBEKEND),
        arguments(http(500, null), storing, ONBEKEND),
        arguments(http(502, "9"), storing, ONBEKEND),
        arguments(http(503, null), later(Foutcode.LEVERING_TE_DRUK, false), ONBEKEND),
        arguments(http(503, "7"), later(Foutcode.LEVERING_TE_DRUK, 7, false), ONBEKEND),
        arguments(
            http(429, "Sun, 01 Mar 2026 12:00:30 GMT"),
            later(Foutcode.LEVERING_TE_DRUK, 30, true),
            later(Foutcode.LEVERING_TE_DRUK, 30, true)),
        arguments(http(408, null), storing, ONBEKEND),
        arguments(
            http(425, null),
            later(Foutcode.LEVERING_STORING, true),
            later(Foutcode.LEVERING_STORING, true)),
        arguments(http(400, null), geweigerd, geweigerd),
        arguments(http(302, null), geweigerd, geweigerd),
        arguments(http(404, "9"), geweigerd, geweigerd),
        arguments(
            http(409, null),
            new Mislukt(Foutcode.LEVERING_GEWEIGERD, false),
            new Mislukt(Foutcode.LEVERING_GEWEIGERD, false)),
        arguments(http(401, null), nietToegelaten, nietToegelaten),
        arguments(http(403, null), nietToegelaten, nietToegelaten),
        arguments(
            new Afwijzing(Foutcode.ZAAK_MAPPING),
            new Mislukt(Foutcode.ZAAK_MAPPING, false),
            new Mislukt(Foutcode.ZAAK_MAPPING, false)),
        arguments(
            new RuntimeCamelException(new Afwijzing(Foutcode.LEVERING_ANTWOORD_ONLEESBAAR)),
            later(Foutcode.LEVERING_ANTWOORD_ONLEESBAAR, false),
            ONBEKEND_DOOR_ONS),
        arguments(
            new NullPointerException(),
            later(Foutcode.LEVERING_ONVERWACHT, false),
            ONBEKEND_DOOR_ONS),
        arguments(new Stapfout("x", geweigerd, ""), geweigerd, geweigerd));
  }

  @ParameterizedTest
  @MethodSource("gevallen")
  void bepaaltDeUitkomst(Throwable fout, Uitkomst gewoon, Uitkomst blind) {
    assertThat(regel.bepaal(fout).bij(Zekerheid.ONTDUBBELT)).isEqualTo(gewoon);
    assertThat(regel.bepaal(fout).bij(Zekerheid.NAVRAAG)).isEqualTo(gewoon);
    assertThat(regel.bepaal(fout).bij(Zekerheid.BLIND)).isEqualTo(blind);
  }

  @Test
  void eenVerbrokenVerbindingMetDeEigenDatabaseIsGeenStoringVanDeOntvanger() {
    Throwable weg =
        new DataAccessResourceFailureException("weg", new IOException(new ConnectException()));

    assertThat(regel.bepaal(weg))
        .isEqualTo(new Herhalen(Foutcode.LEVERING_ONVERWACHT, null, false));
  }

  @Test
  void blijftStaanBijEenKringVanOorzaken() {
    Exception een = new IllegalStateException();
    Exception ander = new IllegalStateException(een);
    een.initCause(ander);

    assertThat(regel.bepaal(een)).isEqualTo(later(Foutcode.LEVERING_ONVERWACHT, false));
  }

  @Test
  void noemtInHetLogNooitDeTekstVanEenOorzaak() {
    assertThat(Oorzaken.kort(new RuntimeCamelException(new IOException("999990019"))))
        .startsWith("java.io.IOException at nl.machtigingsbrug.levering.UitkomstregelTest")
        .doesNotContain("999990019");
  }
}
