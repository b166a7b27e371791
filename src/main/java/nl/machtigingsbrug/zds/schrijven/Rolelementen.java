package nl.machtigingsbrug.zds.schrijven;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.stuf.Betrokkene;
import nl.machtigingsbrug.stuf.Rol;
import nl.machtigingsbrug.stuf.Rolsoort;
import nl.machtigingsbrug.stuf.Stufelement;
import nl.machtigingsbrug.stuf.Verwerkingssoort;
import nl.machtigingsbrug.stuf.Zaak;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The roles of a message, each with its element, translated by the mapping of a rol. */
record Rolelementen(BiFunction<Rolsoort, Element, Elementrol> mapping) {

  private static final String ZKN = "http://www.egem.nl/StUF/sector/zkn/0310";

  private record Plek(Rol rol, Stufelement element) {

    boolean isLeeg() {
      return rol.betrokkene() instanceof Betrokkene.Niemand;
    }
  }

  /**
   * The roles of a new zaak.
   *
   * @throws Afwijzing MB-STUF-15 for a role that is not to be added, or of something that is nobody
   */
  List<Elementrol> nieuw(Stufelement object) {
    List<Elementrol> rollen = new ArrayList<>();
    for (Plek plek : plekken(object)) {
      if (plek.isLeeg()) {
        continue;
      }
      Verwerkingssoort verwerking = plek.rol().verwerking();
      if (verwerking != null && verwerking != Verwerkingssoort.T) {
        throw nietOndersteund(plek.rol().soort().element() + "/@verwerkingssoort");
      }
      rollen.add(vertaal(plek));
    }
    return List.copyOf(rollen);
  }

  /**
   * How roles change, each by its own verwerkingssoort. The relations of both objects stand in the
   * same order; where one has more, what was is found by who it is about (StUF 03.01, 5.2.4).
   */
  List<Rolmutatie> gewijzigd(Stufelement was, Stufelement wordt) {
    List<Rolmutatie> mutaties = new ArrayList<>();
    List<Plek> oud = plekken(was);
    List<Plek> nieuw = plekken(wordt);
    for (Rolsoort soort : Rolsoort.values()) {
      List<Plek> links = van(oud, soort);
      List<Plek> rechts = van(nieuw, soort);
      if (links.size() == rechts.size()) {
        for (int i = 0; i < links.size(); i++) {
          voegToe(mutaties, links.get(i), rechts.get(i));
        }
      } else {
        zonderPaar(mutaties, new ArrayList<>(links), rechts);
      }
    }
    return List.copyOf(mutaties);
  }

  private void zonderPaar(List<Rolmutatie> mutaties, List<Plek> links, List<Plek> rechts) {
    for (Plek plek : rechts) {
      Plek paar =
          plek.rol().verwerking() == Verwerkingssoort.T || plek.isLeeg()
              ? null
              : links.stream()
                  .filter(ander -> !ander.isLeeg() && vertaal(ander).isOver(vertaal(plek)))
                  .findFirst()
                  .orElse(null);
      links.remove(paar);
      voegToe(mutaties, paar, plek);
    }
    links.forEach(over -> voegToe(mutaties, over, null));
  }

  private void voegToe(List<Rolmutatie> mutaties, @Nullable Plek was, @Nullable Plek wordt) {
    Verwerkingssoort verwerking = verwerking(was, wordt);
    if (verwerking == Verwerkingssoort.I || verwerking == Verwerkingssoort.O) {
      return;
    }
    Elementrol oud = was == null || was.isLeeg() ? null : vertaal(was);
    Elementrol nieuw = wordt == null || wordt.isLeeg() ? null : vertaal(wordt);
    switch (verwerking) {
      case T -> eis(nieuw != null, wordt);
      case V, E -> {
        // Who is meant may stand in either object.
        oud = oud == null ? nieuw : oud;
        nieuw = null;
        eis(oud != null, was);
      }
      default -> {
        oud = oud == null && verwerking == Verwerkingssoort.W ? nieuw : oud;
        eis(oud != null && nieuw != null, wordt);
      }
    }
    mutaties.add(new Rolmutatie(verwerking == Verwerkingssoort.T ? null : oud, nieuw));
  }

  private static Verwerkingssoort verwerking(@Nullable Plek was, @Nullable Plek wordt) {
    Verwerkingssoort nu = wordt == null ? null : wordt.rol().verwerking();
    Verwerkingssoort toen = was == null ? null : was.rol().verwerking();
    Verwerkingssoort gekozen = nu == null ? toen : nu;
    if (gekozen == null) {
      throw nietOndersteund("@verwerkingssoort");
    }
    return gekozen;
  }

  private static void eis(boolean klopt, @Nullable Plek plek) {
    if (!klopt) {
      throw new Afwijzing(
          Foutcode.BERICHT_VELD_ONGELDIG,
          plek == null ? "verwerkingssoort" : plek.rol().soort().element());
    }
  }

  private Elementrol vertaal(Plek plek) {
    Rol rol = plek.rol();
    if (rol.betrokkene() instanceof Betrokkene.Ander) {
      throw nietOndersteund(rol.soort().element());
    }
    return mapping.apply(rol.soort(), plek.element().element());
  }

  private static List<Plek> van(List<Plek> alle, Rolsoort soort) {
    return alle.stream().filter(plek -> plek.rol().soort() == soort).toList();
  }

  /** In the order in which {@link Zaak} has them. */
  private static List<Plek> plekken(Stufelement object) {
    List<Stufelement> elementen = new ArrayList<>();
    for (Rolsoort soort : Rolsoort.values()) {
      elementen.addAll(object.kinderen(ZKN, soort.element()));
    }
    List<Rol> rollen = Zaak.lees(object).rollen();
    List<Plek> plekken = new ArrayList<>();
    for (int i = 0; i < rollen.size(); i++) {
      plekken.add(new Plek(rollen.get(i), elementen.get(i)));
    }
    return plekken;
  }

  private static Afwijzing nietOndersteund(String veld) {
    return new Afwijzing(Foutcode.ZAAKBERICHT_NIET_ONDERSTEUND, veld);
  }
}
