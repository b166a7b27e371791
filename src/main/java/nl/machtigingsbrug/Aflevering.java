package nl.machtigingsbrug;

import java.util.List;
import nl.machtigingsbrug.aanvraag.Bestemming;
import nl.machtigingsbrug.aanvraag.Bestemmingen;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the aanvragen of each gemeente go: to its zaaksysteem, by ZGW. */
@Configuration(proxyBeanMethods = false)
class Aflevering {

  @Bean
  Bestemmingen bestemmingen() {
    return gemeente -> List.of(new Bestemming("zaaksysteem", "uit-zaak-zgw"));
  }
}
