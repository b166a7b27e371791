package nl.machtigingsbrug.scenario;

import static java.util.Objects.requireNonNullElse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.machtigingsbrug.buren.kanaal.Dom;
import nl.machtigingsbrug.buren.stufzaaksysteem.Stufdocument;
import nl.machtigingsbrug.buren.stufzaaksysteem.Stufzaak;
import nl.machtigingsbrug.buren.zaaksysteem.Zaak;
import nl.machtigingsbrug.logboek.Handeling;
import nl.machtigingsbrug.optreden.Bsn;
import nl.machtigingsbrug.optreden.NatuurlijkPersoon;
import nl.machtigingsbrug.optreden.Organisatie;
import nl.machtigingsbrug.optreden.Partij;
import nl.machtigingsbrug.stuf.Rolsoort;
import nl.machtigingsbrug.stuf.Ruimte;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** What the neighbours hold after a scenario that is not as it has to be; empty where all is. */
public final class Zdscontrole {

  private static final List<String> NUMMERS =
      List.of("inp.bsn", "inn.nnpId", "vestigingsNummer", "identificatie");

  private Zdscontrole() {}

  /** Of the zaken that are new in a zaaksysteem that speaks ZGW. */
  public static List<String> zaken(@Nullable List<Zdsscenario.Zaak> verwacht, List<Zaak> zaken) {
    List<Zdsscenario.Zaak> alle = requireNonNullElse(verwacht, List.of());
    if (alle.size() != zaken.size()) {
      return List.of("er zijn " + zaken.size() + " zaken in ZGW");
    }
    List<String> uit = new ArrayList<>();
    for (int i = 0; i < zaken.size(); i++) {
      zaak(uit, alle.get(i), zaken.get(i));
    }
    return uit;
  }

  private static void zaak(List<String> uit, Zdsscenario.Zaak verwacht, Zaak zaak) {
    vergelijk(
        uit,
        "rollen",
        verwacht.rollen().stream().sorted().toList(),
        zaak.rollen().stream()
            .map(rol -> rol.roltype() + "/" + rol.indicatie() + "/" + rol.nummer())
            .sorted()
            .toList());
    if (verwacht.toelichtingen() != null) {
      vergelijk(
          uit,
          "toelichtingen",
          verwacht.toelichtingen().stream().sorted().toList(),
          zaak.rollen().stream()
              .map(rol -> rol.rol().path("roltoelichting").asText())
              .sorted()
              .toList());
    }
    vergelijk(uit, "statussen", verwacht.statussen(), zaak.statussen());
    requireNonNullElse(verwacht.velden(), Map.<String, String>of())
        .forEach((veld, waarde) -> vergelijk(uit, veld, waarde, zaak.zaak().path(veld).asText()));
    vergelijk(
        uit,
        "eigenschappen",
        requireNonNullElse(verwacht.eigenschappen(), Map.of()),
        zaak.eigenschappen());
    vergelijk(
        uit,
        "documenten",
        requireNonNullElse(verwacht.documenten(), List.of()),
        zaak.documenten().stream().map(document -> document.path("titel").asText()).toList());
  }

  /** Of the zaken that are new in a zaaksysteem that speaks StUF. */
  public static List<String> stufzaken(
      @Nullable List<Zdsscenario.Stufzaak> verwacht, List<Stufzaak> zaken) {
    List<Zdsscenario.Stufzaak> alle = requireNonNullElse(verwacht, List.of());
    return alle.equals(zaken.stream().map(Zdscontrole::stufzaak).toList())
        ? List.of()
        : List.of(
            "stufzaken: verwacht "
                + alle
                + ", was "
                + zaken.stream().map(Zdscontrole::stufzaak).toList());
  }

  private static Zdsscenario.Stufzaak stufzaak(Stufzaak zaak) {
    List<String> documenten = zaak.documenten().stream().map(Stufdocument::titel).toList();
    return new Zdsscenario.Stufzaak(
        Arrays.stream(Rolsoort.values())
            .flatMap(soort -> Dom.alle(zaak.object(), Ruimte.ZKN, soort.element()).stream())
            .map(Zdscontrole::rol)
            .toList(),
        zaak.statussen().size(),
        documenten.isEmpty() ? null : documenten);
  }

  /** Element and number. */
  private static String rol(Element rol) {
    return rol.getLocalName()
        + " "
        + NUMMERS.stream()
            .flatMap(naam -> Dom.alle(rol, "*", naam).stream())
            .map(element -> element.getTextContent().strip())
            .filter(tekst -> !tekst.isEmpty())
            .findFirst()
            .orElse("");
  }

  private static void vergelijk(List<String> uit, String wat, Object verwacht, Object gevonden) {
    if (!verwacht.equals(gevonden)) {
      uit.add(wat + ": verwacht " + verwacht + ", was " + gevonden);
    }
  }

  /** As a scenario writes a line of the logboek. */
  public static String regel(Handeling handeling) {
    Partij wie = handeling.betrokkenen().wie();
    Partij namens = handeling.betrokkenen().namensWie();
    return handeling.soort()
        + " "
        + handeling.resultaat()
        + (handeling.foutcode() == null ? "" : " " + handeling.foutcode())
        + (wie == null ? "" : " " + nummer(wie))
        + (namens == null
            ? ""
            : " namens " + nummer(namens) + " " + handeling.betrokkenen().grond());
  }

  private static String nummer(Partij partij) {
    if (partij instanceof NatuurlijkPersoon persoon && persoon.identificatie() instanceof Bsn bsn) {
      return bsn.waarde();
    }
    return partij instanceof Organisatie ? "organisatie" : partij.getClass().getSimpleName();
  }
}
