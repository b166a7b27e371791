package nl.machtigingsbrug.geheim;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;

/** The keys of every gemeente, as they are now. */
final class Sleutelbos {

  private final Map<String, Gemeentesleutels> sleutels;

  /**
   * Takes what was read at the start.
   *
   * @throws Afwijzing MB-CONFIG-01 where two gemeenten share a key
   */
  Sleutelbos(Map<String, Gemeentesleutels> sleutels) {
    this.sleutels = new ConcurrentHashMap<>(sleutels);
    for (Gemeentesleutels eigen : sleutels.values()) {
      for (Sleutelsoort soort : Sleutelsoort.values()) {
        Sleutelset set = eigen.set(soort);
        if (isOokVanAnder(set)) {
          throw set.naam().onbruikbaar();
        }
      }
    }
  }

  /**
   * The keys of one gemeente. Whoever does several things that belong together asks once.
   *
   * @throws Afwijzing MB-GEHEIM-01 for one whose keys are not here
   */
  Gemeentesleutels van(String gemeente) {
    Gemeentesleutels eigen = sleutels.get(gemeente);
    if (eigen == null) {
      throw new Afwijzing(Foutcode.GEHEIM_NIET_TE_ONTSLEUTELEN);
    }
    return eigen;
  }

  Set<String> gemeenten() {
    return Set.copyOf(sleutels.keySet());
  }

  /** Whether another gemeente has one of these keys: a folder that was copied. */
  boolean isOokVanAnder(Sleutelset set) {
    return sleutels.entrySet().stream()
        .filter(ander -> !ander.getKey().equals(set.naam().gemeente()))
        .anyMatch(ander -> ander.getValue().set(set.naam().soort()).deeltMet(set));
  }

  /** From now on, for everyone at once. */
  void zet(Sleutelset nieuw) {
    String gemeente = nieuw.naam().gemeente();
    sleutels.put(gemeente, van(gemeente).met(nieuw));
  }
}
