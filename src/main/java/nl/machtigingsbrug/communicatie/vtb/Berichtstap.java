package nl.machtigingsbrug.communicatie.vtb;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import nl.machtigingsbrug.communicatie.Grensbewaking;
import nl.machtigingsbrug.communicatie.Verzendopdracht;
import nl.machtigingsbrug.communicatie.Verzendresultaat;
import nl.machtigingsbrug.communicatie.Verzendstap;
import nl.machtigingsbrug.communicatie.aanroep.Jsonaanroep;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.levering.Levering;
import org.apache.camel.Exchange;
import org.apache.camel.InvalidPayloadException;
import org.springframework.stereotype.Component;

/** Puts a bericht in the portal, or finds that it is there. */
@Component("vtbBericht")
public class Berichtstap {

  private static final String BLADZIJDE = "vtbBladzijde";
  private static final int MEESTE = 20;

  private final VtbGemeenten gemeenten;
  private final Berichtgrens grens;
  private final Clock klok;

  Berichtstap(VtbGemeenten gemeenten, Berichtgrens grens, Clock klok) {
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
        bij.berichten(),
        "/berichten",
        bij.autorisatie(),
        Vtbbericht.van(opdracht, bij, publicatie(exchange, opdracht)));
  }

  /** What is remembered of the answer. */
  public Map<String, String> gemaakt(Exchange exchange) throws InvalidPayloadException {
    Map<String, String> onze = herken(exchange, Jsonaanroep.antwoord(exchange));
    if (onze.isEmpty()) {
      throw new Afwijzing(Foutcode.LEVERING_ANTWOORD_ONLEESBAAR);
    }
    return onze;
  }

  /**
   * The call for the first page, or for the next. Asked is by the moment of publication, which is
   * the same at every attempt: the zaak may have been unknown when it was placed, and {@code
   * ontvanger} would put a BSN in the address.
   */
  public Object zoek(Exchange exchange) {
    Verzendopdracht opdracht = Verzendstap.opdracht(exchange);
    VtbInstellingen bij = gemeenten.van(opdracht.gemeente());
    int bladzijde = exchange.getProperty(BLADZIJDE, 1, Integer.class);
    Map<String, String> vraag = new LinkedHashMap<>();
    Instant moment = publicatie(exchange, opdracht).truncatedTo(ChronoUnit.SECONDS);
    vraag.put("publicatiedatum__gte", moment.toString());
    vraag.put("publicatiedatum__lt", moment.plus(Duration.ofSeconds(1)).toString());
    vraag.put("page", String.valueOf(bladzijde));
    return Jsonaanroep.lees(bij.berichten(), "/berichten", vraag, bij.autorisatie());
  }

  /**
   * What is remembered where it is on this page, or nothing; {@code vtbVerder} says whether the
   * next page is to be asked.
   */
  public Map<String, String> gevonden(Exchange exchange) throws InvalidPayloadException {
    JsonNode bladzijde = Jsonaanroep.antwoord(exchange);
    for (JsonNode bericht : Vtbantwoord.resultaten(bladzijde)) {
      Map<String, String> onze = herken(exchange, bericht);
      if (!onze.isEmpty()) {
        exchange.setProperty("vtbVerder", false);
        return onze;
      }
    }
    int nummer = exchange.getProperty(BLADZIJDE, 1, Integer.class);
    boolean verder = Vtbantwoord.heeftVervolg(bladzijde);
    if (verder && nummer >= MEESTE) {
      throw new Afwijzing(Foutcode.LEVERING_UITKOMST_ONBEKEND);
    }
    exchange.setProperty(BLADZIJDE, nummer + 1);
    exchange.setProperty("vtbVerder", verder);
    return Map.of();
  }

  private Map<String, String> herken(Exchange exchange, JsonNode bericht) {
    Verzendopdracht opdracht = Verzendstap.opdracht(exchange);
    String uuid = Vtbantwoord.onze(bericht, "referentie", Berichtreferentie.van(opdracht.id()));
    if (uuid == null) {
      return Map.of();
    }
    boolean later = publicatie(exchange, opdracht).isAfter(klok.instant());
    return Verzendstap.resultaat(
        later ? Verzendresultaat.AANGEBODEN : Verzendresultaat.BEZORGD,
        later ? "uitgesteld" : "geplaatst",
        uuid);
  }

  /** At once is the moment at which it was planned: the same at every attempt. */
  private Instant publicatie(Exchange exchange, Verzendopdracht opdracht) {
    Levering levering = exchange.getProperty("levering", Levering.class);
    return Objects.requireNonNullElseGet(
        opdracht.publicatie(), () -> levering == null ? klok.instant() : levering.aangemaakt());
  }
}
