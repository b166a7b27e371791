package nl.machtigingsbrug.levering;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Gives an open levering without a clock a new one. A clock can get lost when a human starts a
 * levering again in the instant that its failed attempt is cleared away, or by a restored backup.
 */
class Nazorg {
  private static final Logger LOG = LoggerFactory.getLogger(Nazorg.class);

  private final JdbcClient jdbc;
  private final TransactionOperations transactie;
  private final Wekker wekker;

  Nazorg(JdbcClient jdbc, TransactionOperations transactie, Wekker wekker) {
    this.jdbc = jdbc;
    this.transactie = transactie;
    this.wekker = wekker;
  }

  void herstel() {
    transactie.executeWithoutResult(
        status -> {
          List<UUID> zonderKlok =
              jdbc.sql(
                      """
                      select id from levering where staat in ('WACHT', 'BEZIG') and not exists
                        (select 1 from scheduled_tasks
                         where task_name = :taak and task_instance = levering.id::text)
                      limit 1000""")
                  .param("taak", Wekker.TAAK.getTaskName())
                  .query(UUID.class)
                  .list();
          for (UUID id : zonderKlok) {
            LOG.atWarn().setMessage("Levering had no clock").addKeyValue("leveringId", id).log();
            wekker.plan(id, Duration.ZERO);
          }
        });
  }
}
