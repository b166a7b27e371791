package nl.machtigingsbrug.communicatie.notificatie;

import java.io.IOException;
import java.io.InputStream;
import nl.machtigingsbrug.grens.Antwoord;
import nl.machtigingsbrug.grens.Verzoek;
import org.apache.camel.Body;
import org.apache.camel.ExchangeProperty;
import org.apache.camel.Handler;
import org.springframework.stereotype.Component;

/** {@code POST /v1/notificaties/{gemeente}}: what the zaaksysteem of a gemeente tells. */
@Component("notificatieloket")
final class Notificatieloket {

  private final Notificatielezer lezer;
  private final Notificatieinname inname;

  Notificatieloket(Notificatielezer lezer, Notificatieinname inname) {
    this.lezer = lezer;
    this.inname = inname;
  }

  /** Whose secret it came with, whatever the message says. */
  @Handler
  Antwoord neem(@ExchangeProperty(Verzoek.EIGENSCHAP) Verzoek verzoek, @Body InputStream bericht)
      throws IOException {
    String gemeente = verzoek.afnemer().gemeenten().iterator().next();
    lezer
        .lees(gemeente, bericht.readNBytes(Notificatielezer.GROOTSTE + 1))
        .ifPresent(notificatie -> inname.neem(gemeente, notificatie));
    return Antwoord.leeg();
  }
}
