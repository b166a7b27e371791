package nl.machtigingsbrug.communicatie.verzending;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.machtigingsbrug.communicatie.Bijlage;
import nl.machtigingsbrug.communicatie.Verzendopdracht;
import nl.machtigingsbrug.communicatie.Verzendstap;
import nl.machtigingsbrug.communicatie.aanroep.Jsonaanroep;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.optreden.Kalender;
import nl.machtigingsbrug.zaak.zgw.ZgwGemeenten;
import nl.machtigingsbrug.zaak.zgw.ZgwInstellingen;
import nl.machtigingsbrug.zaak.zgw.ZgwToken;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangeProperty;
import org.apache.camel.InvalidPayloadException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Registers in the documentregistratie that a document was sent to someone. */
@Component("zgwVerzending")
public class Verzendingstap {

  private static final String WIE = "machtigingsbrug";
  private static final String LIJST = "/verzendingen";
  private final VerzendingGemeenten gemeenten;
  private final ZgwGemeenten zaaksystemen;
  private final Clock klok;

  Verzendingstap(VerzendingGemeenten gemeenten, ZgwGemeenten zaaksystemen, Clock klok) {
    this.gemeenten = gemeenten;
    this.zaaksystemen = zaaksystemen;
    this.klok = klok;
  }

  /** Puts in {@code rolsleutel} whose rol in the zaak the recipient has. */
  public void wie(Exchange exchange) {
    exchange.setProperty(
        "rolsleutel",
        switch (Verzendstap.opdracht(exchange).hoedanigheid()) {
          case AANVRAGER -> "initiator";
          case GEMACHTIGDE -> "gemachtigde";
          case VERTEGENWOORDIGDE -> "vertegenwoordigde";
        });
  }

  /**
   * Every document that is to be registered: none where the recipient has no rol in the zaak (step
   * {@code betrokkene}), where the address is secret, or where the standard has no place for it.
   */
  public List<Verzonden> teMaken(
      Exchange exchange, @ExchangeProperty("resultaat.betrokkene") @Nullable String betrokkene) {
    Verzendopdracht opdracht = Verzendstap.opdracht(exchange);
    if (betrokkene == null
        || betrokkene.isEmpty()
        || Verzendstap.isAdresGeheim(exchange)
        || Verzendadres.van(opdracht).isEmpty()) {
      return List.of();
    }
    ZgwInstellingen bij = zaaksystemen.van(opdracht.gemeente());
    URI rol = bij.zaken().binnen(betrokkene);
    return opdracht.bijlagen().stream()
        .map(Bijlage::informatieobject)
        .flatMap(Stream::ofNullable)
        .map(
            id ->
                Verzonden.van(
                    id,
                    bij.documenten().bij("/enkelvoudiginformatieobjecten/" + id, Map.of()),
                    rol))
        .toList();
  }

  /** The call that makes one. */
  public Object maak(Exchange exchange) throws InvalidPayloadException {
    Verzendopdracht opdracht = Verzendstap.opdracht(exchange);
    ZgwInstellingen bij = zaaksystemen.van(opdracht.gemeente());
    return Jsonaanroep.post(
        bij.documenten(),
        LIJST,
        autorisatie(bij),
        verzonden(exchange)
            .bericht(
                opdracht,
                Verzendadres.van(opdracht).orElseThrow(),
                contactpersoon(opdracht.gemeente()),
                Kalender.dag(Verzendstap.verzonden(exchange))));
  }

  /** What is remembered of the answer. */
  public Map<String, String> gemaakt(Exchange exchange) throws InvalidPayloadException {
    return onthoud(exchange, Jsonaanroep.antwoord(exchange));
  }

  /** The call that asks for it. */
  public Object zoek(Exchange exchange) throws InvalidPayloadException {
    Verzonden verzonden = verzonden(exchange);
    exchange.setProperty("gezochteVerzending", verzonden);
    ZgwInstellingen bij = zaaksystemen.van(Verzendstap.opdracht(exchange).gemeente());
    return Jsonaanroep.lees(bij.documenten(), LIJST, verzonden.vraag(), autorisatie(bij));
  }

  /**
   * What is remembered where it is there, or nothing.
   *
   * @throws Afwijzing LEVERING_UITKOMST_ONBEKEND where it is not on the first page of more
   */
  public Map<String, String> gevonden(Exchange exchange) throws InvalidPayloadException {
    Verzendopdracht opdracht = Verzendstap.opdracht(exchange);
    Verzonden gezocht =
        Objects.requireNonNull(exchange.getProperty("gezochteVerzending", Verzonden.class));
    JsonNode lijst = Jsonaanroep.antwoord(exchange);
    if (!lijst.path("results").isArray()) {
      throw new Afwijzing(Foutcode.LEVERING_ANTWOORD_ONLEESBAAR);
    }
    for (JsonNode verzending : lijst.path("results")) {
      if (gezocht.is(verzending, opdracht)) {
        return onthoud(exchange, verzending);
      }
    }
    if (lijst.path("next").isTextual()) {
      throw new Afwijzing(Foutcode.LEVERING_UITKOMST_ONBEKEND);
    }
    return Map.of();
  }

  private Map<String, String> onthoud(Exchange exchange, JsonNode verzending) {
    JsonNode url = verzending.path("url");
    if (!url.isTextual()) {
      throw new Afwijzing(Foutcode.LEVERING_ANTWOORD_ONLEESBAAR);
    }
    ZgwInstellingen bij = zaaksystemen.van(Verzendstap.opdracht(exchange).gemeente());
    return Map.of("verzending", bij.documenten().binnen(url.textValue()).toString());
  }

  private URI contactpersoon(String gemeente) {
    VerzendingInstellingen bij = gemeenten.gemeenten().get(gemeente);
    if (bij == null || bij.contactpersoon() == null) {
      throw new Afwijzing(Foutcode.CONFIG_ONGELDIG, "contactpersoon");
    }
    return bij.contactpersoon();
  }

  private String autorisatie(ZgwInstellingen bij) {
    return "Bearer " + new ZgwToken(bij, klok).maak(WIE, WIE);
  }

  private static Verzonden verzonden(Exchange exchange) throws InvalidPayloadException {
    return exchange.getMessage().getMandatoryBody(Verzonden.class);
  }
}
