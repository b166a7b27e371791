package nl.machtigingsbrug.vertegenwoordiging;

import java.util.List;
import java.util.UUID;

/**
 * Is told that a vertegenwoordiging ended, in the transaction that notes it as dealt with: what it
 * records stands or falls with it. It is told once.
 */
@FunctionalInterface
public interface Beeindigingsgetuige {

  /**
   * It holds no more.
   *
   * @param aanvragen those that were made with it
   */
  void beeindigd(Vertegenwoordigingstand vertegenwoordiging, List<UUID> aanvragen);
}
