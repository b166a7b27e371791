package nl.machtigingsbrug.zds.schrijven;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.machtigingsbrug.stuf.Rolsoort;
import nl.machtigingsbrug.zaak.zgw.Indicatie;
import nl.machtigingsbrug.zaak.zgw.Rolconventie;
import nl.machtigingsbrug.zaak.zgw.Roltype;
import nl.machtigingsbrug.zaak.zgw.Roltypekeuze;
import nl.machtigingsbrug.zaak.zgw.Roltypekeuze.Generiek;
import nl.machtigingsbrug.zaak.zgw.Roltypekeuze.Omschreven;
import nl.machtigingsbrug.zaak.zgw.Zaaktype;

/**
 * From the elements of a message to rollen and back. A zaak never gets two initiators: Open Zaak
 * refuses the second.
 *
 * @param conventie who is initiator where someone acts for another
 * @param zaaktype whose roltypen there are
 */
record Rolkeuze(Rolconventie conventie, Zaaktype zaaktype) {

  private static final String TOELICHTING = "roltoelichting";
  private static final Generiek INITIATOR = new Generiek("initiator");
  private static final Generiek BELANGHEBBENDE = new Generiek("belanghebbende");
  private static final String GEMACHTIGDE = "Gemachtigde";
  private static final Set<String> EIGEN_WOORDEN =
      Set.of(
          "Gemachtigde",
          "Vertegenwoordigde",
          "Initiator",
          "Belanghebbende",
          "Uitvoerende",
          "Verantwoordelijke",
          "Overig betrokkene");
  private static final List<String> OVERNEMEN =
      List.of(
          "betrokkene",
          "betrokkeneType",
          "betrokkeneIdentificatie",
          "afwijkendeNaamBetrokkene",
          "contactpersoonRol",
          TOELICHTING,
          "authenticatieContext",
          "beginGeldigheid",
          "eindeGeldigheid");

  /** The rollen, in the order of the elements; everyone exactly once. */
  List<Rolopdracht> verdeel(List<Elementrol> elementen) {
    boolean gemachtigd = elementen.stream().anyMatch(e -> e.soort() == Rolsoort.GEMACHTIGDE);
    Map<Rolsoort, Integer> geteld = new EnumMap<>(Rolsoort.class);
    List<Rolopdracht> rollen = new ArrayList<>();
    for (Elementrol element : elementen) {
      int hoeveelste = geteld.merge(element.soort(), 1, Integer::sum);
      rollen.add(rol(element, hoeveelste, gemachtigd));
    }
    return List.copyOf(rollen);
  }

  /** The element by which a rol that is there comes back. */
  static Elementrol terug(JsonNode rol) {
    ObjectNode kern = JsonNodeFactory.instance.objectNode();
    for (String veld : OVERNEMEN) {
      JsonNode waarde = rol.path(veld);
      boolean leeg =
          waarde.isContainerNode()
              ? waarde.isEmpty()
              : waarde.isMissingNode() || waarde.isNull() || waarde.asText().isEmpty();
      if (!leeg) {
        kern.set(veld, waarde);
      }
    }
    return new Elementrol(
        soort(rol),
        rol.path("omschrijving").asText(""),
        rol.path("omschrijvingGeneriek").asText(""),
        kern);
  }

  private static Rolsoort soort(JsonNode rol) {
    String indicatie = rol.path("indicatieMachtiging").asText("");
    boolean genoemd = rol.path("omschrijving").asText().strip().equalsIgnoreCase(GEMACHTIGDE);
    if (indicatie.equals(Indicatie.GEMACHTIGDE.waarde())) {
      return Rolsoort.GEMACHTIGDE;
    }
    if (indicatie.equals(Indicatie.MACHTIGINGGEVER.waarde())) {
      return Rolsoort.INITIATOR;
    }
    if (genoemd) {
      return Rolsoort.GEMACHTIGDE;
    }
    return switch (rol.path("omschrijvingGeneriek").asText()) {
      case "initiator", "mede_initiator" -> Rolsoort.INITIATOR;
      case "belanghebbende" -> Rolsoort.BELANGHEBBENDE;
      case "behandelaar" -> Rolsoort.UITVOERENDE;
      case "zaakcoordinator" -> Rolsoort.VERANTWOORDELIJKE;
      default -> Rolsoort.OVERIG;
    };
  }

  private Rolopdracht rol(Elementrol element, int hoeveelste, boolean gemachtigd) {
    boolean eerste = hoeveelste == 1;
    return switch (element.soort()) {
      case GEMACHTIGDE ->
          maak(
              element,
              hoeveelste,
              switch (conventie) {
                case A -> eerste ? INITIATOR : BELANGHEBBENDE;
                case B -> BELANGHEBBENDE;
                case C ->
                    new Omschreven(
                        element.omschrijving().isEmpty() ? GEMACHTIGDE : element.omschrijving());
              },
              Indicatie.GEMACHTIGDE,
              GEMACHTIGDE);
      case INITIATOR -> {
        if (!eerste) {
          yield maak(
              element, hoeveelste, new Generiek("mede_initiator"), Indicatie.GEEN, "Initiator");
        }
        yield gemachtigd
            ? maak(
                element,
                hoeveelste,
                conventie == Rolconventie.A ? BELANGHEBBENDE : INITIATOR,
                Indicatie.MACHTIGINGGEVER,
                "Vertegenwoordigde")
            : maak(element, hoeveelste, INITIATOR, Indicatie.GEEN, "Initiator");
      }
      case BELANGHEBBENDE -> overig(element, hoeveelste, BELANGHEBBENDE, "Belanghebbende");
      case UITVOERENDE -> overig(element, hoeveelste, new Generiek("behandelaar"), "Uitvoerende");
      case VERANTWOORDELIJKE ->
          overig(element, hoeveelste, new Generiek("zaakcoordinator"), "Verantwoordelijke");
      case OVERIG, BETREKKING ->
          overig(element, hoeveelste, new Generiek("adviseur"), "Overig betrokkene");
    };
  }

  /** By the name that the message gives it, where the zaaktype has that and it says no more. */
  private Rolopdracht overig(Elementrol element, int hoeveelste, Generiek gewoon, String woord) {
    List<Roltype> genoemd =
        zaaktype.roltypen().stream()
            .filter(type -> type.omschrijving().equalsIgnoreCase(element.omschrijving()))
            .filter(type -> !type.omschrijving().equalsIgnoreCase(GEMACHTIGDE))
            .toList();
    Roltypekeuze keuze = gewoon;
    if (genoemd.size() == 1) {
      keuze = new Omschreven(genoemd.get(0).omschrijving());
    } else if (!element.generiek().isEmpty()) {
      keuze = new Generiek(element.generiek());
    }
    return maak(element, hoeveelste, keuze, Indicatie.GEEN, woord);
  }

  private Rolopdracht maak(
      Elementrol element, int hoeveelste, Roltypekeuze roltype, Indicatie indicatie, String woord) {
    ObjectNode rol = element.rol().deepCopy();
    String toelichting = rol.path(TOELICHTING).asText("");
    if (toelichting.isBlank() || EIGEN_WOORDEN.contains(toelichting)) {
      rol.put(TOELICHTING, woord);
    }
    rol.put("roltype", zaaktype.roltype(roltype).url().toString());
    rol.put("indicatieMachtiging", indicatie.waarde());
    return new Rolopdracht(
        element.soort().name().toLowerCase(java.util.Locale.ROOT) + "-" + hoeveelste, rol);
  }
}
