package nl.machtigingsbrug.communicatie.notifynl;

import java.time.Clock;
import nl.machtigingsbrug.communicatie.Bereik;
import nl.machtigingsbrug.communicatie.Kanaal;
import nl.machtigingsbrug.communicatie.Kanaalgrens;
import nl.machtigingsbrug.communicatie.adres.Postbereik;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Assembles NotifyNL: three channels with one API. */
@Configuration(proxyBeanMethods = false)
class NotifynlConfiguratie {

  @Bean
  Bereik notifynlbriefbereik(NotifynlGemeenten gemeenten, Postbereik bereik, Clock klok) {
    return new Notifybriefbereik(gemeenten, bereik, klok);
  }

  @Bean
  Kanaalgrens emailgrens(NotifynlGemeenten gemeenten, Clock klok) {
    return new Notifygrens(Kanaal.EMAIL, gemeenten, klok);
  }

  @Bean
  Kanaalgrens smsgrens(NotifynlGemeenten gemeenten, Clock klok) {
    return new Notifygrens(Kanaal.SMS, gemeenten, klok);
  }

  @Bean
  Kanaalgrens notifynlbriefgrens(NotifynlGemeenten gemeenten, Clock klok) {
    return new Notifygrens(Kanaal.BRIEF_NOTIFYNL, gemeenten, klok);
  }
}
