package nl.machtigingsbrug.logboek;

import nl.machtigingsbrug.commando.Commando;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;

/** Seals again and again. Needs no table of its own: the turn is an advisory lock. */
@Configuration(proxyBeanMethods = false)
@Profile("!" + Commando.PROFIEL)
@EnableScheduling
class Verzegelklok implements SchedulingConfigurer {

  private final Verzegelaar verzegelaar;
  private final LogboekInstellingen instellingen;

  Verzegelklok(Verzegelaar verzegelaar, LogboekInstellingen instellingen) {
    this.verzegelaar = verzegelaar;
    this.instellingen = instellingen;
  }

  @Override
  public void configureTasks(ScheduledTaskRegistrar taken) {
    taken.addFixedDelayTask(verzegelaar::verzegel, instellingen.verzegelElke());
  }
}
