package nl.machtigingsbrug.zaak.zgw;

import java.time.Clock;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangeProperty;
import org.apache.camel.Handler;
import org.apache.camel.InvalidPayloadException;
import org.apache.camel.Message;
import org.springframework.stereotype.Component;

/**
 * Puts a {@link Zgwverzoek} on the wire: address, token of this one call, and the headers that the
 * standard asks for (Zaken API, Accept-Crs and Content-Crs).
 */
@Component("zgwverzending")
final class Zgwverzending {

  /** The exchange property with the method of the call that is made. */
  static final String METHODE = "zgwMethode";

  private static final String CRS = "EPSG:4326";

  /** Only the content of a document is anything but JSON. */
  private static final String ACCEPT =
      "application/json, application/octet-stream;q=0.9, */*;q=0.8";

  private static final String WIE = "machtigingsbrug";

  private final Clock klok;

  Zgwverzending(Clock klok) {
    this.klok = klok;
  }

  @Handler
  void bereidVoor(
      Exchange exchange, @ExchangeProperty(Zgwgemeente.EIGENSCHAP) ZgwInstellingen instellingen)
      throws InvalidPayloadException {
    Message bericht = exchange.getMessage();
    Zgwverzoek verzoek = bericht.getMandatoryBody(Zgwverzoek.class);
    bericht.removeHeaders("*");
    bericht.setHeader(
        Exchange.HTTP_URI, Omheining.binnen(instellingen, verzoek.adres()).toString());
    bericht.setHeader(Exchange.HTTP_METHOD, verzoek.methode());
    exchange.setProperty(METHODE, verzoek.methode());
    bericht.setHeader("Authorization", "Bearer " + new ZgwToken(instellingen, klok).maak(WIE, WIE));
    bericht.setHeader("Accept", ACCEPT);
    bericht.setHeader("Accept-Crs", CRS);
    if (verzoek.inhoud() != null) {
      bericht.setHeader("Content-Crs", CRS);
      bericht.setHeader(Exchange.CONTENT_TYPE, "application/json");
    }
    bericht.setBody(verzoek.inhoud());
  }
}
