package nl.machtigingsbrug.grens;

import jakarta.servlet.Filter;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import nl.machtigingsbrug.gemeente.Afnemer;
import nl.machtigingsbrug.gemeente.Recht;
import org.apache.camel.Exchange;
import org.apache.camel.Handler;
import org.apache.camel.component.cxf.transport.header.CxfHeaderFilterStrategy;
import org.apache.camel.spi.HeaderFilterStrategy;
import org.springframework.boot.actuate.autoconfigure.security.servlet.ManagementWebSecurityAutoConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.security.oauth2.resource.servlet.OAuth2ResourceServerAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/**
 * SOAP endpoints with and without each protection; every call comes from a known afnemer. Not
 * marked as configuration: the scan of the whole application passes it by.
 */
@EnableAutoConfiguration(
    exclude = {
      DataSourceAutoConfiguration.class,
      FlywayAutoConfiguration.class,
      ManagementWebSecurityAutoConfiguration.class,
      OAuth2ResourceServerAutoConfiguration.class,
      SecurityAutoConfiguration.class
    })
@EnableConfigurationProperties(SoapGrenzen.class)
@Import({Soapbewaking.class, SoapIngang.class})
class Proefsoap {

  /** The headers of the last call of each route, and what it asked. */
  static final Map<String, Map<String, Object>> GEZIEN = new ConcurrentHashMap<>();

  @Bean
  Filter afnemer() {
    return (vraag, antwoord, keten) -> {
      if (vraag.getParameter("onbekend") == null) {
        vraag.setAttribute(
            Ingang.AFNEMER, new Afnemer("portaal", Set.of(Recht.TOETSEN), Set.of("voorbeeldstad")));
      }
      keten.doFilter(vraag, antwoord);
    };
  }

  @Bean
  HeaderFilterStrategy kaalfilter() {
    return new CxfHeaderFilterStrategy();
  }

  @Bean
  Ontvanger proefontvanger() {
    return new Ontvanger();
  }

  @Bean
  Storing proefstoring() {
    return new Storing();
  }

  static final class Ontvanger {
    @Handler
    void ontvang(Exchange exchange) {
      Map<String, Object> koppen = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
      koppen.putAll(exchange.getMessage().getHeaders());
      Object bewerking = exchange.getProperty(SoapIngang.BEWERKING);
      if (bewerking != null) {
        koppen.put("#bewerking", bewerking);
      }
      GEZIEN.put(exchange.getFromRouteId(), koppen);
      exchange.getMessage().setBody("<antwoord xmlns='urn:voorbeeld:proef'>ok</antwoord>");
    }
  }

  static final class Storing {
    @Handler
    void faal() {
      throw new IllegalStateException("geheim 999990019");
    }
  }
}
