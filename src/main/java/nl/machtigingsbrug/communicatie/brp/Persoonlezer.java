package nl.machtigingsbrug.communicatie.brp;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import nl.machtigingsbrug.communicatie.adressering.Brpfeit;
import nl.machtigingsbrug.communicatie.adressering.Geheimhouding;
import nl.machtigingsbrug.communicatie.adressering.Gemis;
import nl.machtigingsbrug.communicatie.adressering.Gezag;
import nl.machtigingsbrug.communicatie.adressering.Levensstand;
import nl.machtigingsbrug.communicatie.adressering.Navraag;
import nl.machtigingsbrug.optreden.Bsn;
import org.jspecify.annotations.Nullable;

/**
 * Reads of one person of the BRP what was asked, and nothing else. What applies is there, what does
 * not is left out; a value that we do not know is not known.
 */
final class Persoonlezer {

  /** Whose record stops without a death (LO BRP 07.67.20): emigrated, ministerial, in the RNI. */
  private static final Set<String> LEVEND_OPGESCHORT = Set.of("E", "M", "R");

  private final JsonNode persoon;
  private final Set<Brpfeit> naar;
  private final Map<Brpfeit, Gemis> gemist = new EnumMap<>(Brpfeit.class);

  private Persoonlezer(JsonNode persoon, Set<Brpfeit> naar) {
    this.persoon = persoon;
    this.naar = naar;
  }

  /**
   * Reads.
   *
   * @param bsn whose record it is
   * @param gemachtigde of whom it is asked whether he has gezag over that person, or null
   */
  static Brpuitkomst lees(
      JsonNode persoon, Set<Brpfeit> naar, Bsn bsn, @Nullable Bsn gemachtigde, Instant op) {
    return new Persoonlezer(persoon, naar).lees(bsn, gemachtigde, op);
  }

  private Brpuitkomst lees(Bsn bsn, @Nullable Bsn gemachtigde, Instant op) {
    Levensstand leven = naar.contains(Brpfeit.LEVEN) ? leven() : Levensstand.NIET_GEVRAAGD;
    Geheimhouding geheim =
        naar.contains(Brpfeit.GEHEIMHOUDING) ? geheimhouding() : Geheimhouding.NIET_GEVRAAGD;
    LocalDate geboren = naar.contains(Brpfeit.LEEFTIJD) ? geboren() : null;
    Gezag gezag =
        naar.contains(Brpfeit.GEZAG) && gemachtigde != null
            ? Gezagslezer.lees(persoon.path("gezag"), bsn, gemachtigde)
            : Gezag.NIET_GEVRAAGD;
    return new Brpuitkomst(leven, geheim, geboren, gezag, new Navraag(op, naar, gemist));
  }

  private Levensstand leven() {
    JsonNode overlijden = persoon.path("overlijden");
    String opgeschort = persoon.path("opschortingBijhouding").path("reden").path("code").asText();
    if (overlijden.path("inOnderzoek").has("indicatieOverleden")) {
      return gemis(Brpfeit.LEVEN, Gemis.IN_ONDERZOEK, Levensstand.NIET_GEVRAAGD);
    }
    if (overlijden.path("indicatieOverleden").asBoolean()
        || overlijden.hasNonNull("datum")
        || opgeschort.equals("O")) {
      return Levensstand.OVERLEDEN;
    }
    return !persoon.hasNonNull("opschortingBijhouding") || LEVEND_OPGESCHORT.contains(opgeschort)
        ? Levensstand.LEEFT
        : gemis(Brpfeit.LEVEN, Gemis.ONBEKENDE_WAARDE, Levensstand.NIET_GEVRAAGD);
  }

  private Geheimhouding geheimhouding() {
    JsonNode geheim = persoon.path("geheimhoudingPersoonsgegevens");
    if (geheim.isMissingNode()) {
      return Geheimhouding.NEE;
    }
    return geheim.isBoolean()
        ? geheim.booleanValue() ? Geheimhouding.JA : Geheimhouding.NEE
        : gemis(Brpfeit.GEHEIMHOUDING, Gemis.ONBEKENDE_WAARDE, Geheimhouding.NIET_GEVRAAGD);
  }

  private @Nullable LocalDate geboren() {
    JsonNode geboorte = persoon.path("geboorte");
    if (geboorte.path("inOnderzoek").has("datum")) {
      gemist.put(Brpfeit.LEEFTIJD, Gemis.IN_ONDERZOEK);
      return null;
    }
    JsonNode datum = geboorte.path("datum");
    if (datum.path("type").asText().equals("Datum")) {
      try {
        return LocalDate.parse(datum.path("datum").asText());
      } catch (DateTimeException geenDatum) {
        gemist.put(Brpfeit.LEEFTIJD, Gemis.ONBEKENDE_WAARDE);
        return null;
      }
    }
    gemist.put(Brpfeit.LEEFTIJD, Gemis.ONVOLLEDIG);
    return null;
  }

  private <T> T gemis(Brpfeit feit, Gemis gemis, T waarde) {
    gemist.put(feit, gemis);
    return waarde;
  }
}
