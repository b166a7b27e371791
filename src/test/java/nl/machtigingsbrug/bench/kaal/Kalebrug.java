package nl.machtigingsbrug.bench.kaal;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.cxf.common.CxfPayload;
import org.apache.camel.spring.boot.CamelAutoConfiguration;
import org.apache.cxf.spring.boot.autoconfigure.CxfAutoConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * A bare route: takes a SOAP message in, makes as many HTTP calls as we make for it, and answers.
 * Reads nothing, stores nothing, checks nobody. A second one passes the message on to a SOAP
 * neighbour and its answer back.
 */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({
  ServletWebServerFactoryAutoConfiguration.class,
  CamelAutoConfiguration.class,
  CxfAutoConfiguration.class
})
public class Kalebrug {

  private static final String ANTWOORD =
      """
      <StUF:Bv03Bericht xmlns:StUF="http://www.egem.nl/StUF/StUF0301"><StUF:stuurgegevens>\
      <StUF:berichtcode>Bv03</StUF:berichtcode></StUF:stuurgegevens></StUF:Bv03Bericht>""";

  private static final String DIENST =
      "?wsdlURL=wsdl/zds/zkn0310-OntvangAsynchroon.wsdl&dataFormat=PAYLOAD&allowStreaming=true";

  /** Arguments: the port, the address to call, how often, and the SOAP neighbour. */
  public static void main(String[] argumenten) {
    new SpringApplicationBuilder(Kalebrug.class)
        .properties(
            Map.of(
                "server.port",
                argumenten[0],
                "cxf.path",
                "/",
                "camel.springboot.routes-include-pattern",
                "none",
                "spring.main.banner-mode",
                "off",
                "kaal.zgw",
                argumenten[1],
                "kaal.aanroepen",
                argumenten[2],
                "kaal.soap",
                argumenten[3],
                "spring.config.location",
                "optional:classpath:/kaal/"))
        .run();
  }

  @Bean
  RouteBuilder routes() {
    return new RouteBuilder() {
      @Override
      public void configure() {
        from("cxf:/kaal" + DIENST)
            .setProperty("soap", simple("${body}"))
            .loop(simple("{{kaal.aanroepen}}"))
            .removeHeaders("*")
            .setHeader(Exchange.HTTP_METHOD, constant("POST"))
            .setHeader(Exchange.CONTENT_TYPE, constant("application/json"))
            .setBody(constant("{\"omschrijving\":\"kaal\",\"toelichting\":\"\"}"))
            .to("http:{{kaal.zgw}}?copyHeaders=false&connectionsPerRoute=64&maxTotalConnections=64")
            .convertBodyTo(String.class)
            .end()
            .process(uit -> uit.getMessage().setBody(antwoord()));
        from("cxf:/door" + DIENST).to("cxf:{{kaal.soap}}" + DIENST);
      }
    };
  }

  private static CxfPayload<Object> antwoord() {
    List<Source> inhoud = List.of(new StreamSource(new StringReader(ANTWOORD)));
    return new CxfPayload<>(List.of(), inhoud, Map.of());
  }
}
