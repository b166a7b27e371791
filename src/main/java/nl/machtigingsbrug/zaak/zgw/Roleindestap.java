package nl.machtigingsbrug.zaak.zgw;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.optreden.Kalender;
import nl.machtigingsbrug.vertegenwoordiging.Einde;
import nl.machtigingsbrug.vertegenwoordiging.Vertegenwoordigingen;
import org.apache.camel.Exchange;
import org.apache.camel.InvalidPayloadException;
import org.springframework.stereotype.Component;

/**
 * Ends the rollen of who acted. Which there are is looked up once and remembered by address: a
 * repeat removes only those, never one that was made since.
 */
@Component("zgwroleinde")
public class Roleindestap {

  static final String STAP = "rollen";

  private final Vertegenwoordigingen vertegenwoordigingen;
  private final ZgwGemeenten gemeenten;

  Roleindestap(Vertegenwoordigingen vertegenwoordigingen, ZgwGemeenten gemeenten) {
    this.vertegenwoordigingen = vertegenwoordigingen;
    this.gemeenten = gemeenten;
  }

  /** What is remembered: how they end, from which day, and the addresses of old and new ones. */
  public Map<String, Object> gevonden(Exchange exchange) {
    Zaakopdracht opdracht = Stand.opdracht(exchange);
    Einde einde =
        vertegenwoordigingen
            .eindeVan(opdracht.aanvraag().id())
            .orElseThrow(() -> new Afwijzing(Foutcode.VERTEGENWOORDIGING_ONBEKEND));
    Eindewijze wijze = gemeenten.van(opdracht.aanvraag().gemeente()).eindeVertegenwoordiging();
    LocalDate dag = Kalender.dag(einde.per());
    Rolwisseling wisseling = wisseling(opdracht, wijze, dag);
    List<Rolvoorstel> oud = new ArrayList<>(wisseling.eerstWeg());
    oud.addAll(wisseling.laatstWeg());
    return Map.of(
        "wijze", wijze.name(),
        "dag", dag.toString(),
        "oud", aanwezig(exchange, oud),
        "nieuw", aanwezig(exchange, wisseling.nieuw()));
  }

  /** Lays out the rollen that go and come, by what was remembered. */
  public void open(Exchange exchange) {
    Map<?, ?> rollen = rollen(exchange);
    Rolwisseling wisseling =
        wisseling(
            Stand.opdracht(exchange),
            Eindewijze.valueOf(String.valueOf(rollen.get("wijze"))),
            LocalDate.parse(String.valueOf(rollen.get("dag"))));
    Map<?, ?> oud = (Map<?, ?>) Objects.requireNonNull(rollen.get("oud"));
    Map<?, ?> nieuw = (Map<?, ?>) Objects.requireNonNull(rollen.get("nieuw"));
    exchange.setProperty("rollenEerstWeg", met(wisseling.eerstWeg(), oud, true));
    exchange.setProperty("rollenNieuw", met(wisseling.nieuw(), nieuw, false));
    exchange.setProperty("rollenLaatstWeg", met(wisseling.laatstWeg(), oud, true));
  }

  /** The call that removes one; that it is gone already is as good. */
  public Object verwijder(Exchange exchange) throws InvalidPayloadException {
    Rolvoorstel rol = exchange.getMessage().getMandatoryBody(Rolvoorstel.class);
    Map<?, ?> oud = (Map<?, ?>) Objects.requireNonNull(rollen(exchange).get("oud"));
    return Zgwverzoek.verwijder(
        Stand.opdracht(exchange)
            .instellingen()
            .zaken()
            .binnen(String.valueOf(oud.get(rol.sleutel()))));
  }

  private static Rolwisseling wisseling(Zaakopdracht opdracht, Eindewijze wijze, LocalDate dag) {
    return Rolwisseling.bij(opdracht.rollen(), opdracht.instellingen().rolconventie(), wijze, dag);
  }

  private static Map<String, String> aanwezig(Exchange exchange, List<Rolvoorstel> rollen) {
    return new LinkedHashMap<>(
        Rolherkenning.herken(
            rollen, Stand.opdracht(exchange).zaaktype(), Zgwlijst.verzameld(exchange)));
  }

  private static List<Rolvoorstel> met(List<Rolvoorstel> rollen, Map<?, ?> welke, boolean in) {
    return rollen.stream().filter(rol -> welke.containsKey(rol.sleutel()) == in).toList();
  }

  private static Map<?, ?> rollen(Exchange exchange) {
    return Objects.requireNonNull(exchange.getProperty("resultaat." + STAP, Map.class));
  }
}
