package nl.machtigingsbrug.beheer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import nl.machtigingsbrug.levering.Bestemmingstand;
import org.jspecify.annotations.Nullable;

/** How the bestemmingen of a gemeente fare. */
record Bestemmingsweergave(List<Stand> bestemmingen) {

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Stand(
      String bestemming,
      boolean gestopt,
      String kring,
      @Nullable Instant openTot,
      int wachtend,
      int bezig,
      @Nullable Instant oudsteWachtSinds,
      int gelijktijdig,
      int gelijktijdigNu,
      double snelheid) {}

  static Bestemmingsweergave van(List<Bestemmingstand> standen) {
    return new Bestemmingsweergave(
        standen.stream()
            .map(
                stand ->
                    new Stand(
                        stand.bestemming(),
                        stand.gestopt(),
                        stand.kring(),
                        stand.openTot(),
                        stand.wachtend(),
                        stand.bezig(),
                        stand.oudste(),
                        stand.grens().gelijktijdig(),
                        stand.ruimte(),
                        stand.grens().snelheid()))
            .toList());
  }
}
