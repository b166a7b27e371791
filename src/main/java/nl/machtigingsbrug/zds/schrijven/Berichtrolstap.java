package nl.machtigingsbrug.zds.schrijven;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import nl.machtigingsbrug.levering.Levering;
import nl.machtigingsbrug.zaak.zgw.Rolconventie;
import nl.machtigingsbrug.zaak.zgw.ZgwInstellingen;
import nl.machtigingsbrug.zaak.zgw.Zgwlijst;
import nl.machtigingsbrug.zaak.zgw.Zgwverzoek;
import org.apache.camel.Exchange;
import org.apache.camel.InvalidPayloadException;
import org.springframework.stereotype.Component;

/**
 * The rollen of a message. A search asks for the zaak only: asking for a person would put a BSN in
 * a URL.
 */
@Component("zdsrol")
public class Berichtrolstap {

  private final Zaakberichten berichten;
  private final Zaaktypenamen namen;

  Berichtrolstap(Zaakberichten berichten, Zaaktypenamen namen) {
    this.berichten = berichten;
    this.namen = namen;
  }

  /** The call that tells which there are. */
  public Object lees(Exchange exchange) {
    return Zgwverzoek.lees(
        Berichtstand.instellingen(exchange)
            .zaken()
            .bij("/rollen", Map.of("zaak", Berichtstand.zaak(exchange).toString())));
  }

  /** Decides once which go and which come; how many change. */
  public Object plan(Exchange exchange) {
    Levering levering = Berichtstand.levering(exchange);
    ZgwInstellingen instellingen = Berichtstand.instellingen(exchange);
    Rolconventie conventie =
        instellingen.rolconventieVoor(
            namen.van(levering.gemeente(), Berichtstand.type(exchange).url()));
    Zaakbericht bericht = Berichtstand.bericht(exchange);
    Zaakbewijs bewijs = bericht.bewijs();
    Rolplan plan =
        berichten
            .rolplan(levering.id(), levering.gemeente())
            .orElseGet(
                () ->
                    new Rolwijziging(new Rolkeuze(conventie, Berichtstand.type(exchange)))
                        .plan(
                            Zgwlijst.verzameld(exchange),
                            bericht.rollen(),
                            bewijs == null ? List.of() : bewijs.rollen()));
    berichten.onthoud(levering.id(), levering.gemeente(), plan);
    return plan.weg().size() + plan.nieuw().size();
  }

  /** The call that removes one; that it is gone already is as good. */
  public Object verwijder(Exchange exchange) throws InvalidPayloadException {
    return Zgwverzoek.verwijder(
        Berichtstand.instellingen(exchange)
            .zaken()
            .binnen(exchange.getMessage().getMandatoryBody(Rolverwijdering.class).adres()));
  }

  /** The call that makes one. */
  public Object maak(Exchange exchange) throws InvalidPayloadException {
    ObjectNode rol = rol(exchange).rol().deepCopy();
    rol.put("zaak", Berichtstand.zaak(exchange).toString());
    return Zgwverzoek.maak(
        Berichtstand.instellingen(exchange).zaken().bij("/rollen", Map.of()), rol);
  }

  /** The call that tells which are there; the rol that is looked for stays as a property. */
  public Object zoek(Exchange exchange) throws InvalidPayloadException {
    exchange.setProperty("gezochteRol", rol(exchange));
    return lees(exchange);
  }

  /** Its address among what was found, or nothing. */
  public String herken(Exchange exchange) {
    ObjectNode gezocht = exchange.getProperty("gezochteRol", Rolopdracht.class).rol();
    return Berichtstand.gevonden(
        exchange,
        rol ->
            rol.path("roltype").equals(gezocht.path("roltype"))
                && rol.path("indicatieMachtiging")
                    .asText("")
                    .equals(gezocht.path("indicatieMachtiging").asText())
                && Elementrol.zelfde(rol, gezocht));
  }

  private static Rolopdracht rol(Exchange exchange) throws InvalidPayloadException {
    return exchange.getMessage().getMandatoryBody(Rolopdracht.class);
  }
}
