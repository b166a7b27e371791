package nl.machtigingsbrug.zds.schrijven;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.stuf.Ruimte;
import nl.machtigingsbrug.stuf.Stufelement;
import nl.machtigingsbrug.stuf.Verwerkingssoort;
import nl.machtigingsbrug.zds.Nummervorm;
import org.w3c.dom.Element;

/**
 * The other zaken that a message names, each translated by the mapping of a zaakrelatie.
 *
 * @param zaaknummer of the zaak itself
 */
record Verbandelementen(String zaaknummer, Function<Element, JsonNode> mapping) {

  private static final Set<Verwerkingssoort> STIL =
      EnumSet.of(Verwerkingssoort.I, Verwerkingssoort.O);
  private static final Set<Verwerkingssoort> EINDE =
      EnumSet.of(Verwerkingssoort.V, Verwerkingssoort.E);

  /**
   * Those of a new zaak.
   *
   * @throws Afwijzing MB-STUF-15 for one that is not to be added
   */
  List<Verband> nieuw(Stufelement object) {
    List<Verband> verbanden = new ArrayList<>();
    for (Verbandsoort soort : Verbandsoort.values()) {
      for (Stufelement element : object.kinderen(Ruimte.ZKN, soort.element())) {
        Verwerkingssoort verwerking = element.verwerkingssoort();
        if (verwerking != null && verwerking != Verwerkingssoort.T) {
          throw nietOndersteund(soort.element() + "/@verwerkingssoort");
        }
      }
      voegToe(verbanden, soort, genoemd(object, soort, STIL), true);
    }
    return eis(verbanden);
  }

  /** How they change: what stood in {@code was} and is not in {@code wordt} goes. */
  List<Verband> gewijzigd(Stufelement was, Stufelement wordt) {
    List<Verband> verbanden = new ArrayList<>();
    for (Verbandsoort soort : Verbandsoort.values()) {
      Map<String, ObjectNode> oud = genoemd(was, soort, STIL);
      Set<Verwerkingssoort> nietNieuw = EnumSet.copyOf(STIL);
      nietNieuw.addAll(EINDE);
      Map<String, ObjectNode> nieuw = genoemd(wordt, soort, nietNieuw);
      Map<String, ObjectNode> weg = new LinkedHashMap<>(oud);
      weg.keySet().removeAll(nieuw.keySet());
      Map<String, ObjectNode> erbij = new LinkedHashMap<>(nieuw);
      erbij.entrySet().removeAll(oud.entrySet());
      voegToe(verbanden, soort, weg, false);
      voegToe(verbanden, soort, erbij, true);
    }
    return eis(verbanden);
  }

  private Map<String, ObjectNode> genoemd(
      Stufelement object, Verbandsoort soort, Set<Verwerkingssoort> behalve) {
    Map<String, ObjectNode> genoemd = new LinkedHashMap<>();
    for (Stufelement element : object.kinderen(Ruimte.ZKN, soort.element())) {
      Verwerkingssoort verwerking = element.verwerkingssoort();
      JsonNode verband = mapping.apply(element.element());
      if ((verwerking == null || !behalve.contains(verwerking))
          && verband.path("relatie") instanceof ObjectNode relatie) {
        genoemd.put(verband.path("identificatie").asText(), relatie);
      }
    }
    return genoemd;
  }

  private static void voegToe(
      List<Verband> verbanden, Verbandsoort soort, Map<String, ObjectNode> wie, boolean komt) {
    wie.forEach(
        (nummer, relatie) ->
            verbanden.add(
                new Verband("ander-" + (verbanden.size() + 1), soort, nummer, relatie, komt)));
  }

  private List<Verband> eis(List<Verband> verbanden) {
    for (Verband verband : verbanden) {
      Nummervorm.eis(verband.zaaknummer());
      if (verband.zaaknummer().equals(zaaknummer)) {
        throw new Afwijzing(Foutcode.BERICHT_VELD_ONGELDIG, verband.soort().element());
      }
    }
    long hoofdzaken =
        verbanden.stream()
            .filter(een -> een.soort() == Verbandsoort.HOOFDZAAK && een.komt())
            .count();
    if (hoofdzaken > 1) {
      throw nietOndersteund(Verbandsoort.HOOFDZAAK.element());
    }
    eisEnkeleLaag(verbanden);
    return List.copyOf(verbanden);
  }

  /** ZGW knows no parts of parts. */
  private static void eisEnkeleLaag(List<Verband> verbanden) {
    Set<Verbandsoort> komend = EnumSet.noneOf(Verbandsoort.class);
    verbanden.stream().filter(Verband::komt).forEach(een -> komend.add(een.soort()));
    if (komend.containsAll(EnumSet.of(Verbandsoort.HOOFDZAAK, Verbandsoort.DEELZAAK))) {
      throw new Afwijzing(Foutcode.ZAAKBERICHT_DEELZAAK, Verbandsoort.DEELZAAK.element());
    }
  }

  private static Afwijzing nietOndersteund(String veld) {
    return new Afwijzing(Foutcode.ZAAKBERICHT_NIET_ONDERSTEUND, veld);
  }
}
