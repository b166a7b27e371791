package nl.machtigingsbrug.beheer;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.machtigingsbrug.beheer.Leveringzoeker.Kandidaat;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.gemeente.Afnemer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Delivers many leveringen again. Which ones is fixed in the first transaction; each of them is one
 * of its own, so what breaks off halfway leaves whole leveringen, and asking again goes on.
 */
@Component
class Massaherhaler {

  private static final int PER_KEER = 1000;

  /** Well within the time that a call may take. */
  private static final Duration HOOGSTENS = Duration.ofMinutes(1);

  private final Leveringzoeker zoeker;
  private final Herhalingen herhalingen;
  private final Herhaler herhaler;
  private final TransactionOperations transactie;
  private final Clock klok;

  Massaherhaler(
      Leveringzoeker zoeker,
      Herhalingen herhalingen,
      Herhaler herhaler,
      TransactionOperations transactie,
      Clock klok) {
    this.zoeker = zoeker;
    this.herhalingen = herhalingen;
    this.herhaler = herhaler;
    this.transactie = transactie;
    this.klok = klok;
  }

  /**
   * Does as many as fit in one call.
   *
   * @return where the whole request stands
   * @throws Afwijzing MB-BEHEER-06 where the verzoek asked something else before, MB-BEHEER-07
   *     where other leveringen fit than were counted; then nothing is done
   */
  Massastand herhaal(Massaherhaling massa, Afnemer afnemer) {
    UUID id = Objects.requireNonNull(transactie.execute(status -> begin(massa, afnemer)));
    Instant einde = klok.instant().plus(HOOGSTENS);
    int gedaan = 0;
    while (gedaan < PER_KEER && klok.instant().isBefore(einde) && volgende(id, massa, afnemer)) {
      gedaan++;
    }
    return Massastand.van(massa.herhaling().verzoek(), herhalingen.stand(id));
  }

  private UUID begin(Massaherhaling massa, Afnemer afnemer) {
    byte[] merk = massa.merk();
    Optional<UUID> nieuw = herhalingen.begin(massa.herhaling(), afnemer.id(), merk);
    if (nieuw.isEmpty()) {
      return herhalingen.eerdere(massa.herhaling(), afnemer.id(), merk);
    }
    List<Kandidaat> kandidaten = zoeker.kandidaten(massa.welke(), massa.maximum());
    if (!Telling.van(kandidaten).equals(massa.verwacht())) {
      throw Afwijzing.met(Foutcode.BEHEER_ANDERE_TELLING, kandidaten.size());
    }
    herhalingen.zet(nieuw.get(), kandidaten.stream().map(Kandidaat::id).toList());
    return nieuw.get();
  }

  private boolean volgende(UUID id, Massaherhaling massa, Afnemer afnemer) {
    return Boolean.TRUE.equals(
        transactie.execute(
            status -> {
              Optional<UUID> levering = herhalingen.volgende(id);
              if (levering.isEmpty()) {
                herhalingen.sluit(id);
                return false;
              }
              herhaal(id, levering.get(), massa.herhaling(), afnemer);
              return true;
            }));
  }

  /** A refusal comes before anything is written, so that it can be noted here. */
  private void herhaal(UUID id, UUID levering, Herhaling herhaling, Afnemer afnemer) {
    try {
      herhalingen.noteer(id, levering, herhaler.herhaal(levering, herhaling, afnemer), null);
    } catch (Afwijzing geweigerd) {
      herhalingen.noteer(id, levering, Herhaaluitkomst.GEWEIGERD, eindig(geweigerd));
    }
  }

  /** What may pass by itself is no refusal: it ends the call, and asking again tries again. */
  static Foutcode eindig(Afwijzing geweigerd) {
    if (geweigerd.code().herstelbaar()) {
      throw geweigerd;
    }
    return geweigerd.code();
  }
}
