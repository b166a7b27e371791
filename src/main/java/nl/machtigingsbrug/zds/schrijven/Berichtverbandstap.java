package nl.machtigingsbrug.zds.schrijven;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.zaak.zgw.Catalogi;
import nl.machtigingsbrug.zaak.zgw.Zgwlijst;
import nl.machtigingsbrug.zaak.zgw.Zgwverzoek;
import org.apache.camel.Body;
import org.apache.camel.Exchange;
import org.apache.camel.InvalidPayloadException;
import org.springframework.stereotype.Component;

/** The other zaken of a message: found before anything is made, then bound or set free. */
@Component("zdsverband")
public class Berichtverbandstap {

  /** Property with where the other zaken are: every part of a split sees the same map. */
  static final String ADRESSEN = "zdsAdressen";

  private static final String GEZOCHT = "gezochtVerband";

  private final Catalogi catalogi;

  Berichtverbandstap(Catalogi catalogi) {
    this.catalogi = catalogi;
  }

  /** The call that looks for the other zaak. */
  public Object zoek(Exchange exchange) throws InvalidPayloadException {
    Verband verband = exchange.getMessage().getMandatoryBody(Verband.class);
    exchange.setProperty(GEZOCHT, verband);
    return Zgwverzoek.lees(
        Berichtstand.instellingen(exchange)
            .zaken()
            .bij(
                "/zaken",
                Map.of(
                    "bronorganisatie",
                    Berichtstand.instellingen(exchange).bronorganisatie().waarde(),
                    "identificatie",
                    verband.zaaknummer())));
  }

  /**
   * Its address.
   *
   * @throws Afwijzing MB-STUF-62 where there is no such zaak, MB-STUF-63 where the two cannot be
   *     hoofdzaak and deelzaak
   */
  public String vind(Exchange exchange) {
    Verband verband = exchange.getProperty(GEZOCHT, Verband.class);
    List<JsonNode> gevonden =
        Zgwlijst.verzameld(exchange).stream()
            .filter(zaak -> zaak.path("identificatie").asText().equals(verband.zaaknummer()))
            .toList();
    if (gevonden.size() != 1) {
      throw new Afwijzing(Foutcode.ZAAKBERICHT_ANDERE_ZAAK_ONBEKEND, verband.soort().element());
    }
    JsonNode ander = gevonden.get(0);
    if (verband.komt()) {
      keur(exchange, verband, ander);
    }
    return ander.path("url").asText();
  }

  /** Outside the split too it is known where the other zaak is. */
  public void onthoud(Exchange exchange) throws InvalidPayloadException {
    String sleutel = exchange.getMessage().getMandatoryBody(Verband.class).sleutel();
    adressen(exchange)
        .put(sleutel, Berichtstand.resultaat(exchange, "andere-zaak[" + sleutel + "]"));
  }

  private void keur(Exchange exchange, Verband verband, JsonNode ander) {
    String eigen = Berichtstand.zaaktypeadres(exchange);
    String zijn = ander.path("zaaktype").asText();
    boolean past =
        switch (verband.soort()) {
          case HOOFDZAAK ->
              !ander.path("hoofdzaak").isTextual() && magDeelZijn(exchange, zijn, eigen);
          case DEELZAAK -> ander.path("deelzaken").isEmpty() && magDeelZijn(exchange, eigen, zijn);
          case ANDERE -> true;
        };
    if (!past) {
      throw new Afwijzing(Foutcode.ZAAKBERICHT_DEELZAAK, verband.soort().element());
    }
  }

  /** A zaaksysteem that does not tell its deelzaaktypen decides by itself. */
  private boolean magDeelZijn(Exchange exchange, String hoofd, String deel) {
    URI adres = Berichtstand.instellingen(exchange).catalogi().binnen(hoofd);
    JsonNode typen =
        catalogi.van(Berichtstand.levering(exchange).gemeente()).ding(adres).path("deelzaaktypen");
    if (!typen.isArray()) {
      return true;
    }
    for (JsonNode type : typen) {
      if (type.asText().equals(deel)) {
        return true;
      }
    }
    return false;
  }

  /** The zaak as it is made, with what it belongs to. */
  static ObjectNode metVerbanden(Exchange exchange, ObjectNode zaak) {
    ObjectNode met = zaak.deepCopy();
    for (Verband verband : Berichtstand.bericht(exchange).verbanden()) {
      switch (verband.soort()) {
        case HOOFDZAAK -> met.put("hoofdzaak", adres(exchange, verband));
        case ANDERE -> met.withArray("relevanteAndereZaken").add(relatie(exchange, verband));
        case DEELZAAK -> {}
      }
    }
    return met;
  }

  /** The call that reads the zaak whose own relations change. */
  public Object lees(Exchange exchange) {
    return Zgwverzoek.lees(Berichtstand.zaak(exchange));
  }

  /** The body becomes the call that changes them, or nothing where they are as they have to be. */
  public void wijzig(Exchange exchange, @Body JsonNode zaak) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    ArrayNode andere = JsonNodeFactory.instance.arrayNode();
    zaak.path("relevanteAndereZaken").forEach(andere::add);
    String hoofdzaak = zaak.path("hoofdzaak").asText("");
    for (Verband verband : Berichtstand.bericht(exchange).verbanden()) {
      String adres = adres(exchange, verband);
      switch (verband.soort()) {
        case HOOFDZAAK -> {
          if (verband.komt()) {
            hoofdzaak = adres;
          } else if (hoofdzaak.equals(adres)) {
            hoofdzaak = "";
          }
        }
        case ANDERE -> {
          andere.removeIf(een -> een.path("url").asText().equals(adres));
          if (verband.komt()) {
            andere.add(relatie(exchange, verband));
          }
        }
        case DEELZAAK -> {}
      }
    }
    if (!hoofdzaak.equals(zaak.path("hoofdzaak").asText(""))) {
      body.put("hoofdzaak", hoofdzaak.isEmpty() ? null : hoofdzaak);
    }
    if (!andere.equals(zaak.path("relevanteAndereZaken"))
        && !(andere.isEmpty() && zaak.path("relevanteAndereZaken").isEmpty())) {
      body.set("relevanteAndereZaken", andere);
    }
    exchange
        .getMessage()
        .setBody(body.isEmpty() ? null : Zgwverzoek.wijzig(Berichtstand.zaak(exchange), body));
  }

  /** The call that reads a zaak that becomes a part, or is one no more. */
  public Object leesDeelzaak(Exchange exchange) throws InvalidPayloadException {
    Verband verband = exchange.getMessage().getMandatoryBody(Verband.class);
    exchange.setProperty(GEZOCHT, verband);
    return Zgwverzoek.lees(binnen(exchange, verband));
  }

  /** The body becomes the call that changes it, or nothing where it is as it has to be. */
  public void wijzigDeelzaak(Exchange exchange, @Body JsonNode deelzaak) {
    Verband verband = exchange.getProperty(GEZOCHT, Verband.class);
    String zaak = Berichtstand.zaak(exchange).toString();
    boolean isDeel = deelzaak.path("hoofdzaak").asText("").equals(zaak);
    exchange
        .getMessage()
        .setBody(
            isDeel == verband.komt()
                ? null
                : Zgwverzoek.wijzig(
                    binnen(exchange, verband),
                    JsonNodeFactory.instance
                        .objectNode()
                        .put("hoofdzaak", verband.komt() ? zaak : null)));
  }

  private static ObjectNode relatie(Exchange exchange, Verband verband) {
    return verband.relatie().deepCopy().put("url", adres(exchange, verband));
  }

  private static URI binnen(Exchange exchange, Verband verband) {
    return Berichtstand.instellingen(exchange).zaken().binnen(adres(exchange, verband));
  }

  private static String adres(Exchange exchange, Verband verband) {
    return Objects.requireNonNull(adressen(exchange).get(verband.sleutel()));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, String> adressen(Exchange exchange) {
    return exchange.getProperty(ADRESSEN, Map.class);
  }
}
