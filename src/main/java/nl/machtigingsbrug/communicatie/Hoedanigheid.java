package nl.machtigingsbrug.communicatie;

import java.util.List;
import nl.machtigingsbrug.optreden.Optreden;
import nl.machtigingsbrug.optreden.Partij;
import nl.machtigingsbrug.optreden.Zelf;

/** As who someone in the optreden is written to. */
public enum Hoedanigheid {
  /** Who applied for himself. */
  AANVRAGER,
  /** Who acts for another, whatever the grond. */
  GEMACHTIGDE,
  /** For whom another acts. */
  VERTEGENWOORDIGDE;

  /** As whom someone is in this optreden; who is concerned comes last. */
  public static List<Hoedanigheid> van(Optreden optreden) {
    return optreden instanceof Zelf ? List.of(AANVRAGER) : List.of(GEMACHTIGDE, VERTEGENWOORDIGDE);
  }

  /** Those in it but for this one. */
  public List<Hoedanigheid> ander(Optreden optreden) {
    return van(optreden).stream().filter(wie -> wie != this).toList();
  }

  /** Who that is. */
  public Partij in(Optreden optreden) {
    return this == VERTEGENWOORDIGDE ? optreden.betreft() : optreden.handelt();
  }
}
