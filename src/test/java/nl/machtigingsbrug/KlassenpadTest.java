package nl.machtigingsbrug;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

/** What is not there cannot be attacked (SECURITY.md). */
class KlassenpadTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "transformer/application-cloudevents+json",
        "transformer/http-application-cloudevents",
        "component/knative",
        "component/exec",
        "component/ssh",
        "component/ftp",
        "component/jms",
        "component/mail",
        "component/netty-http",
        "component/jetty",
        "component/undertow",
        "component/servlet",
        "component/sql",
        "component/jt400",
        "component/velocity",
        "component/freemarker",
        "component/jwt",
        "component/keycloak",
        "component/cxfrs",
        "language/groovy",
        "language/js",
        "language/mvel",
        "language/ognl",
        "language/java",
        "dataformat/java",
        "dataformat/xstream",
        "dataformat/snakeyaml"
      })
  void camelHeeftDitDeelNiet(String deel) {
    assertThat(new ClassPathResource("META-INF/services/org/apache/camel/" + deel).exists())
        .isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "org.apache.camel.component.cloudevents.transformer.CloudEventJsonDataTypeTransformer",
        "org.apache.camel.processor.aggregate.jdbc.JdbcAggregationRepository",
        "org.apache.camel.processor.idempotent.jdbc.JdbcMessageIdRepository",
        "groovy.lang.GroovyShell",
        "org.mvel2.MVEL"
      })
  void dezeKlasseIsErNiet(String naam) {
    assertThat(new ClassPathResource(naam.replace('.', '/') + ".class").exists()).isFalse();
  }

  @Test
  void deZoekplaatsKlopt() {
    assertThat(new ClassPathResource("META-INF/services/org/apache/camel/component/cxf").exists())
        .isTrue();
    assertThat(new ClassPathResource("META-INF/services/org/apache/camel/language/simple").exists())
        .isTrue();
  }
}
