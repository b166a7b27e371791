package nl.machtigingsbrug.communicatie.contact;

import java.time.Clock;
import nl.machtigingsbrug.communicatie.Bereik;
import nl.machtigingsbrug.communicatie.Kanaal;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The channels that need an address of which its owner said that it is his. */
@Configuration(proxyBeanMethods = false)
class ContactConfiguratie {

  @Bean
  Bereik emailbereik(Contactboek boek, Clock klok) {
    return new Contactbereik(Kanaal.EMAIL, boek, Contactgegevens::email, klok);
  }

  @Bean
  Bereik smsbereik(Contactboek boek, Clock klok) {
    return new Contactbereik(Kanaal.SMS, boek, Contactgegevens::mobiel, klok);
  }
}
