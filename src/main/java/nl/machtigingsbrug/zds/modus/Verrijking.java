package nl.machtigingsbrug.zds.modus;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.machtigingsbrug.stuf.Rol;
import nl.machtigingsbrug.stuf.Rolsoort;

/**
 * What evidence makes of a message.
 *
 * @param weg the roles that go, all of a kind
 * @param erbij the roles that come
 * @param verschillen what that means
 */
record Verrijking(Set<Rolsoort> weg, List<Rol> erbij, Set<Verschil> verschillen) {

  /** Nothing changes. */
  static final Verrijking GEEN = new Verrijking(Set.of(), List.of(), Set.of());

  Verrijking {
    weg = Set.copyOf(weg);
    erbij = List.copyOf(erbij);
    verschillen = Set.copyOf(verschillen);
  }

  /** Nothing changes, though something differs. */
  static Verrijking zonder(Set<Verschil> verschillen) {
    return new Verrijking(Set.of(), List.of(), EnumSet.copyOf(verschillen));
  }

  boolean isLeeg() {
    return weg.isEmpty() && erbij.isEmpty();
  }

  /** Roles hold BSNs. */
  @Override
  public String toString() {
    return "Verrijking" + verschillen;
  }
}
