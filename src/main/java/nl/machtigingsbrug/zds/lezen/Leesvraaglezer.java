package nl.machtigingsbrug.zds.lezen;

import nl.machtigingsbrug.zds.Zdsvraag;
import org.apache.camel.Body;
import org.apache.camel.Exchange;
import org.apache.camel.Handler;
import org.springframework.stereotype.Component;

/** Reads what is asked, and of what kind of thing. */
@Component("zdsleesvraag")
final class Leesvraaglezer {

  @Handler
  void lees(@Body Zdsvraag vraag, Exchange exchange) {
    Leesvraag gelezen = Leesvraag.lees(vraag);
    exchange.setProperty(Leesvraag.EIGENSCHAP, gelezen);
    exchange.setProperty("zdsDocumentvraag", gelezen.isDocument());
  }
}
