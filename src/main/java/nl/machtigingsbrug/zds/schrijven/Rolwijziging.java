package nl.machtigingsbrug.zds.schrijven;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.stuf.Rolsoort;

/**
 * How the rollen of a zaak change. What a message does not speak of stays, but where someone comes
 * to act for another, or does so no more: then the side of the other changes too.
 */
record Rolwijziging(Rolkeuze keuze) {

  /**
   * The plan.
   *
   * @param aanwezig all results of {@code GET /rollen?zaak=}, of every page
   * @param bewezen rollen that the zaak has to have: they come where it does not have them, and the
   *     message does not let them go
   * @throws Afwijzing MB-STUF-14 where a role that changes is not there
   */
  Rolplan plan(List<JsonNode> aanwezig, List<Rolmutatie> mutaties, List<Elementrol> bewezen) {
    List<Elementrol> nu = aanwezig.stream().map(Rolkeuze::terug).toList();
    boolean[] geraakt = new boolean[nu.size()];
    List<Elementrol> erbij = new ArrayList<>();
    for (Rolmutatie mutatie : mutaties) {
      Elementrol was = mutatie.was();
      if (was != null) {
        geraakt[vind(nu, geraakt, was)] = true;
      }
      Elementrol wordt = mutatie.wordt();
      if (wordt != null) {
        erbij.add(wordt);
      }
    }
    List<Elementrol> straks = new ArrayList<>();
    for (int i = 0; i < nu.size(); i++) {
      if (!geraakt[i]) {
        straks.add(nu.get(i));
      }
    }
    List<Rolopdracht> voor = stil(nu);
    straks.addAll(erbij);
    bewezen.stream()
        .filter(rol -> straks.stream().noneMatch(ander -> zelfde(rol, ander)))
        .filter(rol -> mutaties.stream().noneMatch(mutatie -> gaat(rol, mutatie)))
        .forEach(straks::add);
    List<Rolopdracht> na = keuze.verdeel(straks);
    List<String> weg = new ArrayList<>();
    List<Rolopdracht> nieuw = new ArrayList<>();
    int plaats = 0;
    for (int i = 0; i < nu.size(); i++) {
      if (geraakt[i]) {
        weg.add(adres(aanwezig.get(i)));
        continue;
      }
      Rolopdracht dan = na.get(plaats++);
      if (voor.isEmpty() || !zelfdePlaats(voor.get(i), dan)) {
        if (!voor.isEmpty()) {
          weg.add(adres(aanwezig.get(i)));
          nieuw.add(dan);
        }
      }
    }
    nieuw.addAll(na.subList(plaats, na.size()));
    return new Rolplan(weg, nieuw);
  }

  private static boolean gaat(Elementrol rol, Rolmutatie mutatie) {
    Elementrol was = mutatie.was();
    return was != null && mutatie.wordt() == null && zelfde(rol, was);
  }

  private static boolean zelfde(Elementrol een, Elementrol ander) {
    return een.soort() == ander.soort() && een.isOver(ander);
  }

  private static String adres(JsonNode rol) {
    return rol.path("url").asText();
  }

  /** Rollen that others made can be such as a message could not make: they stay as they are. */
  private List<Rolopdracht> stil(List<Elementrol> nu) {
    try {
      return keuze.verdeel(nu);
    } catch (Afwijzing anders) {
      return List.of();
    }
  }

  private static boolean zelfdePlaats(Rolopdracht een, Rolopdracht ander) {
    return een.rol().path("roltype").equals(ander.rol().path("roltype"))
        && een.rol().path("indicatieMachtiging").equals(ander.rol().path("indicatieMachtiging"));
  }

  /** By its element; some elements share a roltype, and then it is that. */
  private boolean isDezeRol(Elementrol nu, Elementrol was) {
    return nu.soort() == was.soort()
        || (nu.soort() != Rolsoort.GEMACHTIGDE
            && nu.soort() != Rolsoort.INITIATOR
            && zelfdePlaats(keuze.verdeel(List.of(nu)).get(0), keuze.verdeel(List.of(was)).get(0)));
  }

  private int vind(List<Elementrol> nu, boolean[] geraakt, Elementrol was) {
    for (int i = 0; i < nu.size(); i++) {
      if (!geraakt[i] && nu.get(i).isOver(was) && isDezeRol(nu.get(i), was)) {
        return i;
      }
    }
    throw new Afwijzing(Foutcode.ZAAKBERICHT_ROL_ONBEKEND, was.soort().element());
  }
}
