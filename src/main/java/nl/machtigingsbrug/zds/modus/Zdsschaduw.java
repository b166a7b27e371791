package nl.machtigingsbrug.zds.modus;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import nl.machtigingsbrug.zds.Zdsvraag;
import org.apache.camel.ExchangeProperty;
import org.apache.camel.Handler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Looks along with messages that passed, one at a time, beside the passing: it never waits, and
 * what goes wrong here the sender does not notice.
 */
@Component("zdsschaduw")
final class Zdsschaduw {

  private static final Logger LOG = LoggerFactory.getLogger(Zdsschaduw.class);

  /** What waits holds a message in memory. */
  private static final int WACHTENDEN = 100;

  private static final int SECONDEN = 5;

  private final Waarnemer waarnemer;
  private final Waarnemingen waarnemingen;
  private final Clock klok;
  private final ThreadPoolExecutor draad =
      new ThreadPoolExecutor(
          1, 1, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(WACHTENDEN), Zdsschaduw::draad);

  Zdsschaduw(Waarnemer waarnemer, Waarnemingen waarnemingen, Clock klok) {
    this.waarnemer = waarnemer;
    this.waarnemingen = waarnemingen;
    this.klok = klok;
  }

  /** Has a message looked at. */
  @Handler
  void kijkMee(@ExchangeProperty(Zdsvraag.EIGENSCHAP) Zdsvraag vraag) {
    try {
      draad.execute(() -> bewaar(vraag));
    } catch (RejectedExecutionException vol) {
      meld(vraag, "te druk");
    }
  }

  private void bewaar(Zdsvraag vraag) {
    try {
      waarnemingen.bewaar(vraag, waarnemer.zie(vraag), klok.instant());
    } catch (RuntimeException mislukt) {
      meld(vraag, mislukt.getClass().getSimpleName());
    }
  }

  private static void meld(Zdsvraag vraag, String oorzaak) {
    LOG.atWarn()
        .setMessage("Message passed unseen")
        .addKeyValue("gemeente", vraag.gemeente())
        .addKeyValue("operatie", vraag.operatie().naam())
        .addKeyValue("oorzaak", oorzaak)
        .log();
  }

  private static Thread draad(Runnable werk) {
    Thread draad = new Thread(werk, "zds-schaduw");
    draad.setDaemon(true);
    draad.setPriority(Thread.MIN_PRIORITY);
    return draad;
  }

  @PreDestroy
  void stop() throws InterruptedException {
    draad.shutdown();
    draad.awaitTermination(SECONDEN, TimeUnit.SECONDS);
  }
}
