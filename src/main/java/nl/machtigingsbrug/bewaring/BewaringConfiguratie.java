package nl.machtigingsbrug.bewaring;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.gemeente.Gemeenten;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The clock of the terms: one replica at a time. */
@Configuration(proxyBeanMethods = false)
class BewaringConfiguratie {

  /**
   * Hourly.
   *
   * @throws Afwijzing MB-CONFIG-01 where a term is set for a gemeente that is not configured: a
   *     misspelt name would keep everything, unseen
   */
  @Bean
  Task<Void> bewaring(Bewaarronde ronde, Bewaringen bewaringen, Gemeenten gemeenten) {
    eisBekend(bewaringen, gemeenten);
    return Tasks.recurring("bewaring", FixedDelay.of(Duration.ofHours(1)))
        .execute((taak, omgeving) -> ronde.loop());
  }

  static void eisBekend(Bewaringen bewaringen, Gemeenten gemeenten) {
    for (String naam : bewaringen.bewaring().keySet()) {
      if (!gemeenten.gemeenten().containsKey(naam)) {
        throw new Afwijzing(Foutcode.CONFIG_ONGELDIG, "machtigingsbrug.bewaring." + naam);
      }
    }
  }
}
