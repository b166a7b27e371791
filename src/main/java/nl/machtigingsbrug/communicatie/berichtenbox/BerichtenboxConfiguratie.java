package nl.machtigingsbrug.communicatie.berichtenbox;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.gemeente.Gemeenten;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The clock of the results: one replica at a time. */
@Configuration(proxyBeanMethods = false)
class BerichtenboxConfiguratie {

  /**
   * Asks for results.
   *
   * @throws Afwijzing MB-CONFIG-01 where a connection is of a gemeente that is not configured
   */
  @Bean
  Task<Void> berichtenboxuitslagen(
      Uitslagronde ronde, BerichtenboxGemeenten aansluitingen, Gemeenten gemeenten) {
    for (String naam : aansluitingen.gemeenten().keySet()) {
      if (!gemeenten.gemeenten().containsKey(naam)) {
        throw new Afwijzing(
            Foutcode.CONFIG_ONGELDIG, "machtigingsbrug.berichtenbox.gemeenten." + naam);
      }
    }
    return Tasks.recurring("berichtenboxuitslagen", FixedDelay.of(aansluitingen.uitslagenElke()))
        .execute((taak, omgeving) -> ronde.loop());
  }
}
