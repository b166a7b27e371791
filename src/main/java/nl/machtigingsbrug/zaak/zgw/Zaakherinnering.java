package nl.machtigingsbrug.zaak.zgw;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.Optional;
import nl.machtigingsbrug.levering.Levering;
import nl.machtigingsbrug.levering.Leveringen;
import nl.machtigingsbrug.levering.Reeks;
import nl.machtigingsbrug.levering.Staat;
import nl.machtigingsbrug.levering.Stapuitkomsten;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangeProperty;
import org.springframework.stereotype.Component;

/**
 * The zaak that an aanvraag became, for a levering that does something about it afterwards: with
 * the choices by which it was made.
 */
@Component("zaakherinnering")
public class Zaakherinnering {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Leveringen leveringen;
  private final Stapuitkomsten stappen;
  private final Zaakopdrachten opdrachten;

  Zaakherinnering(Leveringen leveringen, Stapuitkomsten stappen, Zaakopdrachten opdrachten) {
    this.leveringen = leveringen;
    this.stappen = stappen;
    this.opdrachten = opdrachten;
  }

  /**
   * Lays out what the steps of the zaak know. Property {@code zaakBekend} says whether there is a
   * zaak that we made.
   */
  public void open(Exchange exchange, @ExchangeProperty("levering") Levering levering) {
    Optional<Levering> zaak = zaak(levering);
    exchange.setProperty("zaakBekend", zaak.isPresent());
    zaak.ifPresent(
        gemaakt -> {
          exchange.setProperty(
              "resultaat.zaaknummer", stappen.van(gemaakt.id(), "zaaknummer").asText());
          exchange.setProperty("resultaat.zaak", stappen.van(gemaakt.id(), "zaak").asText());
          opdrachten.open(
              exchange,
              gemaakt,
              JSON.convertValue(stappen.van(gemaakt.id(), "inrichting"), Map.class));
        });
  }

  private Optional<Levering> zaak(Levering levering) {
    return leveringen.van(levering.aanvraagId()).stream()
        .filter(ander -> ander.reeks() == Reeks.ZAAK && ander.staat() == Staat.GELEVERD)
        .filter(ander -> isTekst(ander, "zaak") && isTekst(ander, "zaaknummer"))
        .filter(ander -> stappen.van(ander.id(), "inrichting").isObject())
        .findFirst();
  }

  private boolean isTekst(Levering levering, String stap) {
    JsonNode resultaat = stappen.van(levering.id(), stap);
    return resultaat.isTextual();
  }
}
