package nl.machtigingsbrug.zaak.stuf;

import java.time.Clock;
import nl.machtigingsbrug.aansluiting.Clientcertificaat;
import org.apache.camel.support.jsse.SSLContextParameters;
import org.apache.hc.core5.util.Timeout;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** With what a zaaksysteem that speaks StUF knows that it is us. */
@Configuration(proxyBeanMethods = false)
class StufConfiguratie {

  /** Of the SSL bundle that the settings name; without one, what the JVM trusts. */
  @Bean
  SSLContextParameters stufcertificaat(StufGemeenten gemeenten, SslBundles bundels) {
    return Clientcertificaat.van(gemeenten.certificaat(), bundels);
  }

  /** Of the SSL bundles that the settings name. */
  @Bean
  Stufondertekening stufondertekening(StufGemeenten gemeenten, SslBundles bundels, Clock klok) {
    return Stufondertekening.van(gemeenten, bundels, klok);
  }

  /** How long an answer may stay away. */
  @Bean
  Timeout stufantwoordtijd(StufGemeenten gemeenten) {
    return Timeout.of(gemeenten.antwoordtijd());
  }
}
