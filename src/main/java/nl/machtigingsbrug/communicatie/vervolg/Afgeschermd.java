package nl.machtigingsbrug.communicatie.vervolg;

import java.util.List;
import nl.machtigingsbrug.communicatie.Adres;
import nl.machtigingsbrug.communicatie.Afscherming;

/**
 * What was known of where people live or can be reached when a recipient was chosen.
 *
 * @param anderen of others: the recipient may not read it
 * @param eigen of the recipient: what is the same as of others is no secret to him
 */
record Afgeschermd(List<Adres> anderen, List<Adres> eigen) {

  static final Afgeschermd NIETS = new Afgeschermd(List.of(), List.of());

  Afgeschermd {
    anderen = List.copyOf(anderen);
    eigen = List.copyOf(eigen);
  }

  /** What channels get of it. */
  Afscherming afscherming() {
    return Afscherming.van(anderen, eigen);
  }

  /** Without addresses. */
  @Override
  public String toString() {
    return "Afgeschermd[***]";
  }
}
