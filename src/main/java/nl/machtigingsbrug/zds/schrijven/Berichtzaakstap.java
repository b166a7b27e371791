package nl.machtigingsbrug.zds.schrijven;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.zaak.zgw.Zgwlijst;
import nl.machtigingsbrug.zaak.zgw.Zgwverzoek;
import org.apache.camel.Exchange;
import org.springframework.stereotype.Component;

/** The zaak of a message: made, found or changed. */
@Component("zdszaak")
public class Berichtzaakstap {

  private final Zaakadressen adressen;

  Berichtzaakstap(Zaakadressen adressen) {
    this.adressen = adressen;
  }

  /** The call that makes it. */
  public Object maak(Exchange exchange) {
    return Zgwverzoek.maak(
        Berichtstand.instellingen(exchange).zaken().bij("/zaken", Map.of()),
        Berichtverbandstap.metVerbanden(exchange, aanmaak(exchange).zaak()));
  }

  /** The call that makes it with its rollen and first status, or nothing (Open Zaak). */
  public Object registreer(Exchange exchange) {
    Aanmaak aanmaak = aanmaak(exchange);
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.set("zaak", Berichtverbandstap.metVerbanden(exchange, aanmaak.zaak()));
    ArrayNode rollen = body.putArray("rollen");
    aanmaak.rollen().forEach(rol -> rollen.add(rol.rol()));
    Statuszetting eerste = Berichtstand.bericht(exchange).statussen().get(0);
    body.set("status", Berichtstatusstap.body(Berichtstand.type(exchange), eerste));
    return Zgwverzoek.maak(
        Berichtstand.instellingen(exchange).zaken().bij("/zaak_registreren", Map.of()), body);
  }

  /** The call that looks for its number. */
  public Object zoek(Exchange exchange) {
    Zaakbericht bericht = Berichtstand.bericht(exchange);
    Aanmaak aanmaak = bericht.aanmaak();
    return Zgwverzoek.lees(
        Berichtstand.instellingen(exchange)
            .zaken()
            .bij(
                "/zaken",
                Map.of(
                    "bronorganisatie",
                    aanmaak == null
                        ? Berichtstand.instellingen(exchange).bronorganisatie().waarde()
                        : aanmaak.bronorganisatie(),
                    "identificatie",
                    bericht.zaaknummer())));
  }

  /** Its address where this message made it; the number alone can be that of another zaak. */
  public String herken(Exchange exchange) {
    String nummer = Berichtstand.bericht(exchange).zaaknummer();
    String id = Berichtstand.levering(exchange).id().toString();
    return Berichtstand.gevonden(
        exchange,
        zaak -> {
          boolean eigen = false;
          for (JsonNode kenmerk : zaak.path("kenmerken")) {
            eigen |=
                kenmerk.path("kenmerk").asText().equals(id)
                    && kenmerk.path("bron").asText().equals(Vertaler.ONZE_BRON);
          }
          return eigen && zaak.path("identificatie").asText().equals(nummer);
        });
  }

  /** What an earlier message learned of this zaak, or nothing. */
  public Map<String, String> bekend(Exchange exchange) {
    Map<String, String> bekend =
        adressen.van(
            Berichtstand.levering(exchange).gemeente(),
            Berichtstand.bericht(exchange).zaaknummer());
    exchange.setProperty("zdsZaakBekend", !bekend.isEmpty());
    return bekend;
  }

  /**
   * Address and zaaktype of the zaak with this number.
   *
   * @throws Afwijzing MB-STUF-12 where there is none
   */
  public Map<String, String> vind(Exchange exchange) {
    String nummer = Berichtstand.bericht(exchange).zaaknummer();
    List<JsonNode> gevonden =
        Zgwlijst.verzameld(exchange).stream()
            .filter(zaak -> zaak.path("identificatie").asText().equals(nummer))
            .toList();
    if (gevonden.size() != 1) {
      throw new Afwijzing(Foutcode.ZAAKBERICHT_ZAAK_ONBEKEND, "identificatie");
    }
    JsonNode zaak = gevonden.get(0);
    return Map.of("url", zaak.path("url").asText(), "zaaktype", zaak.path("zaaktype").asText());
  }

  /** The call that changes its fields. */
  public Object wijzig(Exchange exchange) {
    return Zgwverzoek.wijzig(
        Berichtstand.zaak(exchange),
        Objects.requireNonNull(Berichtstand.bericht(exchange).wijziging()));
  }

  private static Aanmaak aanmaak(Exchange exchange) {
    return Objects.requireNonNull(Berichtstand.bericht(exchange).aanmaak());
  }
}
