package nl.machtigingsbrug.bewaring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntSupplier;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.logboek.Betrokkenen;
import nl.machtigingsbrug.logboek.Handeling;
import nl.machtigingsbrug.logboek.Handelingssoort;
import nl.machtigingsbrug.logboek.Logboek;
import nl.machtigingsbrug.logboek.Logboekbewaring;
import nl.machtigingsbrug.logboek.Onderwerp;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Removes what has had its term, gemeente by gemeente, in small transactions. What was removed is
 * in the archive first, where there is one; a crash in between leaves it there twice, and each
 * record has its id.
 */
@Component
class Bewaarronde {

  private static final Logger LOG = LoggerFactory.getLogger(Bewaarronde.class);

  /** Documents and all, a batch is in one file and one transaction. */
  static final int AANVRAGEN = 25;

  static final int REGELS = 500;

  /** The rest is for the next round, so that one gemeente does not keep the others waiting. */
  private static final int BEURTEN = 200;

  private final Bewaringen instellingen;
  private final Verlopen verlopen;
  private final Verlopenberichten berichten;
  private final Archief archief;
  private final Archiefregel archiefregel;
  private final Logboek logboek;
  private final Logboekbewaring logboekbewaring;
  private final TransactionOperations transactie;
  private final Clock klok;

  Bewaarronde(
      Bewaringen instellingen,
      Verlopen verlopen,
      Verlopenberichten berichten,
      Archief archief,
      Archiefregel archiefregel,
      Logboek logboek,
      Logboekbewaring logboekbewaring,
      TransactionOperations transactie,
      Clock klok) {
    this.instellingen = instellingen;
    this.verlopen = verlopen;
    this.berichten = berichten;
    this.archief = archief;
    this.archiefregel = archiefregel;
    this.logboek = logboek;
    this.logboekbewaring = logboekbewaring;
    this.transactie = transactie;
    this.klok = klok;
  }

  /** One round; what goes wrong for one gemeente is logged and does not keep the others waiting. */
  void loop() {
    instellingen.bewaring().forEach(this::loop);
  }

  private void loop(String gemeente, Bewaartermijnen termijnen) {
    Instant nu = klok.instant();
    if (termijnen.aanvraag() != null) {
      Instant voor = Bewaartermijnen.grens(nu, termijnen.aanvraag());
      Set<UUID> onleesbaar = new HashSet<>();
      herhaal(
          gemeente,
          AANVRAGEN,
          () -> verwijder(gemeente, voor, termijnen.archief(), onleesbaar, nu));
      herhaal(gemeente, REGELS, () -> berichten.ontdoe(gemeente, voor, REGELS, nu));
      herhaal(gemeente, REGELS, () -> berichten.ontdoeBewijs(gemeente, voor, REGELS));
    }
    Instant vergeten = Bewaartermijnen.grens(nu, termijnen.kenmerk());
    herhaal(gemeente, REGELS, () -> verlopen.vergeet(gemeente, vergeten, REGELS));
    herhaal(gemeente, REGELS, () -> berichten.vergeet(gemeente, vergeten, REGELS));
    if (termijnen.logboek() != null) {
      Instant voor = Bewaartermijnen.grens(nu, termijnen.logboek());
      herhaal(gemeente, REGELS, () -> logboekbewaring.wis(gemeente, voor, REGELS, nu));
    }
  }

  /** Batch after batch, each in a transaction of its own, until one is not full. */
  private void herhaal(String gemeente, int vol, IntSupplier beurt) {
    try {
      int gedaan = vol;
      for (int keer = 0; keer < BEURTEN && gedaan >= vol; keer++) {
        Integer aantal = transactie.execute(status -> beurt.getAsInt());
        gedaan = aantal == null ? 0 : aantal;
      }
    } catch (Afwijzing | UncheckedIOException fout) {
      LOG.atError()
          .setMessage("Bewaartermijn niet uitgevoerd")
          .addKeyValue("gemeente", gemeente)
          .addKeyValue(
              "fout",
              fout instanceof Afwijzing afwijzing
                  ? afwijzing.code().code()
                  : "archief niet te schrijven")
          .log();
    }
  }

  private int verwijder(
      String gemeente, Instant voor, @Nullable Path map, Set<UUID> onleesbaar, Instant nu) {
    List<UUID> ids = verlopen.neem(gemeente, voor, AANVRAGEN, onleesbaar);
    if (ids.isEmpty()) {
      return 0;
    }
    String bestand = null;
    if (map != null) {
      AtomicReference<UUID> bezig = new AtomicReference<>();
      try {
        bestand = archiveer(gemeente, map, ids, bezig, nu);
      } catch (Afwijzing fout) {
        // Stays as it is, for a human; the others get their turn again without it.
        onleesbaar.add(bezig.get());
        LOG.atError()
            .setMessage("Aanvraag niet te archiveren, blijft bewaard")
            .addKeyValue("gemeente", gemeente)
            .addKeyValue("aanvraagId", bezig.get())
            .addKeyValue("fout", fout.code().code())
            .log();
        return AANVRAGEN;
      }
    }
    ids.forEach(id -> verlopen.ontdoe(id, nu));
    logboek.leg(
        new Handeling(
            gemeente,
            nu,
            Handelingssoort.AANVRAGEN_VERWIJDERD,
            Betrokkenen.onbekend(),
            Onderwerp.geen(),
            null,
            "aanvragen=" + ids.size() + (bestand == null ? "" : " archief=" + bestand),
            null));
    LOG.atInfo()
        .setMessage("Aanvragen verwijderd")
        .addKeyValue("gemeente", gemeente)
        .addKeyValue("aantal", ids.size())
        .log();
    return ids.size();
  }

  private String archiveer(
      String gemeente, Path map, List<UUID> ids, AtomicReference<UUID> bezig, Instant nu) {
    try {
      return archief.bewaar(
          map,
          gemeente,
          nu,
          uit -> {
            for (UUID id : ids) {
              bezig.set(id);
              archiefregel.schrijf(id, uit);
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
