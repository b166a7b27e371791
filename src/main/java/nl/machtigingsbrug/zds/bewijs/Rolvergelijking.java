package nl.machtigingsbrug.zds.bewijs;

import java.util.List;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.optreden.Namens;
import nl.machtigingsbrug.optreden.Optreden;
import nl.machtigingsbrug.optreden.Partij;
import nl.machtigingsbrug.stuf.Betrokkene;
import nl.machtigingsbrug.stuf.Rol;
import nl.machtigingsbrug.stuf.Rolsoort;

/**
 * What the roles of a message say of who acts for whom, laid beside what the evidence shows. In
 * StUF who is concerned is the initiator, and who acts for him the gemachtigde.
 *
 * @param gemachtigde what is said of who acts
 * @param initiator what is said of who is concerned
 */
public record Rolvergelijking(Stand gemachtigde, Stand initiator) {

  /** How a role of the message stands to the evidence. */
  public enum Stand {
    /** The message names nobody: that agrees with anything. */
    ONGENOEMD,
    /** It names whom the evidence names, and nobody else. */
    EENS,
    /** It names another, or more than one. */
    ANDERS
  }

  /** Lays them beside each other; a role that is empty names nobody. */
  public static Rolvergelijking van(List<Rol> rollen, Optreden optreden) {
    List<Rol> gemachtigden = genoemd(rollen, Rolsoort.GEMACHTIGDE);
    Stand zelf = gemachtigden.isEmpty() ? Stand.ONGENOEMD : Stand.ANDERS;
    return new Rolvergelijking(
        optreden instanceof Namens ? stand(gemachtigden, optreden.handelt()) : zelf,
        stand(genoemd(rollen, Rolsoort.INITIATOR), optreden.betreft()));
  }

  /** Whether they disagree. */
  public boolean isAnders() {
    return gemachtigde == Stand.ANDERS || initiator == Stand.ANDERS;
  }

  /**
   * Whether the roles become as the evidence has them; otherwise the message goes on as it is.
   *
   * @throws Afwijzing MB-STUF-13 where they disagree and neither goes before
   */
  public boolean volgtBewijs(Tegenspraak voorrang) {
    if (!isAnders()) {
      return true;
    }
    return switch (voorrang) {
      case WEIGEREN -> throw new Afwijzing(Foutcode.ZAAKBERICHT_BEWIJS_ANDERS, "rollen");
      case BERICHT -> false;
      case BEWIJS -> true;
    };
  }

  private static List<Rol> genoemd(List<Rol> rollen, Rolsoort soort) {
    return rollen.stream()
        .filter(rol -> rol.soort() == soort)
        .filter(rol -> !(rol.betrokkene() instanceof Betrokkene.Niemand))
        .toList();
  }

  private static Stand stand(List<Rol> genoemd, Partij bewezen) {
    if (genoemd.isEmpty()) {
      return Stand.ONGENOEMD;
    }
    boolean eens = genoemd.size() == 1 && Partijvorm.is(genoemd.get(0).betrokkene(), bewezen);
    return eens ? Stand.EENS : Stand.ANDERS;
  }
}
