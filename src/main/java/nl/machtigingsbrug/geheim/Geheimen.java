package nl.machtigingsbrug.geheim;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the keysets at the start; without them the application does not start. */
@Configuration(proxyBeanMethods = false)
class Geheimen {

  @Bean
  Kluis kluis(GeheimInstellingen instellingen) {
    return new Kluis(Sleutelset.lees(instellingen, Sleutelsoort.KLUIS));
  }

  @Bean
  BlindeIndex blindeIndex(GeheimInstellingen instellingen) {
    return new BlindeIndex(Sleutelset.lees(instellingen, Sleutelsoort.INDEX));
  }

  @Bean
  Spoolcijfer spoolcijfer(GeheimInstellingen instellingen) {
    return new Spoolcijfer(Sleutelset.lees(instellingen, Sleutelsoort.SPOOL));
  }

  @Bean
  Zegelsleutel zegelsleutel(GeheimInstellingen instellingen) {
    return new Zegelsleutel(Sleutelset.lees(instellingen, Sleutelsoort.ZEGEL));
  }
}
