package nl.machtigingsbrug;

import org.springframework.boot.autoconfigure.flyway.FlywayConfigurationCustomizer;
import org.springframework.boot.autoconfigure.flyway.FlywayProperties;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Migrations run over connections of their own: a change of a large table takes longer than the
 * timeouts of the pool allow.
 */
@Configuration(proxyBeanMethods = false)
class Migratieverbinding {

  @Bean
  FlywayConfigurationCustomizer eigenVerbinding(
      JdbcConnectionDetails gewoon, FlywayProperties eigen) {
    return flyway -> {
      if (eigen.getUrl() == null && eigen.getUser() == null) {
        flyway.dataSource(gewoon.getJdbcUrl(), gewoon.getUsername(), gewoon.getPassword());
      }
    };
  }
}
