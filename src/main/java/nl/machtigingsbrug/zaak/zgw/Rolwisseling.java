package nl.machtigingsbrug.zaak.zgw;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.machtigingsbrug.zaak.zgw.Roltypekeuze.Generiek;

/**
 * How the rollen of a zaak change where the vertegenwoordiging ends. A zaak has one initiator at
 * most, so the old one goes first; the vertegenwoordigde is never without a rol. The standard has
 * no end on a rol and no change of one (Zaken API 1.5, rollen): what is to say something else is
 * made anew.
 *
 * @param eerstWeg who acted, and through whom
 * @param nieuw what takes their place
 * @param laatstWeg what the vertegenwoordigde was beside the gemachtigde as initiator
 */
record Rolwisseling(
    List<Rolvoorstel> eerstWeg, List<Rolvoorstel> nieuw, List<Rolvoorstel> laatstWeg) {

  private static final String VERTEGENWOORDIGDE = "vertegenwoordigde";

  Rolwisseling {
    eerstWeg = List.copyOf(eerstWeg);
    nieuw = List.copyOf(nieuw);
    laatstWeg = List.copyOf(laatstWeg);
  }

  /**
   * The change.
   *
   * @param rollen as the zaak got them
   * @param conventie by which it got them
   * @param dag the first day on which it held no more
   */
  static Rolwisseling bij(
      List<Rolvoorstel> rollen, Rolconventie conventie, Eindewijze wijze, LocalDate dag) {
    List<Rolvoorstel> eerstWeg = new ArrayList<>();
    List<Rolvoorstel> nieuw = new ArrayList<>();
    List<Rolvoorstel> laatstWeg = new ArrayList<>();
    if (wijze != Eindewijze.NIETS) {
      for (Rolvoorstel rol : rollen) {
        if (!rol.sleutel().equals(VERTEGENWOORDIGDE)) {
          eerstWeg.add(rol);
          if (wijze == Eindewijze.VERVANGEN) {
            nieuw.add(gewezen(rol, conventie, dag));
          }
        } else if (conventie == Rolconventie.A) {
          nieuw.add(0, zelf(rol, dag));
          laatstWeg.add(rol);
        }
      }
    }
    return new Rolwisseling(eerstWeg, nieuw, laatstWeg);
  }

  private static Rolvoorstel zelf(Rolvoorstel rol, LocalDate dag) {
    return anders(rol, new Generiek("initiator"), "Handelt voor zichzelf sinds " + dag);
  }

  private static Rolvoorstel gewezen(Rolvoorstel rol, Rolconventie conventie, LocalDate dag) {
    return anders(
        rol,
        conventie == Rolconventie.A ? new Generiek("belanghebbende") : rol.roltype(),
        "Tot " + dag + ": " + rol.toelichting());
  }

  /** On neither side of a mandate, so that nobody finds it as one that holds. */
  private static Rolvoorstel anders(Rolvoorstel rol, Roltypekeuze roltype, String toelichting) {
    return new Rolvoorstel(
        rol.sleutel(), rol.partij(), rol.betrokkene(), roltype, Indicatie.GEEN, toelichting, null);
  }
}
