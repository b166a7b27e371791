package nl.machtigingsbrug.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import nl.machtigingsbrug.buren.zaaksysteem.Zaak;
import org.jspecify.annotations.Nullable;

/** What is not as a scenario says it has to be; empty where all is well. */
public final class Controle {

  private Controle() {}

  /** Of the answer to evidence that was refused. */
  public static List<String> bewijs(Scenario.Dan dan, Portaal.Antwoord antwoord) {
    return gelijk("bewijs", dan.bewijs(), antwoord.inhoud().path("code").asText());
  }

  /** Of the answer to the aanvraag. */
  public static List<String> aanvraag(Scenario.Dan dan, Portaal.Antwoord antwoord) {
    JsonNode inhoud = antwoord.inhoud();
    List<String> afwijkingen = new ArrayList<>();
    boolean ingenomen = antwoord.status() == 202;
    afwijkingen.addAll(
        gelijk("aanvraag", dan.aanvraag(), inhoud.path(ingenomen ? "uitkomst" : "code").asText()));
    if (dan.andereManier() && !inhoud.hasNonNull("andereManier")) {
      afwijkingen.add("een andere manier ontbreekt");
    }
    return afwijkingen;
  }

  /** Of the aanvraag once its leveringen have ended. */
  public static List<String> levering(Scenario.Dan dan, JsonNode aanvraag) {
    List<String> afwijkingen = new ArrayList<>();
    JsonNode levering = aanvraag.path("leveringen").path(0);
    if (dan.levering() != null) {
      gelijk("levering", dan.levering(), levering.path("staat").asText())
          .forEach(
              afwijking -> afwijkingen.add(afwijking + " " + levering.path("foutcode").asText()));
    }
    if (dan.code() != null) {
      afwijkingen.addAll(
          gelijk(
              "code",
              dan.code(),
              levering.isMissingNode()
                  ? aanvraag.path("code").asText()
                  : levering.path("foutcode").asText()));
    }
    return afwijkingen;
  }

  /** Of what the zaaksysteem has of an aanvraag: one zaak, and nothing more than was asked. */
  public static List<String> zaken(Scenario.Dan dan, List<Zaak> zaken) {
    if (dan.rollen() == null) {
      return List.of();
    }
    if (zaken.size() != 1) {
      return List.of("er zijn " + zaken.size() + " zaken");
    }
    Zaak zaak = zaken.get(0);
    List<String> afwijkingen = new ArrayList<>();
    afwijkingen.addAll(
        gelijk(
            "rollen",
            gesorteerd(dan.rollen()),
            gesorteerd(
                zaak.rollen().stream()
                    .map(rol -> new Scenario.Rol(rol.roltype(), rol.indicatie(), rol.nummer()))
                    .toList())));
    afwijkingen.addAll(gelijk("eigenschappen", dan.eigenschappen(), zaak.eigenschappen()));
    afwijkingen.addAll(
        gelijk(
            "documenten",
            gesorteerd(Objects.requireNonNullElse(dan.documenten(), List.of())),
            gesorteerd(
                zaak.documenten().stream()
                    .map(document -> document.path("bestandsnaam").asText())
                    .toList())));
    if (dan.inlog() != null) {
      afwijkingen.addAll(
          gelijk(
              "inlog",
              List.of(dan.inlog()),
              zaak.rollen().stream()
                  .map(rol -> rol.rol().path("authenticatieContext").path("source").asText())
                  .filter(bron -> !bron.isEmpty())
                  .toList()));
    }
    afwijkingen.addAll(gelijk("statussen", List.of("Ontvangen"), zaak.statussen()));
    return afwijkingen;
  }

  private static List<String> gesorteerd(Collection<?> dingen) {
    List<String> teksten = new ArrayList<>(dingen.stream().map(Object::toString).toList());
    teksten.sort(String::compareTo);
    return teksten;
  }

  private static List<String> gelijk(String wat, @Nullable Object verwacht, Object gevonden) {
    return Objects.equals(verwacht, gevonden)
        ? List.of()
        : List.of(wat + ": verwacht " + verwacht + ", was " + gevonden);
  }
}
