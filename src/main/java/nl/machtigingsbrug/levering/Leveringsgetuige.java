package nl.machtigingsbrug.levering;

import nl.machtigingsbrug.fout.Foutcode;
import org.jspecify.annotations.Nullable;

/**
 * Is told how a levering ended, in the transaction that writes it: what it records stands or falls
 * with it.
 */
@FunctionalInterface
public interface Leveringsgetuige {

  /**
   * A levering ended, or a human must find out whether it did.
   *
   * @param levering as it was just before
   * @param staat GELEVERD, MISLUKT, INGETROKKEN or WERKVOORRAAD
   * @param foutcode why, where it did not go well
   */
  void geeindigd(Levering levering, Staat staat, @Nullable Foutcode foutcode);
}
