package nl.machtigingsbrug.communicatie.adressering;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import nl.machtigingsbrug.bestand.Keuze;
import nl.machtigingsbrug.communicatie.Kanaal;
import nl.machtigingsbrug.communicatie.adressering.Bereikbaarheid.Bereikbaar;
import nl.machtigingsbrug.communicatie.adressering.Bereikbaarheid.Niet;
import nl.machtigingsbrug.optreden.Kalender;
import org.jspecify.annotations.Nullable;

/** What a case says of people and mandate. */
final class Gevalfeiten {

  private Gevalfeiten() {}

  static Persoonsfeiten persoon(JsonNode inhoud, String dag) {
    Set<Kanaal> bereikt =
        inhoud.has("bereikbaar")
            ? Keuze.alle(Kanaal.class, inhoud.path("bereikbaar"))
            : EnumSet.of(Kanaal.BRIEF_PRINT);
    Map<Kanaal, Bereikbaarheid> kanalen = new EnumMap<>(Kanaal.class);
    for (Kanaal kanaal : Kanaal.values()) {
      kanalen.put(
          kanaal, bereikt.contains(kanaal) ? new Bereikbaar(moment(dag)) : new Niet(moment(dag)));
    }
    Navraag brp = brp(inhoud, dag);
    if (brp != null) {
      return new Persoonsfeiten(
          Levensstand.NIET_GEVRAAGD, Geheimhouding.NIET_GEVRAAGD, kanalen, brp);
    }
    return new Persoonsfeiten(
        ja(inhoud, "overleden") ? Levensstand.OVERLEDEN : Levensstand.LEEFT,
        ja(inhoud, "geheim") ? Geheimhouding.JA : Geheimhouding.NEE,
        kanalen,
        null);
  }

  /** Asked for everything, and without an answer to anything, where the case says why. */
  private static @Nullable Navraag brp(JsonNode inhoud, String dag) {
    if (!inhoud.has("brp")) {
      return null;
    }
    Gemis gemis = Keuze.van(Gemis.class, inhoud.path("brp").asText());
    Map<Brpfeit, Gemis> gemist = new EnumMap<>(Brpfeit.class);
    for (Brpfeit feit : Brpfeit.values()) {
      gemist.put(feit, gemis);
    }
    return new Navraag(moment(dag), gemist.keySet(), gemist);
  }

  static Mandaatfeiten mandaat(JsonNode inhoud) {
    LocalDate ingetrokken = dag(inhoud.path("ingetrokken"));
    return new Mandaatfeiten(
        ingetrokken == null ? null : ingetrokken.atStartOfDay(Kalender.NEDERLAND).toInstant(),
        dag(inhoud.path("einddatum")),
        dag(inhoud.path("geboren")),
        Keuze.van(Gezag.class, inhoud.path("gezag").asText("niet-gevraagd")),
        Keuze.van(Registratie.class, inhoud.path("registratie").asText("niet-gevraagd")),
        ja(inhoud, "beoordeeld"));
  }

  /** At noon. */
  static Instant moment(String dag) {
    return LocalDate.parse(dag).atTime(LocalTime.NOON).atZone(Kalender.NEDERLAND).toInstant();
  }

  static @Nullable LocalDate dag(JsonNode inhoud) {
    return inhoud.isMissingNode() ? null : LocalDate.parse(inhoud.asText());
  }

  private static boolean ja(JsonNode inhoud, String veld) {
    return Beleidvorm.ja(inhoud.path(veld));
  }
}
