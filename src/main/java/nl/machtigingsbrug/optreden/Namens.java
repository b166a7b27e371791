package nl.machtigingsbrug.optreden;

import java.util.Set;

/**
 * Acting for another.
 *
 * @param vertegenwoordiging who for whom
 * @param niveau at which level the gemachtigde was authenticated
 * @param diensten for which the evidence states the mandate; empty where it names none
 * @param bewijs by what it was shown
 */
public record Namens(
    Vertegenwoordiging vertegenwoordiging,
    Betrouwbaarheidsniveau niveau,
    Set<ServiceUuid> diensten,
    Bewijs bewijs)
    implements Optreden {

  public Namens {
    diensten = Set.copyOf(diensten);
  }

  @Override
  public Partij handelt() {
    return vertegenwoordiging.gemachtigde();
  }

  @Override
  public Partij betreft() {
    return vertegenwoordiging.vertegenwoordigde();
  }
}
