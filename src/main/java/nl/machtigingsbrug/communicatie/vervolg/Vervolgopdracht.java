package nl.machtigingsbrug.communicatie.vervolg;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.gemeente.Recht;
import nl.machtigingsbrug.grens.Cloudevent;
import org.apache.camel.ExchangeProperty;
import org.apache.camel.Handler;
import org.springframework.stereotype.Component;

/**
 * A vervolgbericht as a command over Kafka: the same message and rules as {@code POST
 * /v1/vervolgberichten}. A repeat of the same kenmerk has no second effect.
 */
@Component("vervolgopdracht")
final class Vervolgopdracht {

  private final Inzendinglezer lezer;
  private final Vervolginname inname;

  Vervolgopdracht(Inzendinglezer lezer, Vervolginname inname) {
    this.lezer = lezer;
    this.inname = inname;
  }

  /**
   * Takes it in.
   *
   * @throws Afwijzing with the code of the first check that fails; MB-TOEGANG-03 where the message
   *     names another gemeente than the event
   */
  @Handler
  void neem(@ExchangeProperty(Cloudevent.EIGENSCHAP) Cloudevent event) throws IOException {
    event.afnemer().vereis(Recht.VERVOLGBERICHT_INDIENEN, event.gemeente());
    Inzending inzending = lezer.lees(new ByteArrayInputStream(event.data()));
    if (!inzending.gemeente().equals(event.gemeente())) {
      throw new Afwijzing(Foutcode.TOEGANG_ANDERE_GEMEENTE, "gemeente");
    }
    inname.neem(inzending, event.afnemer());
  }
}
