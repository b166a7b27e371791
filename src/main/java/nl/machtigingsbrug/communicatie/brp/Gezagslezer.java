package nl.machtigingsbrug.communicatie.brp;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.machtigingsbrug.communicatie.adressering.Gezag;
import nl.machtigingsbrug.optreden.Bsn;

/**
 * Whether someone has gezag over a minor, by the field {@code gezag} of that minor. Only what we
 * know confirms it; what is unknown, new, incomplete or under investigation is uncertain. Pure.
 */
final class Gezagslezer {

  private Gezagslezer() {}

  static Gezag lees(JsonNode relaties, Bsn minderjarige, Bsn gemachtigde) {
    Set<Gezag> gevonden = EnumSet.noneOf(Gezag.class);
    for (JsonNode relatie : relaties) {
      JsonNode over = relatie.path("minderjarige").path("burgerservicenummer");
      // Of a minor who is a parent also the gezag over her own children is told.
      if (over.isTextual() && !over.textValue().equals(minderjarige.waarde())) {
        continue;
      }
      gevonden.add(over.isTextual() ? relatie(relatie, gemachtigde) : Gezag.ONZEKER);
    }
    return gevonden.size() == 1 ? gevonden.iterator().next() : Gezag.ONZEKER;
  }

  private static Gezag relatie(JsonNode relatie, Bsn gemachtigde) {
    JsonNode onderzoek = relatie.path("inOnderzoek");
    if (!onderzoek.isMissingNode() && !(onderzoek.isBoolean() && !onderzoek.booleanValue())) {
      return Gezag.ONZEKER;
    }
    return switch (relatie.path("type").asText()) {
      // The first two are one and the same: it got another name.
      case "TweehoofdigOuderlijkGezag", "GezamenlijkOuderlijkGezag" ->
          onder(alle(relatie.path("ouders")), 2, gemachtigde);
      case "EenhoofdigOuderlijkGezag" -> onder(List.of(relatie.path("ouder")), 1, gemachtigde);
      case "GezamenlijkGezag" ->
          onder(List.of(relatie.path("ouder"), relatie.path("derde")), 2, gemachtigde);
      case "Voogdij" -> onder(alle(relatie.path("derden")), 1, gemachtigde);
      case "TijdelijkGeenGezag" -> Gezag.ONTKEND;
      default -> Gezag.ONZEKER;
    };
  }

  /** Somebody without a number can be anybody: it is only denied where all of them have one. */
  private static Gezag onder(List<JsonNode> mensen, int minstens, Bsn gemachtigde) {
    boolean allenBekend = mensen.size() >= minstens;
    for (JsonNode mens : mensen) {
      String nummer = mens.path("burgerservicenummer").asText();
      if (nummer.equals(gemachtigde.waarde())) {
        return Gezag.BEVESTIGD;
      }
      allenBekend &= Bsn.is(nummer);
    }
    return allenBekend ? Gezag.ONTKEND : Gezag.ONZEKER;
  }

  private static List<JsonNode> alle(JsonNode lijst) {
    List<JsonNode> alle = new ArrayList<>();
    lijst.forEach(alle::add);
    return alle;
  }
}
