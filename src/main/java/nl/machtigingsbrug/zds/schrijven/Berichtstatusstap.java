package nl.machtigingsbrug.zds.schrijven;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Map;
import nl.machtigingsbrug.zaak.zgw.Zaaktype;
import nl.machtigingsbrug.zaak.zgw.Zgwverzoek;
import org.apache.camel.Exchange;
import org.apache.camel.InvalidPayloadException;
import org.springframework.stereotype.Component;

/** A status of a message. */
@Component("zdsstatus")
public class Berichtstatusstap {

  /** The call that sets it. */
  public Object maak(Exchange exchange) throws InvalidPayloadException {
    ObjectNode body = body(Berichtstand.type(exchange), zetting(exchange));
    body.put("zaak", Berichtstand.zaak(exchange).toString());
    return Zgwverzoek.maak(
        Berichtstand.instellingen(exchange).zaken().bij("/statussen", Map.of()), body);
  }

  /** The call that tells which are set. */
  public Object zoek(Exchange exchange) throws InvalidPayloadException {
    exchange.setProperty("gezochteStatus", body(Berichtstand.type(exchange), zetting(exchange)));
    return Zgwverzoek.lees(
        Berichtstand.instellingen(exchange)
            .zaken()
            .bij("/statussen", Map.of("zaak", Berichtstand.zaak(exchange).toString())));
  }

  /** Its address among what was found, or nothing: of this type, set at this moment. */
  public String herken(Exchange exchange) {
    ObjectNode gezocht = exchange.getProperty("gezochteStatus", ObjectNode.class);
    return Berichtstand.gevonden(
        exchange,
        status ->
            status.path("statustype").equals(gezocht.path("statustype"))
                && zelfdeMoment(
                    status.path("datumStatusGezet").asText(),
                    gezocht.path("datumStatusGezet").asText()));
  }

  static ObjectNode body(Zaaktype zaaktype, Statuszetting zetting) {
    return zetting
        .status()
        .deepCopy()
        .put("statustype", Statuskeuze.kies(zaaktype, zetting).url().toString());
  }

  private static boolean zelfdeMoment(String een, String ander) {
    try {
      return OffsetDateTime.parse(een).isEqual(OffsetDateTime.parse(ander));
    } catch (DateTimeException e) {
      return een.equals(ander);
    }
  }

  private static Statuszetting zetting(Exchange exchange) throws InvalidPayloadException {
    return exchange.getMessage().getMandatoryBody(Statuszetting.class);
  }
}
