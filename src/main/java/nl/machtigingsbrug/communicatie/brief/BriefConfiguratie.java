package nl.machtigingsbrug.communicatie.brief;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import nl.machtigingsbrug.communicatie.adres.Adresbronsoort;
import nl.machtigingsbrug.communicatie.brp.Brpinstellingen;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.gemeente.Gemeenten;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The clock of the batches: one replica at a time. */
@Configuration(proxyBeanMethods = false)
class BriefConfiguratie {

  /**
   * Every minute.
   *
   * @throws Afwijzing MB-CONFIG-01 where letters are set for a gemeente that is not configured, or
   *     addresses are to come from a BRP that is not
   */
  @Bean
  Task<Void> briefpartijen(
      Partijronde ronde, Briefinstellingen instellingen, Brpinstellingen brp, Gemeenten gemeenten) {
    instellingen
        .gemeenten()
        .forEach(
            (naam, brief) -> {
              boolean zonderBrp =
                  brief.adresbron() == Adresbronsoort.BRP && !brp.gemeenten().containsKey(naam);
              if (!gemeenten.gemeenten().containsKey(naam) || zonderBrp) {
                throw new Afwijzing(
                    Foutcode.CONFIG_ONGELDIG,
                    "machtigingsbrug.communicatie." + (zonderBrp ? "brp" : "brief") + "." + naam);
              }
            });
    return Tasks.recurring("briefpartijen", FixedDelay.of(Duration.ofMinutes(1)))
        .execute((taak, omgeving) -> ronde.loop());
  }
}
