package nl.machtigingsbrug.zds.modus;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import nl.machtigingsbrug.aansluiting.Clientcertificaat;
import org.apache.camel.support.jsse.SSLContextParameters;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** With what the zaaksysteem behind us knows that it is us, and the clock of what was seen. */
@Configuration(proxyBeanMethods = false)
class ModusConfiguratie {

  private static final String TAAK = "schaduwopruiming";

  /** Forgets what was seen long ago. */
  @Bean
  Task<Void> schaduwopruiming(
      Waarnemingen waarnemingen, ModusInstellingen instellingen, Clock klok) {
    return Tasks.recurring(TAAK, FixedDelay.ofHours(6))
        .execute(
            (taak, omgeving) -> waarnemingen.vergeet(klok.instant().minus(instellingen.bewaren())));
  }

  /** Of the SSL bundle that the settings name; without one, what the JVM trusts. */
  @Bean
  SSLContextParameters zdscertificaat(ModusInstellingen instellingen, SslBundles bundels) {
    return Clientcertificaat.van(instellingen.certificaat(), bundels);
  }
}
