package nl.machtigingsbrug.optreden;

import java.util.Set;

/**
 * Acting for oneself.
 *
 * @param persoon who acts
 * @param niveau at which level
 * @param diensten that the evidence names
 * @param bewijs by what it was shown
 */
public record Zelf(
    Partij persoon, Betrouwbaarheidsniveau niveau, Set<ServiceUuid> diensten, Bewijs bewijs)
    implements Optreden {

  public Zelf {
    diensten = Set.copyOf(diensten);
  }

  @Override
  public Partij handelt() {
    return persoon;
  }

  @Override
  public Partij betreft() {
    return persoon;
  }
}
