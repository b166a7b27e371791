package nl.machtigingsbrug.communicatie.vtb;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.util.Map;
import nl.machtigingsbrug.aansluiting.Basisadres;
import nl.machtigingsbrug.communicatie.Grensbewaking;
import nl.machtigingsbrug.communicatie.Verzendopdracht;
import nl.machtigingsbrug.communicatie.Verzendresultaat;
import nl.machtigingsbrug.communicatie.Verzendstap;
import nl.machtigingsbrug.communicatie.aanroep.Jsonaanroep;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.optreden.Kalender;
import org.apache.camel.Exchange;
import org.apache.camel.InvalidPayloadException;
import org.springframework.stereotype.Component;

/** Puts a taak in the portal, or finds that it is there. */
@Component("vtbTaak")
public class Taakstap {

  private final VtbGemeenten gemeenten;
  private final Taakgrens grens;
  private final Clock klok;

  Taakstap(VtbGemeenten gemeenten, Taakgrens grens, Clock klok) {
    this.gemeenten = gemeenten;
    this.grens = grens;
    this.klok = klok;
  }

  /** The call that makes it. */
  public Object maak(Exchange exchange) {
    Verzendopdracht opdracht = Verzendstap.opdracht(exchange);
    VtbInstellingen bij = gemeenten.van(opdracht.gemeente());
    Grensbewaking.bewaak(grens, opdracht);
    return Jsonaanroep.post(
        taken(bij),
        Vtbtaak.pad(bij),
        bij.autorisatie(),
        Vtbtaak.van(opdracht, bij, Kalender.dag(klok.instant())));
  }

  /** What is remembered of the answer. */
  public Map<String, String> gemaakt(Exchange exchange) throws InvalidPayloadException {
    Map<String, String> onze =
        herken(Verzendstap.opdracht(exchange), Jsonaanroep.antwoord(exchange));
    if (onze.isEmpty()) {
      throw new Afwijzing(Foutcode.LEVERING_ANTWOORD_ONLEESBAAR);
    }
    return onze;
  }

  /** The call that asks for it by our own id. */
  public Object zoek(Exchange exchange) {
    Verzendopdracht opdracht = Verzendstap.opdracht(exchange);
    VtbInstellingen bij = gemeenten.van(opdracht.gemeente());
    return Jsonaanroep.lees(
        taken(bij),
        Vtbtaak.pad(bij),
        Map.of("verwerkerTaakId", opdracht.id().toString()),
        bij.autorisatie());
  }

  /**
   * What is remembered where it is there, or nothing.
   *
   * @throws Afwijzing LEVERING_UITKOMST_ONBEKEND where the filter was not heeded and there is more
   *     than one page
   */
  public Map<String, String> gevonden(Exchange exchange) throws InvalidPayloadException {
    JsonNode bladzijde = Jsonaanroep.antwoord(exchange);
    for (JsonNode taak : Vtbantwoord.resultaten(bladzijde)) {
      Map<String, String> onze = herken(Verzendstap.opdracht(exchange), taak);
      if (!onze.isEmpty()) {
        return onze;
      }
    }
    if (Vtbantwoord.heeftVervolg(bladzijde)) {
      throw new Afwijzing(Foutcode.LEVERING_UITKOMST_ONBEKEND);
    }
    return Map.of();
  }

  private static Map<String, String> herken(Verzendopdracht opdracht, JsonNode taak) {
    String uuid = Vtbantwoord.onze(taak, "verwerkerTaakId", opdracht.id().toString());
    return uuid == null ? Map.of() : Verzendstap.resultaat(Verzendresultaat.BEZORGD, "open", uuid);
  }

  private static Basisadres taken(VtbInstellingen bij) {
    if (bij.taken() == null) {
      throw new Afwijzing(Foutcode.CONFIG_ONGELDIG, "taken");
    }
    return bij.taken();
  }
}
