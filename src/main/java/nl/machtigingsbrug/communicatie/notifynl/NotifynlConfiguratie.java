package nl.machtigingsbrug.communicatie.notifynl;

import java.time.Clock;
import nl.machtigingsbrug.communicatie.Kanaal;
import nl.machtigingsbrug.communicatie.Kanaalgrens;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Assembles NotifyNL: three channels with one API. */
@Configuration(proxyBeanMethods = false)
class NotifynlConfiguratie {

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
