package nl.machtigingsbrug.zds.schrijven;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Evidence for a zaak that is there: whether it is for this zaak is known when that is read.
 *
 * @param dienst the id of the dienst that it is for
 * @param handelt who acts, or null where that is who is concerned
 * @param betreft who is concerned
 * @param aanvullen whether the zaak gets them as rollen where it does not have them
 */
record Zaakbewijs(
    String dienst, @Nullable Elementrol handelt, Elementrol betreft, boolean aanvullen) {

  /** The rollen that the zaak should have. */
  List<Elementrol> rollen() {
    return aanvullen ? Stream.of(handelt, betreft).filter(Objects::nonNull).toList() : List.of();
  }

  /** Elementrollen hold BSNs. */
  @Override
  public String toString() {
    return "Zaakbewijs[" + dienst + "]";
  }
}
