package nl.machtigingsbrug;

import java.util.List;
import nl.machtigingsbrug.aanvraag.Bestemming;
import nl.machtigingsbrug.aanvraag.Bestemmingen;
import nl.machtigingsbrug.communicatie.notificatie.NotificatieGemeenten;
import nl.machtigingsbrug.communicatie.vervolg.Verzendbestemmingen;
import nl.machtigingsbrug.gebeurtenis.Uitgaven;
import nl.machtigingsbrug.zaak.stuf.StufGemeenten;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Where the aanvragen of each gemeente go: to its zaaksysteem, by ZGW or StUF. What became of them
 * can go to Kafka.
 */
@Configuration(proxyBeanMethods = false)
class Aflevering {

  @Bean
  Bestemmingen bestemmingen(Uitgaven gebeurtenissen, StufGemeenten stuf) {
    return new Bestemmingen() {
      @Override
      public List<Bestemming> van(String gemeente) {
        return List.of(new Bestemming("zaaksysteem", "uit-zaak-zgw"));
      }

      @Override
      public List<Bestemming> van(String gemeente, String dienst) {
        return stuf.krijgt(gemeente, dienst)
            ? List.of(new Bestemming("zaaksysteem", "uit-zaak-stuf"))
            : van(gemeente);
      }

      @Override
      public boolean kent(String gemeente, String naam) {
        return Bestemmingen.super.kent(gemeente, naam)
            || (gebeurtenissen.kent(gemeente) && naam.equals(Uitgaven.BESTEMMING))
            || Verzendbestemmingen.kent(naam)
            || NotificatieGemeenten.BESTEMMING.equals(naam);
      }
    };
  }
}
