package nl.machtigingsbrug.gemeente;

import java.util.Set;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;

/**
 * A client system. Which gemeente a message is for comes from the message; whether this system may
 * act for that gemeente is checked here.
 *
 * @param id the name that the configuration gives it
 * @param rechten what it may do
 * @param gemeenten for which gemeenten, by their names in the configuration
 */
public record Afnemer(String id, Set<Recht> rechten, Set<String> gemeenten) {

  public Afnemer {
    rechten = Set.copyOf(rechten);
    gemeenten = Set.copyOf(gemeenten);
  }

  /**
   * Passes only with this right for this gemeente.
   *
   * @throws Afwijzing MB-TOEGANG-02 without the right, MB-TOEGANG-03 for another gemeente
   */
  public void vereis(Recht recht, String gemeente) {
    vereis(recht);
    if (!gemeenten.contains(gemeente)) {
      throw new Afwijzing(Foutcode.TOEGANG_ANDERE_GEMEENTE);
    }
  }

  /**
   * Passes only with this right, for whichever gemeente.
   *
   * @throws Afwijzing MB-TOEGANG-02 without it
   */
  public void vereis(Recht recht) {
    if (!rechten.contains(recht)) {
      throw new Afwijzing(Foutcode.TOEGANG_GEEN_RECHT);
    }
  }

  /** Whether this right exists for this gemeente. */
  public boolean mag(Recht recht, String gemeente) {
    return rechten.contains(recht) && gemeenten.contains(gemeente);
  }
}
