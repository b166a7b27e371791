package nl.machtigingsbrug.communicatie.vtb;

import java.time.Clock;
import nl.machtigingsbrug.communicatie.Bereik;
import nl.machtigingsbrug.communicatie.Kanaal;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Assembles the portal: two channels with one account. */
@Configuration(proxyBeanMethods = false)
class VtbConfiguratie {

  @Bean
  Bereik vtbberichtbereik(VtbGemeenten gemeenten, Clock klok) {
    return new Vtbbereik(Kanaal.VTB_BERICHT, gemeenten, klok);
  }

  @Bean
  Bereik vtbtaakbereik(VtbGemeenten gemeenten, Clock klok) {
    return new Vtbbereik(Kanaal.VTB_TAAK, gemeenten, klok);
  }
}
