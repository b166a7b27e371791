package nl.machtigingsbrug.zaak.zgw;

import java.util.Map;
import org.apache.camel.Exchange;
import org.springframework.stereotype.Component;

/**
 * Zaak, rollen and first status in one call that does all or nothing (Open Zaak, zaak_registreren).
 */
@Component("zgwregistratie")
public class Registratiestap {

  /** The call. */
  public Object maak(Exchange exchange) {
    Zaakopdracht opdracht = Stand.opdracht(exchange);
    ZgwBerichten berichten = opdracht.berichten();
    return Zgwverzoek.maak(
        opdracht.instellingen().zaken().bij("/zaak_registreren", Map.of()),
        berichten.zaakRegistreren(
            berichten.zaak(Zaakstap.gegevens(exchange)),
            opdracht.rollen().stream()
                .map(rol -> berichten.rol(rol, opdracht.zaaktype().roltype(rol.roltype()).url()))
                .toList(),
            berichten.status(
                opdracht.zaaktype().beginstatus().url(),
                opdracht.aanvraag().ontvangen(),
                "Aanvraag ontvangen")));
  }
}
