package nl.machtigingsbrug.communicatie.contact;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.machtigingsbrug.communicatie.Adresvorm;
import org.jspecify.annotations.Nullable;

/** Reads what the Profiel Service knows of one partij. Pure. */
record Profielgegevens(String dienstverlener, boolean alleenGeverifieerd, Instant nu) {

  /** Values are texts there; any other text is no yes. */
  private static final Set<String> JA = Set.of("true", "ja");

  private static final Set<String> NEE = Set.of("false", "nee");

  Contactgegevens van(JsonNode partij) {
    return new Contactgegevens(
        kies(partij, "Email", Adresvorm::email),
        kies(partij, "Telefoonnummer", Adresvorm::mobiel),
        null,
        false,
        berichtenbox(partij));
  }

  /** What was stated for this gemeente counts before what was stated for all. */
  private <T> @Nullable T kies(JsonNode partij, String type, Function<String, Optional<T>> vorm) {
    List<JsonNode> bruikbaar = new ArrayList<>();
    for (JsonNode gegeven : partij.path("contactgegevens")) {
      if (gegeven.path("type").asText().equals(type)
          && geldt(gegeven)
          && (!alleenGeverifieerd || gegeven.path("isGeverifieerd").asBoolean(false))
          && vorm.apply(gegeven.path("waarde").asText()).isPresent()) {
        bruikbaar.add(gegeven);
      }
    }
    List<JsonNode> eigen = bruikbaar.stream().filter(g -> !isAlgemeen(g)).toList();
    List<JsonNode> kring = eigen.isEmpty() ? bruikbaar : eigen;
    List<JsonNode> standaard =
        kring.stream().filter(g -> g.path("isDefault").asBoolean(false)).toList();
    return Stream.of(standaard, kring)
        .filter(lijst -> lijst.size() == 1)
        .findFirst()
        .flatMap(lijst -> vorm.apply(lijst.get(0).path("waarde").asText()))
        .orElse(null);
  }

  private @Nullable Boolean berichtenbox(JsonNode partij) {
    List<JsonNode> gesteld = new ArrayList<>();
    for (JsonNode voorkeur : partij.path("voorkeuren")) {
      if (voorkeur.path("voorkeurType").asText().equals("OntvangViaBerichtenbox")
          && geldt(voorkeur)) {
        gesteld.add(voorkeur);
      }
    }
    List<JsonNode> eigen = gesteld.stream().filter(v -> !isAlgemeen(v)).toList();
    List<Optional<Boolean>> antwoorden =
        (eigen.isEmpty() ? gesteld : eigen)
            .stream().map(v -> jaOfNee(v.path("waarde").asText())).distinct().toList();
    return antwoorden.size() == 1 ? antwoorden.get(0).orElse(null) : null;
  }

  private static Optional<Boolean> jaOfNee(String waarde) {
    String klein = waarde.strip().toLowerCase(Locale.ROOT);
    return JA.contains(klein)
        ? Optional.of(true)
        : NEE.contains(klein) ? Optional.of(false) : Optional.empty();
  }

  private boolean geldt(JsonNode ding) {
    if (!isAlgemeen(ding) && ding.path("scopes").valueStream().noneMatch(this::isOnze)) {
      return false;
    }
    JsonNode weg = ding.path("teVerwijderenOp");
    if (weg.isMissingNode() || weg.isNull()) {
      return true;
    }
    try {
      return OffsetDateTime.parse(weg.asText()).toInstant().isAfter(nu);
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  /** What was stated for one dienst does not count for another, and which it is is not known. */
  private boolean isOnze(JsonNode scope) {
    return scope.path("dienstverlenerNaam").asText().equals(dienstverlener)
        && scope.path("dienstNaam").asText("").isEmpty();
  }

  private static boolean isAlgemeen(JsonNode ding) {
    return ding.path("scopes").isEmpty();
  }
}
