package nl.machtigingsbrug.bewaring;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The clock of the terms: one replica at a time. */
@Configuration(proxyBeanMethods = false)
class BewaringConfiguratie {

  @Bean
  Task<Void> bewaring(Bewaarronde ronde) {
    return Tasks.recurring("bewaring", FixedDelay.of(Duration.ofHours(1)))
        .execute((taak, omgeving) -> ronde.loop());
  }
}
