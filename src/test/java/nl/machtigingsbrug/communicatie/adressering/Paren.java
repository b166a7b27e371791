package nl.machtigingsbrug.communicatie.adressering;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Rows in which every pair of values of two dimensions stands at least once. The same dimensions
 * always give the same rows.
 */
final class Paren {

  /** Which values cannot stand in one row. */
  @FunctionalInterface
  interface Grens {
    boolean past(int dimensie, int waarde, int ander, int andereWaarde);
  }

  private record Paar(int dimensie, int waarde, int ander, int andereWaarde) {}

  private final int[] maten;
  private final Grens grens;

  Paren(int[] maten, Grens grens) {
    this.maten = maten.clone();
    this.grens = grens;
  }

  List<int[]> rijen() {
    Set<Paar> open = alle();
    List<int[]> rijen = new ArrayList<>();
    while (!open.isEmpty()) {
      int[] rij = rij(open.iterator().next(), open);
      open.removeAll(paren(rij));
      rijen.add(rij);
    }
    return rijen;
  }

  /** The pairs that can be and are in no row of {@code rijen}. */
  int ontbreekt(List<int[]> rijen) {
    Set<Paar> open = alle();
    rijen.forEach(rij -> open.removeAll(paren(rij)));
    return open.size();
  }

  private Set<Paar> alle() {
    Set<Paar> alle = new LinkedHashSet<>();
    for (int d = 0; d < maten.length; d++) {
      for (int a = d + 1; a < maten.length; a++) {
        for (int w = 0; w < maten[d]; w++) {
          for (int v = 0; v < maten[a]; v++) {
            if (grens.past(d, w, a, v)) {
              alle.add(new Paar(d, w, a, v));
            }
          }
        }
      }
    }
    return alle;
  }

  private int[] rij(Paar eerst, Set<Paar> open) {
    int[] rij = new int[maten.length];
    Arrays.fill(rij, -1);
    rij[eerst.dimensie()] = eerst.waarde();
    rij[eerst.ander()] = eerst.andereWaarde();
    for (int d = 0; d < maten.length; d++) {
      if (rij[d] < 0) {
        rij[d] = beste(rij, d, open);
      }
    }
    return rij;
  }

  /** Of those that fit, the one that closes most pairs. The first always fits. */
  private int beste(int[] rij, int dimensie, Set<Paar> open) {
    int beste = 0;
    int meeste = -1;
    for (int waarde = 0; waarde < maten[dimensie]; waarde++) {
      int[] proef = rij.clone();
      proef[dimensie] = waarde;
      if (past(proef)) {
        Set<Paar> nieuw = paren(proef);
        nieuw.retainAll(open);
        if (nieuw.size() > meeste) {
          meeste = nieuw.size();
          beste = waarde;
        }
      }
    }
    return beste;
  }

  private boolean past(int[] rij) {
    return paren(rij).stream()
        .allMatch(p -> grens.past(p.dimensie(), p.waarde(), p.ander(), p.andereWaarde()));
  }

  private static Set<Paar> paren(int[] rij) {
    Set<Paar> paren = new LinkedHashSet<>();
    for (int d = 0; d < rij.length; d++) {
      for (int a = d + 1; a < rij.length; a++) {
        if (rij[d] >= 0 && rij[a] >= 0) {
          paren.add(new Paar(d, rij[d], a, rij[a]));
        }
      }
    }
    return paren;
  }
}
