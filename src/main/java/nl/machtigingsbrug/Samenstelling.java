package nl.machtigingsbrug;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import nl.machtigingsbrug.communicatie.adressering.Gemeenteregels;
import nl.machtigingsbrug.communicatie.notificatie.GemeenteNotificatieregels;
import nl.machtigingsbrug.dienst.Gemeentecatalogi;
import nl.machtigingsbrug.gemeente.Gemeenten;
import nl.machtigingsbrug.mapping.Xsltmappingen;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the parts share. */
@Configuration(proxyBeanMethods = false)
class Samenstelling {

  /**
   * In the microseconds that PostgreSQL keeps: a repeat tells the same moment as the first answer.
   */
  @Bean
  Clock klok() {
    return Clock.tick(Clock.systemUTC(), Duration.of(1, ChronoUnit.MICROS));
  }

  @Bean
  Gemeentecatalogi gemeentecatalogi(
      @Value("${machtigingsbrug.mappings:#{null}}") @Nullable Path mappings, Gemeenten gemeenten) {
    return Gemeentecatalogi.lees(mappings, gemeenten.gemeenten().keySet());
  }

  @Bean
  Gemeenteregels gemeenteregels(
      @Value("${machtigingsbrug.mappings:#{null}}") @Nullable Path mappings,
      Gemeenten gemeenten,
      Gemeentecatalogi catalogi) {
    return Gemeenteregels.lees(mappings, gemeenten.gemeenten().keySet(), catalogi);
  }

  @Bean
  GemeenteNotificatieregels notificatieregels(
      @Value("${machtigingsbrug.mappings:#{null}}") @Nullable Path mappings, Gemeenten gemeenten) {
    return GemeenteNotificatieregels.lees(mappings, gemeenten.gemeenten().keySet());
  }

  @Bean
  Xsltmappingen xsltmappingen(
      @Value("${machtigingsbrug.mappings:#{null}}") @Nullable Path mappings, Gemeenten gemeenten) {
    return Xsltmappingen.lees(mappings, gemeenten.gemeenten().keySet());
  }
}
