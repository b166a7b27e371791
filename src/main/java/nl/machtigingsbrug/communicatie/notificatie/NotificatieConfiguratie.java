package nl.machtigingsbrug.communicatie.notificatie;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceException;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Instant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The clock of abonnementen: one replica at a time, and once after every start. */
@Configuration(proxyBeanMethods = false)
class NotificatieConfiguratie {

  private static final String TAAK = "notificatieabonnementen";
  private static final int HOOGSTENS = 1000;

  @Bean
  Task<Void> notificatieabonnementen(
      Abonnementbeheer beheer,
      Notificaties notificaties,
      Statusmeldingen statusmeldingen,
      NotificatieGemeenten instellingen,
      Clock klok) {
    return Tasks.recurring(TAAK, FixedDelay.of(instellingen.ronde()))
        .execute(
            (taak, omgeving) -> {
              beheer.houdBij();
              Instant voor = klok.instant().minus(instellingen.bewaren());
              notificaties.vergeet(voor, HOOGSTENS);
              statusmeldingen.vergeet(voor, HOOGSTENS);
            });
  }

  /** The Notificaties API calls back at once: not before this API answers. */
  @Bean
  ApplicationListener<ApplicationReadyEvent> eersteAbonnementronde(
      ObjectProvider<Scheduler> scheduler, Clock klok) {
    return gestart ->
        scheduler.ifAvailable(
            klokwerk -> {
              try {
                klokwerk.reschedule(
                    TaskInstanceId.of(TAAK, RecurringTask.INSTANCE), klok.instant());
              } catch (TaskInstanceException bezig) {
                // It is under way, or begins by itself.
                return;
              }
            });
  }
}
