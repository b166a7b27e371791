package nl.machtigingsbrug.communicatie.contact;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import nl.machtigingsbrug.communicatie.Hoedanigheid;
import nl.machtigingsbrug.communicatie.Verzendopdracht;
import nl.machtigingsbrug.communicatie.Verzendstap;
import nl.machtigingsbrug.communicatie.aanroep.Jsonaanroep;
import nl.machtigingsbrug.communicatie.aanroep.Kanaalantwoord;
import nl.machtigingsbrug.communicatie.aanroep.Kanaallezer;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.optreden.Namens;
import nl.machtigingsbrug.optreden.Partij;
import org.apache.camel.Exchange;
import org.apache.camel.InvalidPayloadException;
import org.springframework.stereotype.Component;

/** Registers in Open Klant that someone was written to. */
@Component("klantcontact")
public class Klantcontactstap {

  private static final String PARTIJEN = "resultaat.partijen";
  private static final String UUID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

  private final ContactGemeenten gemeenten;
  private final Kanaallezer lezer;

  Klantcontactstap(ContactGemeenten gemeenten, Kanaallezer lezer) {
    this.gemeenten = gemeenten;
    this.lezer = lezer;
  }

  /** The uuid of recipient and other person in Open Klant; empty for who is not known there. */
  public Map<String, String> partijen(Exchange exchange) {
    Verzendopdracht opdracht = Verzendstap.opdracht(exchange);
    return Map.of(
        "ontvanger", partij(opdracht, opdracht.ontvanger()),
        "ander", ander(exchange, opdracht).map(p -> partij(opdracht, p)).orElse(""));
  }

  /** Puts in {@code betrokkeneNodig} whether the other person is known there. */
  public void tweedeNodig(Exchange exchange) {
    exchange.setProperty("betrokkeneNodig", !stand(exchange, PARTIJEN, "ander").isEmpty());
  }

  /** The call that makes it. */
  public Object maak(Exchange exchange) {
    Verzendopdracht opdracht = Verzendstap.opdracht(exchange);
    OpenKlantInstellingen bij = bij(opdracht);
    return Jsonaanroep.post(
        bij.basis(),
        "/maak-klantcontact",
        bij.autorisatie(),
        Klantcontactbericht.klantcontact(
            opdracht,
            bij,
            stand(exchange, PARTIJEN, "ontvanger"),
            Verzendstap.verzonden(exchange)));
  }

  /** What is remembered of the answer. */
  public Map<String, String> gemaakt(Exchange exchange) throws InvalidPayloadException {
    JsonNode antwoord = Jsonaanroep.antwoord(exchange);
    return Map.of("klantcontact", uuid(antwoord.path("klantcontact").path("uuid")));
  }

  /** The call that asks for it. */
  public Object zoek(Exchange exchange) {
    Verzendopdracht opdracht = Verzendstap.opdracht(exchange);
    OpenKlantInstellingen bij = bij(opdracht);
    return Jsonaanroep.lees(
        bij.basis(),
        "/klantcontacten",
        Map.of("referentienummer", Klantcontactbericht.referentie(opdracht.id())),
        bij.autorisatie());
  }

  /** What is remembered where it is there, or nothing. */
  public Map<String, String> gevonden(Exchange exchange) throws InvalidPayloadException {
    String verzending = Verzendstap.opdracht(exchange).id().toString();
    for (JsonNode contact : resultaten(exchange)) {
      if (contact.path("metadata").path("verzending").asText().equals(verzending)) {
        return Map.of("klantcontact", uuid(contact.path("uuid")));
      }
    }
    return Map.of();
  }

  /** The call that adds the other person. */
  public Object maakTweede(Exchange exchange) {
    Verzendopdracht opdracht = Verzendstap.opdracht(exchange);
    OpenKlantInstellingen bij = bij(opdracht);
    return Jsonaanroep.post(
        bij.basis(),
        "/betrokkenen",
        bij.autorisatie(),
        Klantcontactbericht.tweede(
            contact(exchange), stand(exchange, PARTIJEN, "ander"), rolVanAnder(opdracht)));
  }

  /** What is remembered of the answer. */
  public Map<String, String> tweedeGemaakt(Exchange exchange) throws InvalidPayloadException {
    JsonNode antwoord = Jsonaanroep.antwoord(exchange);
    return Map.of("betrokkene", uuid(antwoord.path("uuid")));
  }

  /** The call that asks for him. */
  public Object zoekTweede(Exchange exchange) {
    OpenKlantInstellingen bij = bij(Verzendstap.opdracht(exchange));
    return Jsonaanroep.lees(
        bij.basis(),
        "/betrokkenen",
        Map.of("hadKlantcontact__uuid", contact(exchange)),
        bij.autorisatie());
  }

  /** What is remembered where he is there, or nothing. */
  public Map<String, String> tweedeGevonden(Exchange exchange) throws InvalidPayloadException {
    String rol = rolVanAnder(Verzendstap.opdracht(exchange));
    for (JsonNode betrokkene : resultaten(exchange)) {
      if (betrokkene.path("hadKlantcontact").path("uuid").asText().equals(contact(exchange))
          && betrokkene
              .path("wasPartij")
              .path("uuid")
              .asText()
              .equals(stand(exchange, PARTIJEN, "ander"))
          && betrokkene.path("rol").asText().equals(rol)) {
        return Map.of("betrokkene", uuid(betrokkene.path("uuid")));
      }
    }
    return Map.of();
  }

  private static Optional<Partij> ander(Exchange exchange, Verzendopdracht opdracht) {
    return exchange.getProperty("optreden") instanceof Namens namens
        ? switch (opdracht.hoedanigheid()) {
          case GEMACHTIGDE -> Optional.of(namens.betreft());
          case VERTEGENWOORDIGDE -> Optional.of(namens.handelt());
          case AANVRAGER -> Optional.empty();
        }
        : Optional.empty();
  }

  private static String rolVanAnder(Verzendopdracht opdracht) {
    return Klantcontactbericht.rol(
        opdracht.hoedanigheid() == Hoedanigheid.GEMACHTIGDE
            ? Hoedanigheid.VERTEGENWOORDIGDE
            : Hoedanigheid.GEMACHTIGDE);
  }

  private String partij(Verzendopdracht opdracht, Partij partij) {
    OpenKlantInstellingen bij = bij(opdracht);
    return Partijnummer.bijOpenKlant(partij, bij)
        .flatMap(
            nummer ->
                lezer
                    .vraag(
                        "direct:kanaal-aanroep",
                        OpenKlantPartij.vraag(nummer, bij),
                        Kanaalantwoord.class)
                    .map(Kanaalantwoord::json)
                    .flatMap(antwoord -> OpenKlantPartij.uit(antwoord, nummer)))
        .map(gevonden -> uuid(gevonden.path("uuid")))
        .orElse("");
  }

  private OpenKlantInstellingen bij(Verzendopdracht opdracht) {
    return ContactGemeenten.vereis(gemeenten.openKlant(opdracht.gemeente()));
  }

  private static JsonNode resultaten(Exchange exchange) throws InvalidPayloadException {
    JsonNode resultaten = Jsonaanroep.antwoord(exchange).path("results");
    if (!resultaten.isArray()) {
      throw new Afwijzing(Foutcode.LEVERING_ANTWOORD_ONLEESBAAR);
    }
    return resultaten;
  }

  private static String contact(Exchange exchange) {
    return stand(exchange, "resultaat.klantcontact", "klantcontact");
  }

  private static String stand(Exchange exchange, String eigenschap, String veld) {
    return exchange.getProperty(eigenschap) instanceof Map<?, ?> resultaat
            && resultaat.get(veld) instanceof String tekst
        ? tekst
        : "";
  }

  private static String uuid(JsonNode veld) {
    if (!veld.isTextual() || !veld.textValue().matches(UUID)) {
      throw new Afwijzing(Foutcode.LEVERING_ANTWOORD_ONLEESBAAR);
    }
    return veld.textValue();
  }
}
