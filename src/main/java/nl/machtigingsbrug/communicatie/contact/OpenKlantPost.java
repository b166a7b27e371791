package nl.machtigingsbrug.communicatie.contact;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import nl.machtigingsbrug.communicatie.Adres;
import org.jspecify.annotations.Nullable;

/**
 * The correspondentieadres of a partij as it goes on an envelope. With only an id of the BAG it is
 * no address: that would have to be looked up.
 */
final class OpenKlantPost {

  private static final int LANGSTE = 100;

  private OpenKlantPost() {}

  static Adres.@Nullable Post van(JsonNode partij) {
    JsonNode identificatie = partij.path("partijIdentificatie");
    String naam =
        Stream.of("volledigeNaam", "naam")
            .map(veld -> schoon(identificatie.path(veld)))
            .filter(tekst -> !tekst.isEmpty())
            .findFirst()
            .orElse("");
    List<String> regels = regels(partij.path("correspondentieadres"));
    return naam.isEmpty() || regels.size() < 2 ? null : new Adres.Post(naam, regels);
  }

  private static List<String> regels(JsonNode adres) {
    List<String> regels = new ArrayList<>();
    String straat = schoon(adres.path("straatnaam"));
    String stad = schoon(adres.path("stad"));
    String postcode = schoon(adres.path("postcode"));
    if (!straat.isEmpty() && adres.path("huisnummer").isInt() && !stad.isEmpty()) {
      String toevoeging = schoon(adres.path("huisnummertoevoeging"));
      regels.add((straat + " " + adres.path("huisnummer").asInt() + " " + toevoeging).strip());
      regels.add((postcode + "  " + stad).strip());
    } else {
      Stream.of("adresregel1", "adresregel2", "adresregel3")
          .map(veld -> schoon(adres.path(veld)))
          .filter(regel -> !regel.isEmpty())
          .forEach(regels::add);
    }
    String land = schoon(adres.path("land")).toUpperCase(Locale.ROOT);
    if (!land.isEmpty() && !land.equals("NL")) {
      Locale nederlands = Locale.forLanguageTag("nl-NL");
      regels.add(
          new Locale.Builder()
              .setRegion(land.matches("[A-Z]{2}") ? land : "")
              .build()
              .getDisplayCountry(nederlands)
              .toUpperCase(nederlands));
    }
    regels.removeIf(String::isBlank);
    return regels;
  }

  /** One line, or nothing. */
  private static String schoon(JsonNode veld) {
    String tekst = Objects.requireNonNullElse(veld.textValue(), "").strip();
    return tekst.length() > LANGSTE || tekst.chars().anyMatch(Character::isISOControl) ? "" : tekst;
  }
}
