package nl.machtigingsbrug.levering;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerProperties;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteRemove;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.machtigingsbrug.commando.Commando;
import org.apache.camel.CamelContext;
import org.apache.camel.ProducerTemplate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Assembles delivery. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Leveringinstellingen.class)
class LeveringConfiguratie {
  private static final Clock KLOK = Clock.systemUTC();

  @Bean
  Doseringen doseringen(JdbcClient jdbc, Leveringinstellingen instellingen) {
    return new Doseringen(jdbc, instellingen);
  }

  @Bean
  Bestemmingstanden bestemmingstanden(JdbcClient jdbc, Leveringinstellingen instellingen) {
    return new Bestemmingstanden(jdbc, instellingen);
  }

  @Bean
  Stopschakelaar stopschakelaar(
      JdbcClient jdbc,
      PlatformTransactionManager transacties,
      Doseringen doseringen,
      Leveringinstellingen instellingen,
      Wekker wekker) {
    return new Stopschakelaar(
        jdbc, new TransactionTemplate(transacties), doseringen, instellingen, wekker);
  }

  @Bean
  Werkvoorraad werkvoorraad(JdbcClient jdbc) {
    return new Werkvoorraad(jdbc);
  }

  @Bean
  Wekker leveringswekker(ObjectProvider<Scheduler> scheduler) {
    return new Wekker(scheduler::getObject, KLOK);
  }

  @Bean
  Leveringen leveringen(
      JdbcClient jdbc,
      PlatformTransactionManager transacties,
      Wekker wekker,
      Leveringinstellingen instellingen) {
    TransactionTemplate vanAanroeper = new TransactionTemplate(transacties);
    vanAanroeper.setPropagationBehavior(TransactionDefinition.PROPAGATION_MANDATORY);
    return new Leveringen(jdbc, vanAanroeper, wekker, instellingen.poort());
  }

  @Bean
  Leveringbesluiten leveringbesluiten(
      JdbcClient jdbc,
      PlatformTransactionManager transacties,
      Wekker wekker,
      ObjectProvider<Leveringsgetuige> getuigen) {
    return new Leveringbesluiten(
        jdbc, new TransactionTemplate(transacties), wekker, alle(getuigen));
  }

  private static Leveringsgetuige alle(ObjectProvider<Leveringsgetuige> getuigen) {
    List<Leveringsgetuige> alle = getuigen.orderedStream().toList();
    return (levering, staat, foutcode) ->
        alle.forEach(getuige -> getuige.geeindigd(levering, staat, foutcode));
  }

  @Bean
  Stappen leveringsstappen(JdbcClient jdbc, Leveringinstellingen instellingen) {
    return new Stappen(jdbc, instellingen.lease());
  }

  @Bean
  Uitkomstregel uitkomstregel(Leveringinstellingen instellingen) {
    return new Uitkomstregel(instellingen.herhaalbareStatussen(), KLOK);
  }

  /** Camel finds the component of a scheme under this name. */
  @Bean("stap-component")
  StapComponent stap(Stappen stappen, Stopschakelaar stopschakelaar, Uitkomstregel regel) {
    return new StapComponent(new Stapgang(stappen, stopschakelaar, regel));
  }

  @Bean
  Afloop leveringsafloop(
      JdbcClient jdbc,
      PlatformTransactionManager transacties,
      Werkvoorraad werkvoorraad,
      ObjectProvider<Leveringsgetuige> getuigen,
      Doseringen doseringen,
      Leveringinstellingen instellingen) {
    return new Afloop(
        jdbc,
        new TransactionTemplate(transacties),
        werkvoorraad,
        alle(getuigen),
        doseringen,
        instellingen,
        KLOK);
  }

  @Bean
  Pogingen leveringspogingen(
      JdbcClient jdbc,
      PlatformTransactionManager transacties,
      Doseringen doseringen,
      Afloop afloop,
      ObjectProvider<Versiebron> versies,
      Leveringinstellingen instellingen) {
    return new Pogingen(
        jdbc,
        new TransactionTemplate(transacties),
        new Poort(jdbc, doseringen, instellingen),
        afloop,
        versies.getIfAvailable(() -> levering -> "ingebouwd"),
        instellingen,
        KLOK);
  }

  @Bean
  Leveraar leveraar(
      Pogingen pogingen,
      Afloop afloop,
      Wekker wekker,
      Uitkomstregel regel,
      CamelContext camel,
      ProducerTemplate template,
      Leveringinstellingen instellingen) {
    return new Leveraar(
        pogingen, afloop, wekker, regel, camel, template, instellingen.lease(), KLOK);
  }

  /** A look that dies or fails is taken up again; the lease keeps two attempts apart. */
  @Bean
  Task<Void> leveringstaak(Leveraar leveraar, Leveringinstellingen instellingen) {
    return Tasks.custom(Wekker.TAAK)
        .onDeadExecutionRevive()
        .onFailure(
            (klaar, taken) -> taken.reschedule(klaar, KLOK.instant().plus(instellingen.lease())))
        .execute(
            (taak, omgeving) ->
                leveraar
                    .lever(UUID.fromString(taak.getId()))
                    .<CompletionHandler<Void>>map(
                        moment -> (klaar, taken) -> taken.reschedule(klaar, moment))
                    .orElseGet(OnCompleteRemove::new));
  }

  /** Looks for leveringen that lost their clock. */
  @Bean
  Task<Void> leveringsnazorg(
      JdbcClient jdbc,
      PlatformTransactionManager transacties,
      Wekker wekker,
      Leveringinstellingen instellingen) {
    Nazorg nazorg = new Nazorg(jdbc, new TransactionTemplate(transacties), wekker);
    return Tasks.recurring("leveringsnazorg", FixedDelay.of(instellingen.poort()))
        .execute((taak, omgeving) -> nazorg.herstel());
  }

  @Bean
  @Profile("!" + Commando.PROFIEL)
  Leveringsrem leveringsrem(Scheduler scheduler, DbSchedulerProperties eigenschappen) {
    return new Leveringsrem(scheduler, eigenschappen.getShutdownMaxWait());
  }
}
