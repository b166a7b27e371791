package nl.machtigingsbrug.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.machtigingsbrug.buren.Buren;
import nl.machtigingsbrug.buren.zaaksysteem.Zaak;
import nl.machtigingsbrug.scenario.Berichten;
import nl.machtigingsbrug.scenario.Controle;
import nl.machtigingsbrug.scenario.Portaal;
import nl.machtigingsbrug.scenario.Scenariobestand;

/** Does what the people of a scenario do, by way of the portal, and looks what came of it. */
final class Demoloop {

  private static final Duration GEDULD = Duration.ofMinutes(1);

  private final Buren buren;
  private final Function<String, Portaal> portalen;

  Demoloop(Buren buren, Function<String, Portaal> portalen) {
    this.buren = buren;
    this.portalen = portalen;
  }

  Demoregel doe(Scenariobestand bestand) {
    Berichten berichten = new Berichten(buren.voorziening(), bestand.scenario());
    String gemeente = berichten.gemeente();
    Portaal portaal = portalen.apply(berichten.client());
    Portaal.Antwoord bewijs = portaal.stuur("/v1/bewijzen", berichten.bewijs());
    if (bewijs.status() != 201) {
      return geweigerd(
          bestand,
          gemeente,
          "bij het inloggen",
          bewijs,
          Controle.bewijs(bestand.scenario().dan(), bewijs));
    }
    Portaal.Antwoord antwoord =
        portaal.stuur(
            "/v1/aanvragen",
            berichten.aanvraag(
                "demo-" + bestand.zin(), bewijs.inhoud().path("bewijsreferentie").asText()));
    if (antwoord.status() != 202) {
      return geweigerd(
          bestand,
          gemeente,
          "bij de toets",
          antwoord,
          Controle.aanvraag(bestand.scenario().dan(), antwoord));
    }
    String id = antwoord.inhoud().path("id").asText();
    return ingenomen(bestand, gemeente, antwoord, portaal.wachtOpEinde(id, GEDULD));
  }

  private static Demoregel geweigerd(
      Scenariobestand bestand,
      String gemeente,
      String waar,
      Portaal.Antwoord antwoord,
      List<String> afwijkingen) {
    JsonNode probleem = antwoord.inhoud();
    String anders = probleem.path("andereManier").asText("");
    return new Demoregel(
        bestand,
        gemeente,
        "geweigerd "
            + waar
            + " ("
            + probleem.path("code").asText()
            + "): "
            + probleem.path("title").asText()
            + (anders.isEmpty() ? "" : "\nHet kan ook anders: " + anders),
        null,
        null,
        List.of(),
        afwijkingen);
  }

  private Demoregel ingenomen(
      Scenariobestand bestand, String gemeente, Portaal.Antwoord antwoord, JsonNode aanvraag) {
    List<String> afwijkingen = new ArrayList<>();
    afwijkingen.addAll(Controle.aanvraag(bestand.scenario().dan(), antwoord));
    afwijkingen.addAll(Controle.levering(bestand.scenario().dan(), aanvraag));
    String id = aanvraag.path("id").asText();
    List<Zaak> zaken = buren.zaaksysteem(gemeente).zakenVan(id);
    afwijkingen.addAll(Controle.zaken(bestand.scenario().dan(), zaken));
    return new Demoregel(
        bestand,
        gemeente,
        aanvraag.path("uitkomst").asText().equals("herstel")
            ? "naar de werkvoorraad (" + aanvraag.path("code").asText() + ")"
            : "toegestaan",
        id,
        aanvraag.path("zaakidentificatie").asText(null),
        zaken.stream()
            .flatMap(zaak -> zaak.rollen().stream())
            .map(
                rol ->
                    rol.indicatie().isEmpty()
                        ? rol.roltype()
                        : rol.roltype() + ": " + rol.indicatie())
            .toList(),
        afwijkingen);
  }
}
