package nl.machtigingsbrug.zds.lezen;

import java.util.function.LongSupplier;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.zds.Bezetting;
import org.apache.camel.Exchange;
import org.apache.camel.Handler;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Waits until what was accepted for a zaak stands in the zaaksysteem, but no longer than is set:
 * after that the answer says that it may be behind.
 */
@Component("zdswacht")
final class Leeswacht {

  /** The exchange property that is there when the wait was in vain. */
  static final String ACHTER = "zdsLooptAchter";

  private static final long PAUZE = 100;

  private final ObjectProvider<Bezetting> bezetting;
  private final long hoogstens;
  private final LongSupplier nanos;

  Leeswacht(ObjectProvider<Bezetting> bezetting, Leesinstellingen instellingen) {
    this.bezetting = bezetting;
    this.hoogstens = instellingen.wacht().toNanos();
    this.nanos = System::nanoTime;
  }

  @Handler
  void wacht(Exchange exchange) {
    wacht(exchange, Leesvraag.van(exchange).nummer());
  }

  /** Whether there was anything to wait for. */
  boolean wacht(Exchange exchange, String zaaknummer) {
    String gemeente = Leesvraag.van(exchange).vraag().gemeente();
    long begin = nanos.getAsLong();
    boolean gewacht = false;
    while (isBezig(gemeente, zaaknummer)) {
      if (nanos.getAsLong() - begin >= hoogstens) {
        exchange.setProperty(ACHTER, true);
        return true;
      }
      gewacht = true;
      slaap();
    }
    return gewacht;
  }

  private boolean isBezig(String gemeente, String zaaknummer) {
    return bezetting.stream().anyMatch(deze -> deze.isBezig(gemeente, zaaknummer));
  }

  private static void slaap() {
    try {
      Thread.sleep(PAUZE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Afwijzing(Foutcode.STUF_ZAAKSYSTEEM_STIL);
    }
  }
}
