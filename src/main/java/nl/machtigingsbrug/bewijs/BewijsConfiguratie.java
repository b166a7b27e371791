package nl.machtigingsbrug.bewijs;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The clock of what becomes of evidence. */
@Configuration(proxyBeanMethods = false)
class BewijsConfiguratie {

  @Bean
  Task<Void> bewijsopruiming(JdbcClient db, Clock klok) {
    Bewijsopruiming opruiming = new Bewijsopruiming(db);
    return Tasks.recurring("bewijsopruiming", FixedDelay.of(Duration.ofHours(1)))
        .execute((taak, omgeving) -> opruiming.ruimOp(klok.instant()));
  }
}
