package nl.machtigingsbrug.communicatie;

import java.util.List;
import nl.machtigingsbrug.communicatie.Kanaalgrens.Overschrijding;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;

/** The last look before something leaves: whoever chose the channel looked before. */
public final class Grensbewaking {

  private Grensbewaking() {}

  /**
   * Lets through what the channel can carry.
   *
   * @throws Afwijzing KANAAL_GRENS with the first field that does not fit
   */
  public static void bewaak(Kanaalgrens grens, Verzendopdracht opdracht) {
    List<Overschrijding> te = grens.toets(opdracht);
    if (!te.isEmpty()) {
      throw new Afwijzing(Foutcode.KANAAL_GRENS, te.get(0).veld());
    }
  }
}
