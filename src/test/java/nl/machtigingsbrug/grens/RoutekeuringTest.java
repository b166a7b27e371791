package nl.machtigingsbrug.grens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoutekeuringTest {

  @ParameterizedTest
  @MethodSource("ingangen")
  void vindtEenIngangDieNietSchoont(String van, String eerste, String bezwaar) throws Exception {
    assertThat(Ingangskeuring.bezwaren(camel(van, eerste))).containsExactly("x: " + bezwaar);
  }

  static Stream<Arguments> ingangen() {
    String ingang = "first step is not ingang";
    return Stream.of(
        Arguments.of("platform-http:/x", "{to: {uri: 'direct:y'}}", ingang),
        Arguments.of("platform-http:/x", "{bean: {ref: uitgang}}", ingang),
        Arguments.of("platform-http:/x", "{removeHeaders: {pattern: 'Camel*'}}", ingang),
        Arguments.of(
            "platform-http:/x",
            "{removeHeaders: {pattern: '*', excludePattern: 'CamelHttp*'}}",
            ingang),
        Arguments.of("file:/x", "{bean: {ref: ingang}}", "from file"),
        Arguments.of("timer:x", "{bean: {ref: ingang}}", "from timer"));
  }

  /** Camel's defaults lose records, and log what they say. */
  @Test
  void vindtAllesWatEenRouteUitKafkaOnveiligMaakt() throws Exception {
    assertThat(Ingangskeuring.bezwaren(camel("kafka:x", "{bean: {ref: ingang}}")))
        .containsExactly(
            "x: first step is not kafkaingang",
            "x: autoCommitEnable is not false",
            "x: allowManualCommit is not true",
            "x: breakOnFirstError is not true",
            "x: pollOnError is not RECONNECT",
            "x: errorHandler is not noErrorHandler");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{bean: {ref: ingang}}", "{removeHeaders: {pattern: '*'}}"})
  void laatEenSchoneIngangMetRust(String eerste) throws Exception {
    assertThat(Ingangskeuring.bezwaren(camel("platform-http:/x", eerste))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("stappen")
  void vindtEenStapDieEenBerichtLaatKiezenOfIetsUitvoert(String stap, String bezwaar)
      throws Exception {
    assertThat(Stapkeuring.bezwaren(camel("direct:x", stap))).containsExactly("x: " + bezwaar);
  }

  static Stream<Arguments> stappen() {
    return Stream.of(
        Arguments.of("{to: {uri: 'kafka:x'}}", "to kafka without a bean …verzending before it"),
        Arguments.of("{toD: {uri: 'direct:${body}'}}", "toD"),
        Arguments.of("{wireTap: {uri: 'direct:y'}}", "wireTap"),
        Arguments.of("{recipientList: {expression: {simple: '${body}'}}}", "recipientList"),
        Arguments.of("{routingSlip: {expression: {simple: '${body}'}}}", "routingSlip"),
        Arguments.of("{dynamicRouter: {expression: {simple: '${body}'}}}", "dynamicRouter"),
        Arguments.of("{enrich: {expression: {simple: '${body}'}}}", "enrich"),
        Arguments.of("{pollEnrich: {expression: {simple: '${body}'}}}", "pollEnrich"),
        Arguments.of("{poll: {uri: 'direct:y'}}", "poll"),
        Arguments.of("{setBody: {expression: {spel: '#{1}'}}}", "language spel"),
        Arguments.of("{setBody: {expression: {groovy: '1'}}}", "language groovy"),
        Arguments.of("{script: {expression: {js: '1'}}}", "language js"),
        Arguments.of("{filter: {expression: {ognl: 'x'}, steps: []}}", "language ognl"),
        Arguments.of("{choice: {when: [{expression: {mvel: 'x'}, steps: []}]}}", "language mvel"),
        Arguments.of("{to: {uri: 'exec:ls'}}", "to exec"),
        Arguments.of("{to: {uri: 'file:/x'}}", "to file without a bean …verzending before it"),
        Arguments.of("{to: {uri: 'language:simple'}}", "to language"),
        Arguments.of("{to: {uri: 'controlbus:route'}}", "to controlbus"),
        Arguments.of("{to: {uri: 'log:x?showAll=true'}}", "to log"),
        Arguments.of(
            "{split: {expression: {simple: '${body}'}, steps: [{to: {uri: 'exec:ls'}}]}}",
            "to exec"),
        Arguments.of(
            "{to: {uri: 'http:zaak.example'}}", "to http without a bean …verzending before it"));
  }

  @Test
  void vindtEenHttpAanroepAchterEenAndereBean() throws Exception {
    assertThat(
            Stapkeuring.bezwaren(
                camel("direct:x", "{bean: {ref: iets}}", "{to: {uri: 'http:zaak.example'}}")))
        .hasSize(1);
    assertThat(
            Stapkeuring.bezwaren(
                camel("direct:x", "{bean: {ref: zgwverzending}}", "{to: {uri: 'http:x.invalid'}}")))
        .isEmpty();
  }

  @Test
  void kijktOokInRoutesDieInJavaZijnGeschreven() throws Exception {
    DefaultCamelContext camel = new DefaultCamelContext();
    camel.addRoutes(
        new RouteBuilder() {
          @Override
          public void configure() {
            from("direct:x").routeId("x").toD("http:${header.waarheen}");
          }
        });

    assertThat(Stapkeuring.bezwaren(camel)).containsExactly("x: toD");
  }

  private static DefaultCamelContext camel(String van, String... stappen) throws Exception {
    DefaultCamelContext camel = new DefaultCamelContext();
    PluginHelper.getRoutesLoader(camel)
        .loadRoutes(
            ResourceHelper.fromString(
                "x.camel.yaml",
                "[{route: {id: x, from: {uri: '%s', steps: [%s]}}}]"
                    .formatted(van, String.join(", ", stappen))));
    return camel;
  }
}
