package nl.machtigingsbrug.vertegenwoordiging;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks every minute whether an end that was told before has come: one replica at a time. */
@Configuration(proxyBeanMethods = false)
class Vertegenwoordigingsklok {

  @Bean
  Task<Void> beeindigingen(Intrekking intrekking) {
    return Tasks.recurring("beeindigingen", FixedDelay.of(Duration.ofMinutes(1)))
        .execute((taak, omgeving) -> intrekking.verwerk());
  }
}
