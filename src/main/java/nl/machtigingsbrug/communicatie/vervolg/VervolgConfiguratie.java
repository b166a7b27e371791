package nl.machtigingsbrug.communicatie.vervolg;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The clocks of terms and channels: one replica at a time. */
@Configuration(proxyBeanMethods = false)
class VervolgConfiguratie {

  @Bean
  Task<Void> termijnen(Termijnwacht wacht, Uitslagwacht uitslagen, Communicatie instellingen) {
    return Tasks.recurring("verzendtermijnen", FixedDelay.of(instellingen.termijnronde()))
        .execute(
            (taak, omgeving) -> {
              wacht.kijk();
              uitslagen.kijk();
            });
  }

  @Bean
  Task<Void> peilingen(Peilronde ronde, Communicatie instellingen) {
    return Tasks.recurring("kanaalpeiling", FixedDelay.of(instellingen.peilronde()))
        .execute((taak, omgeving) -> ronde.kijk());
  }
}
