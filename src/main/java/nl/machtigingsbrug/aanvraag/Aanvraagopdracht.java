package nl.machtigingsbrug.aanvraag;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.gemeente.Recht;
import nl.machtigingsbrug.grens.Cloudevent;
import org.apache.camel.ExchangeProperty;
import org.apache.camel.Handler;
import org.springframework.stereotype.Component;

/**
 * An aanvraag as a command over Kafka: the same message and rules as {@code POST /v1/aanvragen}. A
 * repeat of the same kenmerk has no second effect.
 */
@Component("aanvraagopdracht")
final class Aanvraagopdracht {

  private final Aanvraaglezer lezer;
  private final Aanvraaginname inname;

  Aanvraagopdracht(Aanvraaglezer lezer, Aanvraaginname inname) {
    this.lezer = lezer;
    this.inname = inname;
  }

  /**
   * Takes it in.
   *
   * @throws Afwijzing with the code of the first check that fails
   */
  @Handler
  void neem(@ExchangeProperty(Cloudevent.EIGENSCHAP) Cloudevent event) throws IOException {
    event.afnemer().vereis(Recht.AANVRAAG_INDIENEN, event.gemeente());
    try (AanvraagInzending inzending = lezer.lees(new ByteArrayInputStream(event.data()))) {
      inname.neem(inzending, event.afnemer());
    }
  }
}
