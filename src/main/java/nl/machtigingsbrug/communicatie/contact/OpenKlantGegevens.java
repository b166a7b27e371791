package nl.machtigingsbrug.communicatie.contact;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.machtigingsbrug.communicatie.Adresvorm;
import org.jspecify.annotations.Nullable;

/** Reads the contact data of one partij of Open Klant. Pure. */
final class OpenKlantGegevens {

  private OpenKlantGegevens() {}

  /**
   * Its contact data. Of addresses of one kind that for this zaak counts first, then the preferred
   * one, then the standard one, then the only one; between several others nothing is chosen.
   */
  static Contactgegevens van(JsonNode partij, boolean alleenGeverifieerd, @Nullable String zaak) {
    if (!partij.path("indicatieActief").asBoolean(false)) {
      return Contactgegevens.GEEN;
    }
    String voorkeur = partij.path("voorkeursDigitaalAdres").path("uuid").asText();
    List<JsonNode> adressen = new ArrayList<>();
    for (JsonNode adres : partij.path("_expand").path("digitaleAdressen")) {
      boolean vanHem =
          adres
              .path("verstrektDoorPartij")
              .path("uuid")
              .asText()
              .equals(partij.path("uuid").asText("-"));
      if (vanHem && (!alleenGeverifieerd || adres.path("verificatieDatum").isTextual())) {
        adressen.add(adres);
      }
    }
    return new Contactgegevens(
        kies(adressen, "email", voorkeur, zaak, Adresvorm::email),
        kies(adressen, "telefoonnummer", voorkeur, zaak, Adresvorm::mobiel),
        OpenKlantPost.van(partij),
        partij.path("indicatieGeheimhouding").asBoolean(false),
        null);
  }

  private static <T> @Nullable T kies(
      List<JsonNode> adressen,
      String soort,
      String voorkeur,
      @Nullable String zaak,
      Function<String, Optional<T>> vorm) {
    List<JsonNode> bruikbaar =
        adressen.stream()
            .filter(adres -> adres.path("soortDigitaalAdres").asText().equals(soort))
            .filter(adres -> vorm.apply(adres.path("adres").asText()).isPresent())
            .toList();
    List<Predicate<JsonNode>> volgorde =
        List.of(
            adres -> zaak != null && adres.path("referentie").asText().equals(zaak),
            adres -> !voorkeur.isEmpty() && adres.path("uuid").asText().equals(voorkeur),
            adres -> adres.path("isStandaardAdres").asBoolean(false),
            adres -> true);
    for (Predicate<JsonNode> past : volgorde) {
      List<JsonNode> over = bruikbaar.stream().filter(past).toList();
      if (over.size() == 1) {
        return vorm.apply(over.get(0).path("adres").asText()).orElse(null);
      }
    }
    return null;
  }
}
