package nl.machtigingsbrug.grens;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.apache.camel.Exchange;
import org.apache.camel.Handler;
import org.apache.camel.StatefulService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.springframework.stereotype.Component;

/**
 * What is done where a record could not be handled and nothing was committed: wait, longer each
 * time, and let it be read again. Those behind it in its partition wait too, so their order stays.
 */
@Component("kafkaherhaling")
public final class Kafkaherhaling {

  private static final Logger LOG = LoggerFactory.getLogger(Kafkaherhaling.class);
  private static final Duration HAP = Duration.ofMillis(100);
  private static final int LUID = 5;

  private final KafkaInstellingen instellingen;
  private final Map<String, Stand> standen = new ConcurrentHashMap<>();

  /** How often the same record of a partition failed. */
  private record Stand(long offset, int pogingen) {}

  Kafkaherhaling(KafkaInstellingen instellingen) {
    this.instellingen = instellingen;
  }

  /**
   * Waits, as long as the consumer runs.
   *
   * @throws Afwijzing MB-STORING-01 always: Camel writes the text of what is thrown here in the
   *     log, and that of the cause can quote the record
   */
  @Handler
  public void wacht(Exchange exchange) {
    Kafkabericht bericht = Kafkabericht.van(exchange);
    int poging = poging(bericht);
    meld(bericht, poging, exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Throwable.class));
    slaap(exchange, wachttijd(poging));
    throw new Afwijzing(Foutcode.STORING);
  }

  /** Doubles from the base to the ceiling. */
  Duration wachttijd(int poging) {
    Duration langste = instellingen.herhaalPlafond();
    Duration lengte = instellingen.herhaalBasis().multipliedBy(1L << Math.min(poging - 1, 20));
    return lengte.compareTo(langste) < 0 ? lengte : langste;
  }

  private int poging(Kafkabericht bericht) {
    return standen
        .merge(
            bericht.topic() + "-" + bericht.partitie(),
            new Stand(bericht.offset(), 1),
            (oud, nieuw) ->
                oud.offset() == nieuw.offset()
                    ? new Stand(oud.offset(), oud.pogingen() + 1)
                    : nieuw)
        .pogingen();
  }

  private static void meld(Kafkabericht bericht, int poging, Throwable oorzaak) {
    StackTraceElement[] spoor = oorzaak.getStackTrace();
    LOG.atLevel(poging < LUID ? Level.WARN : Level.ERROR)
        .log(
            "Kafkabericht wordt herhaald, topic={} partitie={} offset={} poging={} oorzaak={} plaats={}",
            bericht.topic(),
            bericht.partitie(),
            bericht.offset(),
            poging,
            oorzaak instanceof Afwijzing afwijzing
                ? afwijzing.code().code()
                : oorzaak.getClass().getName(),
            spoor.length == 0 ? "?" : spoor[0]);
  }

  private static void slaap(Exchange exchange, Duration lengte) {
    long einde = System.nanoTime() + lengte.toNanos();
    try {
      while (System.nanoTime() < einde && draait(exchange)) {
        Thread.sleep(HAP.toMillis());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static boolean draait(Exchange exchange) {
    var route = exchange.getContext().getRoute(Objects.requireNonNull(exchange.getFromRouteId()));
    return exchange.getContext().getStatus().isStarted()
        && route != null
        && route.getConsumer() instanceof StatefulService consument
        && consument.getStatus().isStarted();
  }
}
