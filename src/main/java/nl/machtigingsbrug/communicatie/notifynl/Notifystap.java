package nl.machtigingsbrug.communicatie.notifynl;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.util.Map;
import nl.machtigingsbrug.communicatie.Grensbewaking;
import nl.machtigingsbrug.communicatie.Kanaal;
import nl.machtigingsbrug.communicatie.Verzendopdracht;
import nl.machtigingsbrug.communicatie.Verzendresultaat;
import nl.machtigingsbrug.communicatie.Verzendstap;
import nl.machtigingsbrug.communicatie.aanroep.Jsonaanroep;
import nl.machtigingsbrug.communicatie.aanroep.Kanaalverzoek;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.levering.Levering;
import org.apache.camel.Exchange;
import org.apache.camel.InvalidPayloadException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sends one message through NotifyNL, or finds that it has it already. */
@Component("notifynl")
public class Notifystap {

  private static final String UUID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

  private final NotifynlGemeenten gemeenten;
  private final Clock klok;

  Notifystap(NotifynlGemeenten gemeenten, Clock klok) {
    this.gemeenten = gemeenten;
    this.klok = klok;
  }

  /** The call that sends. */
  public Object verstuur(Exchange exchange) {
    Verzendopdracht opdracht = Verzendstap.opdracht(exchange);
    NotifynlInstellingen bij = gemeenten.van(opdracht.gemeente());
    Grensbewaking.bewaak(new Notifygrens(opdracht.kanaal(), gemeenten, klok), opdracht);
    return Jsonaanroep.post(
        bij.basis(),
        "/v2/notifications/" + Notifybericht.pad(opdracht.kanaal()),
        NotifynlToken.autorisatie(bij.apiSleutel(), klok),
        Notifybericht.van(opdracht, bij, klok.instant()));
  }

  /**
   * What is remembered of the answer.
   *
   * @throws Afwijzing LEVERING_ANTWOORD_ONLEESBAAR where it is not about this message
   */
  public Map<String, String> verstuurd(Exchange exchange) throws InvalidPayloadException {
    JsonNode antwoord = Jsonaanroep.antwoord(exchange);
    if (!isVan(Verzendstap.opdracht(exchange), antwoord)) {
      throw new Afwijzing(Foutcode.LEVERING_ANTWOORD_ONLEESBAAR);
    }
    return resultaat("created", antwoord);
  }

  /**
   * The call that asks whether NotifyNL has it.
   *
   * @throws Afwijzing LEVERING_UITKOMST_ONBEKEND where it is so long ago that NotifyNL may have
   *     forgotten
   */
  public Object zoek(Exchange exchange) {
    Verzendopdracht opdracht = Verzendstap.opdracht(exchange);
    NotifynlInstellingen bij = gemeenten.van(opdracht.gemeente());
    Levering levering = exchange.getProperty("levering", Levering.class);
    if (levering != null
        && levering.aangemaakt().plus(bij.navraagtermijn()).isBefore(klok.instant())) {
      throw new Afwijzing(Foutcode.LEVERING_UITKOMST_ONBEKEND);
    }
    return zoekopdracht(bij, opdracht.id(), klok);
  }

  /** What is remembered where it has it, or nothing. */
  public Map<String, String> gevonden(Exchange exchange) throws InvalidPayloadException {
    Verzendopdracht opdracht = Verzendstap.opdracht(exchange);
    JsonNode gevonden = eerste(Jsonaanroep.antwoord(exchange), opdracht.id(), opdracht.kanaal());
    return gevonden == null ? Map.of() : resultaat(gevonden.path("status").asText(), gevonden);
  }

  static Kanaalverzoek zoekopdracht(
      NotifynlInstellingen bij, java.util.UUID verzending, Clock klok) {
    return Jsonaanroep.lees(
        bij.basis(),
        "/v2/notifications",
        Map.of("reference", verzending.toString()),
        NotifynlToken.autorisatie(bij.apiSleutel(), klok));
  }

  /**
   * The first of the list that is ours. A NotifyNL that does not know the filter gives others too.
   *
   * @throws Afwijzing LEVERING_ANTWOORD_ONLEESBAAR where it is no list: it does not say that there
   *     is none
   */
  static @Nullable JsonNode eerste(JsonNode lijst, java.util.UUID verzending, Kanaal kanaal) {
    if (!lijst.path("notifications").isArray()) {
      throw new Afwijzing(Foutcode.LEVERING_ANTWOORD_ONLEESBAAR);
    }
    for (JsonNode melding : lijst.path("notifications")) {
      if (melding.path("reference").asText().equals(verzending.toString())
          && melding.path("type").asText().equals(Notifybericht.pad(kanaal))
          && isUuid(melding.path("id"))) {
        return melding;
      }
    }
    return null;
  }

  private static boolean isVan(Verzendopdracht opdracht, JsonNode antwoord) {
    return isUuid(antwoord.path("id"))
        && antwoord.path("reference").asText().equals(opdracht.id().toString());
  }

  private static boolean isUuid(JsonNode id) {
    return id.isTextual() && id.textValue().matches(UUID);
  }

  private static Map<String, String> resultaat(String status, JsonNode melding) {
    Verzendresultaat resultaat = Notifystatus.betekenis(status);
    return Verzendstap.resultaat(resultaat, Notifystatus.code(status), melding.path("id").asText());
  }
}
