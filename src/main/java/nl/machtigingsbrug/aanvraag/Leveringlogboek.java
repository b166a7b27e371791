package nl.machtigingsbrug.aanvraag;

import java.time.Clock;
import java.util.Optional;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.levering.Levering;
import nl.machtigingsbrug.levering.Leveringsgetuige;
import nl.machtigingsbrug.levering.Staat;
import nl.machtigingsbrug.logboek.Betrokkenen;
import nl.machtigingsbrug.logboek.Handeling;
import nl.machtigingsbrug.logboek.Handelingssoort;
import nl.machtigingsbrug.logboek.Logboek;
import nl.machtigingsbrug.logboek.Onderwerp;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes the end of every levering that names people in the logboek, with the people of its
 * aanvraag.
 */
@Component
final class Leveringlogboek implements Leveringsgetuige {

  private final Aanvragen aanvragen;
  private final Logboek logboek;
  private final Verstrekking verstrekking;
  private final Clock klok;

  Leveringlogboek(Aanvragen aanvragen, Logboek logboek, Verstrekking verstrekking, Clock klok) {
    this.aanvragen = aanvragen;
    this.verstrekking = verstrekking;
    this.logboek = logboek;
    this.klok = klok;
  }

  @Override
  public void geeindigd(Levering levering, Staat staat, @Nullable Foutcode foutcode) {
    if (!verstrekking.noemtMensen(levering)) {
      return;
    }
    Optional<Aanvraag> aanvraag = aanvraag(levering);
    logboek.leg(
        new Handeling(
            levering.gemeente(),
            klok.instant(),
            soort(staat),
            aanvraag.map(a -> Betrokkenen.van(a.optreden())).orElseGet(Betrokkenen::onbekend),
            new Onderwerp(
                aanvraag.map(Aanvraag::dienst).orElse(null),
                levering.aanvraagId().toString(),
                aanvraag.map(Aanvraag::zaakidentificatie).orElse(null),
                null),
            aanvraag.map(Aanvraag::afnemer).filter(naam -> !naam.isEmpty()).orElse(null),
            levering.bestemming(),
            foutcode == null ? null : foutcode.code()));
  }

  /** An aanvraag that cannot be read may not keep its levering from ending: it would never end. */
  private Optional<Aanvraag> aanvraag(Levering levering) {
    try {
      return aanvragen.vind(levering.aanvraagId());
    } catch (Afwijzing onleesbaar) {
      return Optional.empty();
    }
  }

  private static Handelingssoort soort(Staat staat) {
    return switch (staat) {
      case GELEVERD -> Handelingssoort.LEVERING_GELEVERD;
      case MISLUKT -> Handelingssoort.LEVERING_MISLUKT;
      case INGETROKKEN -> Handelingssoort.LEVERING_INGETROKKEN;
      case WERKVOORRAAD -> Handelingssoort.LEVERING_ONBEKEND;
      case WACHT, BEZIG -> throw new IllegalArgumentException("Deze levering is niet klaar");
    };
  }
}
