package nl.machtigingsbrug.zaak.zgw;

import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One version of a zaaktype (Catalogi API).
 *
 * @param url its address
 * @param begin first day on which it can be used
 * @param einde last day on which it can be used, null where open
 * @param concept not published: no zaak can have it
 */
public record Zaaktypeversie(URI url, LocalDate begin, @Nullable LocalDate einde, boolean concept) {

  boolean geldtOp(LocalDate dag) {
    return !concept && !dag.isBefore(begin) && (einde == null || !dag.isAfter(einde));
  }
}
