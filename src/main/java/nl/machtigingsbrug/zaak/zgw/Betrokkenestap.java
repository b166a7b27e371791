package nl.machtigingsbrug.zaak.zgw;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangeProperty;
import org.springframework.stereotype.Component;

/**
 * The rol that someone of the optreden has in the zaak now: the old one, or what took its place.
 */
@Component("zgwbetrokkene")
public class Betrokkenestap {

  /** The call that tells which rollen the zaak has. */
  public Object zoek(Exchange exchange) {
    return Zgwverzoek.lees(
        Stand.opdracht(exchange)
            .instellingen()
            .zaken()
            .bij("/rollen", Map.of("zaak", Stand.zaak(exchange).toString())));
  }

  /**
   * Its address, or nothing.
   *
   * @param sleutel of the rol, as {@link Rolvoorstel#sleutel()}
   */
  public String herken(Exchange exchange, @ExchangeProperty("rolsleutel") String sleutel) {
    Zaakopdracht opdracht = Stand.opdracht(exchange);
    String nu = adres(exchange, opdracht.rollen(), sleutel);
    return nu.isEmpty()
        ? adres(
            exchange,
            Rolwisseling.bij(
                    opdracht.rollen(),
                    opdracht.instellingen().rolconventie(),
                    Eindewijze.VERVANGEN,
                    LocalDate.EPOCH)
                .nieuw(),
            sleutel)
        : nu;
  }

  private static String adres(Exchange exchange, List<Rolvoorstel> rollen, String sleutel) {
    return Rolherkenning.herken(
            rollen.stream().filter(rol -> rol.sleutel().equals(sleutel)).toList(),
            Stand.opdracht(exchange).zaaktype(),
            Zgwlijst.verzameld(exchange))
        .getOrDefault(sleutel, "");
  }
}
