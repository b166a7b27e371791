package nl.machtigingsbrug.zds;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The clock of which signed messages came in. */
@Configuration(proxyBeanMethods = false)
class Handtekeningconfiguratie {

  private static final String TAAK = "handtekeningopruiming";

  @Bean
  Task<Void> handtekeningopruiming(Handtekeninggeheugen geheugen) {
    return Tasks.recurring(TAAK, FixedDelay.ofHours(1))
        .execute((taak, omgeving) -> geheugen.vergeet());
  }
}
