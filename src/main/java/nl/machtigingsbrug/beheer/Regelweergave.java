package nl.machtigingsbrug.beheer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import nl.machtigingsbrug.logboek.Betrokkenen;
import nl.machtigingsbrug.logboek.Handeling;
import nl.machtigingsbrug.logboek.Regel;
import nl.machtigingsbrug.optreden.Partij;
import org.jspecify.annotations.Nullable;

/** A line of the logboek as an answer shows it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Regelweergave(
    long id,
    Instant tijdstip,
    String soort,
    @Nullable Partijweergave wie,
    @Nullable Partijweergave namensWie,
    @Nullable String grond,
    List<Partijweergave> keten,
    @Nullable String handelende,
    @Nullable String dienst,
    @Nullable String zaak,
    @Nullable String aanvraagId,
    @Nullable String afnemer,
    @Nullable String resultaat,
    @Nullable String foutcode) {

  static Regelweergave van(Regel regel, @Nullable Partij gezocht) {
    Handeling handeling = regel.handeling();
    Betrokkenen betrokkenen = handeling.betrokkenen();
    return new Regelweergave(
        regel.id(),
        handeling.tijdstip(),
        handeling.soort().name(),
        partij(betrokkenen.wie(), gezocht),
        partij(betrokkenen.namensWie(), gezocht),
        betrokkenen.grond(),
        betrokkenen.keten().stream().map(schakel -> Partijweergave.van(schakel, gezocht)).toList(),
        betrokkenen.handelende(),
        handeling.onderwerp().dienst(),
        handeling.onderwerp().zaak(),
        handeling.onderwerp().aanvraagId(),
        handeling.afnemer(),
        handeling.resultaat(),
        handeling.foutcode());
  }

  private static @Nullable Partijweergave partij(
      @Nullable Partij partij, @Nullable Partij gezocht) {
    return partij == null ? null : Partijweergave.van(partij, gezocht);
  }
}
