package nl.machtigingsbrug.zds.schrijven;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.zaak.zgw.Catalogi;
import nl.machtigingsbrug.zaak.zgw.Zgwlijst;
import nl.machtigingsbrug.zaak.zgw.Zgwverzoek;
import org.apache.camel.Body;
import org.apache.camel.Exchange;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The resultaat of a zaak: a zaak has one at most, and its type cannot change (Zaken API). */
@Component("zdsresultaat")
public class Berichtresultaatstap {

  private final Catalogi catalogi;

  Berichtresultaatstap(Catalogi catalogi) {
    this.catalogi = catalogi;
  }

  /** The call that makes it. */
  public Object maak(Exchange exchange) {
    return Zgwverzoek.maak(lijst(exchange, Map.of()), body(exchange));
  }

  /** The call that tells which there is. */
  public Object zoek(Exchange exchange) {
    return Zgwverzoek.lees(lijst(exchange, Map.of("zaak", Berichtstand.zaak(exchange).toString())));
  }

  /** Its address among what was found, or nothing: of this type. */
  public String herken(Exchange exchange) {
    String type = type(exchange);
    return Berichtstand.gevonden(
        exchange, resultaat -> resultaat.path("resultaattype").asText().equals(type));
  }

  /** The body becomes the call that takes away what is not to be any more, or nothing. */
  public void ruim(Exchange exchange) {
    JsonNode nu = nu(exchange);
    String type = type(exchange);
    boolean weg =
        zetting(exchange).ingetrokken()
            || (type != null && nu != null && !nu.path("resultaattype").asText().equals(type));
    exchange
        .getMessage()
        .setBody(weg && nu != null ? Zgwverzoek.verwijder(adres(exchange, nu)) : null);
  }

  /**
   * The body becomes the call that makes or changes it, or nothing where it is as it has to be.
   *
   * @throws Afwijzing MB-STUF-60 where only its toelichting is to change and there is no resultaat
   */
  public void zet(Exchange exchange) {
    exchange.getMessage().setBody(zetting(exchange).ingetrokken() ? null : verzoek(exchange));
  }

  private @Nullable Object verzoek(Exchange exchange) {
    JsonNode nu = nu(exchange);
    if (nu == null && zetting(exchange).zegtNiets()) {
      return null;
    }
    String type = type(exchange);
    if (nu == null && type == null) {
      throw new Afwijzing(Foutcode.ZAAKBERICHT_RESULTAATTYPE, "resultaat/omschrijving");
    }
    if (nu == null || (type != null && !nu.path("resultaattype").asText().equals(type))) {
      return maak(exchange);
    }
    String toelichting = zetting(exchange).toelichting();
    return toelichting == null || nu.path("toelichting").asText().equals(toelichting)
        ? null
        : Zgwverzoek.wijzig(
            adres(exchange, nu),
            JsonNodeFactory.instance.objectNode().put("toelichting", toelichting));
  }

  /** The call that reads the zaak that is to be ended. */
  public Object leesZaak(Exchange exchange) {
    return Zgwverzoek.lees(Berichtstand.zaak(exchange));
  }

  /**
   * Passes a zaak that has a resultaat.
   *
   * @throws Afwijzing MB-STUF-61 where it has none
   */
  public String eis(@Body JsonNode zaak) {
    if (!zaak.path("resultaat").isTextual()) {
      throw new Afwijzing(Foutcode.ZAAKBERICHT_ZONDER_RESULTAAT, "resultaat");
    }
    return "resultaat";
  }

  private ObjectNode body(Exchange exchange) {
    String toelichting = zetting(exchange).toelichting();
    return JsonNodeFactory.instance
        .objectNode()
        .put("zaak", Berichtstand.zaak(exchange).toString())
        .put("resultaattype", type(exchange))
        .put("toelichting", toelichting == null ? "" : toelichting);
  }

  private @Nullable String type(Exchange exchange) {
    String omschrijving = zetting(exchange).omschrijving();
    return omschrijving == null
        ? null
        : Afloop.type(
                catalogi.van(Berichtstand.levering(exchange).gemeente()),
                Berichtstand.type(exchange).url(),
                omschrijving)
            .url()
            .toString();
  }

  private static @Nullable JsonNode nu(Exchange exchange) {
    return Zgwlijst.verzameld(exchange).stream().findFirst().orElse(null);
  }

  private static URI adres(Exchange exchange, JsonNode resultaat) {
    return Berichtstand.instellingen(exchange).zaken().binnen(resultaat.path("url").asText());
  }

  private static URI lijst(Exchange exchange, Map<String, String> vraag) {
    return Berichtstand.instellingen(exchange).zaken().bij("/resultaten", vraag);
  }

  private static Resultaatzetting zetting(Exchange exchange) {
    return Objects.requireNonNull(Berichtstand.bericht(exchange).resultaat());
  }
}
