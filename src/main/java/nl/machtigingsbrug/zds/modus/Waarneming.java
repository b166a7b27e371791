package nl.machtigingsbrug.zds.modus;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was seen of one message that passed.
 *
 * @param dienst of its zaak, or null
 * @param brief whether people are written to because of it
 * @param verschillen what would have gone otherwise
 * @param fout the code of why it could not be compared, or null
 */
record Waarneming(
    @Nullable String dienst, boolean brief, Set<Verschil> verschillen, @Nullable String fout) {

  Waarneming {
    verschillen = Set.copyOf(verschillen);
  }
}
