package nl.machtigingsbrug.zaak.zgw;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.jspecify.annotations.Nullable;

/** Reads the catalogue through the route {@code zgw-lijst} (Catalogi API 1.3). */
final class Catalogusroute implements Catalogusbron {

  private final Zgwlezer lezer;

  Catalogusroute(Zgwlezer lezer) {
    this.lezer = lezer;
  }

  @Override
  public List<Zaaktypeversie> versies(String identificatie) {
    return lijst("/zaaktypen", Map.of("identificatie", identificatie, "status", "definitief"))
        .stream()
        .filter(zaaktype -> zaaktype.path("identificatie").asText().equals(identificatie))
        .map(
            zaaktype ->
                new Zaaktypeversie(
                    url(zaaktype),
                    dag(zaaktype.path("beginGeldigheid").asText()),
                    zaaktype.path("eindeGeldigheid").asText("").isEmpty()
                            || zaaktype.path("eindeGeldigheid").isNull()
                        ? null
                        : dag(zaaktype.path("eindeGeldigheid").asText()),
                    zaaktype.path("concept").asBoolean(false)))
        .toList();
  }

  @Override
  public Zaaktype zaaktype(URI versie) {
    Map<String, String> vanZaaktype = Map.of("zaaktype", versie.toString());
    return new Zaaktype(
        versie,
        elk(
            lijst("/roltypen", vanZaaktype),
            type ->
                new Roltype(
                    url(type),
                    type.path("omschrijving").asText(),
                    type.path("omschrijvingGeneriek").asText())),
        elk(
            lijst("/statustypen", vanZaaktype),
            type ->
                new Statustype(
                    url(type),
                    type.path("volgnummer").asInt(),
                    type.path("omschrijving").asText(),
                    type.path("isEindstatus").asBoolean(false),
                    type.path("informeren").asBoolean(false),
                    type.path("statustekst").asText(""))),
        elk(
            lijst("/eigenschappen", vanZaaktype),
            type -> new Eigenschap(url(type), type.path("naam").asText(), ruimte(type))),
        informatieobjecttypen(vanZaaktype));
  }

  @Override
  public List<Resultaattype> resultaattypen(URI versie) {
    return elk(
        lijst("/resultaattypen", Map.of("zaaktype", versie.toString())),
        type -> new Resultaattype(url(type), type.path("omschrijving").asText()));
  }

  @Override
  public JsonNode ding(URI adres) {
    return lezer.ding(adres);
  }

  /** A zaaktype names its documents by a relation; the type itself has an address of its own. */
  private List<Informatieobjecttype> informatieobjecttypen(Map<String, String> vanZaaktype) {
    Map<URI, Informatieobjecttype> typen = new LinkedHashMap<>();
    for (JsonNode relatie : lijst("/zaaktype-informatieobjecttypen", vanZaaktype)) {
      URI adres = binnen(relatie.path("informatieobjecttype").asText());
      JsonNode type = lezer.ding(adres);
      typen.merge(
          adres,
          new Informatieobjecttype(
              adres, type.path("omschrijving").asText(), relatie.path("richting").asText("")),
          Informatieobjecttype::samen);
    }
    return List.copyOf(typen.values());
  }

  private List<JsonNode> lijst(String pad, Map<String, String> vraag) {
    return lezer.lijst(lezer.instellingen().catalogi().bij(pad, vraag));
  }

  private static <T> List<T> elk(List<JsonNode> dingen, Function<JsonNode, T> lezer) {
    return dingen.stream().map(lezer).toList();
  }

  private URI url(JsonNode ding) {
    return binnen(ding.path("url").asText());
  }

  private URI binnen(String adres) {
    return lezer.instellingen().catalogi().binnen(adres);
  }

  private static LocalDate dag(String tekst) {
    try {
      return LocalDate.parse(tekst);
    } catch (DateTimeParseException e) {
      throw new Afwijzing(Foutcode.LEVERING_ANTWOORD_ONLEESBAAR);
    }
  }

  private static @Nullable Integer ruimte(JsonNode eigenschap) {
    JsonNode specificatie = eigenschap.path("specificatie");
    if (!specificatie.path("formaat").asText().equals("tekst")) {
      return null;
    }
    try {
      return Integer.valueOf(specificatie.path("lengte").asText());
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
