package nl.machtigingsbrug.levering;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.levering.Uitkomst.Gelukt;
import nl.machtigingsbrug.levering.Uitkomst.Herhalen;
import nl.machtigingsbrug.levering.Uitkomst.Mislukt;
import nl.machtigingsbrug.levering.Uitkomst.Onbekend;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Writes how an attempt ended, fenced by its number. Methods that find the fence lost change
 * nothing and throw {@link LeaseKwijt}.
 */
class Afloop {
  private final JdbcClient jdbc;
  private final TransactionOperations transactie;
  private final Werkvoorraad werkvoorraad;
  private final Leveringsgetuige getuige;
  private final Doseringen doseringen;
  private final Leveringinstellingen instellingen;
  private final Clock klok;

  Afloop(
      JdbcClient jdbc,
      TransactionOperations transactie,
      Werkvoorraad werkvoorraad,
      Leveringsgetuige getuige,
      Doseringen doseringen,
      Leveringinstellingen instellingen,
      Clock klok) {
    this.jdbc = jdbc;
    this.transactie = transactie;
    this.werkvoorraad = werkvoorraad;
    this.getuige = getuige;
    this.doseringen = doseringen;
    this.instellingen = instellingen;
    this.klok = klok;
  }

  /** Ends an attempt; when the next one is due, if there is to be one. */
  Optional<Instant> eindig(Levering levering, Uitkomst uitkomst, String waar) {
    Optional<Instant> volgende = transactie.execute(status -> schrijf(levering, uitkomst, waar));
    return volgende == null ? Optional.empty() : volgende;
  }

  /** Ends an attempt that the stop switch cut short; it does not count. */
  Instant onderbreek(Levering levering) {
    transactie.executeWithoutResult(
        status -> zet(levering, Staat.WACHT, null, levering.foutcode(), false));
    return klok.instant().plus(instellingen.stopblik(ThreadLocalRandom.current().nextDouble()));
  }

  /** Gives up without an attempt of its own. */
  void geefOp(Levering levering, Foutcode code) {
    zet(levering, Staat.MISLUKT, null, code, true);
    meld(levering, Werksoort.LEVERING_MISLUKT, code, "");
  }

  /** The leveringen that may have been waiting for this one. */
  List<UUID> volgers(Levering levering) {
    return jdbc.sql(
            """
            select id from levering where aanvraag_id = :aanvraag and staat = 'WACHT'
              and ((reeks = :reeks and volgnummer =
                  (select min(volgnummer) from levering
                   where aanvraag_id = :aanvraag and reeks = :reeks
                     and volgnummer > :volgnummer and staat = 'WACHT'))
                or (:reeks = 'ZAAK' and reeks = 'REGISTRATIE'))
            union
            select l.id from levering_na n join levering l on l.id = n.levering_id
            where n.na = :id and l.staat = 'WACHT'""")
        .param("id", levering.id())
        .param("aanvraag", levering.aanvraagId())
        .param("reeks", levering.reeks().name())
        .param("volgnummer", levering.volgnummer())
        .query(UUID.class)
        .list();
  }

  private Optional<Instant> schrijf(Levering levering, Uitkomst uitkomst, String waar) {
    if (uitkomst instanceof Herhalen herhalen) {
      vergrendel(levering);
      return herhaal(levering, herhalen, doseringen.eindig(levering, uitkomst), waar);
    }
    if (uitkomst instanceof Mislukt mislukt) {
      zet(levering, Staat.MISLUKT, null, mislukt.foutcode(), true);
      meld(levering, Werksoort.LEVERING_MISLUKT, mislukt.foutcode(), waar);
    } else if (uitkomst instanceof Onbekend onbekend) {
      zet(levering, Staat.WERKVOORRAAD, null, onbekend.foutcode(), true);
      meld(levering, Werksoort.UITKOMST_ONBEKEND, onbekend.foutcode(), waar);
    } else if (uitkomst instanceof Gelukt) {
      zet(levering, Staat.GELEVERD, null, null, true);
      laatVolgersNuBeginnen(levering);
    }
    doseringen.eindig(levering, uitkomst);
    return Optional.empty();
  }

  /** Whoever tried for all learned something about the neighbour, not about its own message. */
  private Optional<Instant> herhaal(
      Levering levering, Herhalen herhalen, Doseringen.Gevolg gevolg, String waar) {
    Herhaalbeleid beleid = new Herhaalbeleid(instellingen);
    Optional<Duration> wacht =
        gevolg.proef()
            ? Optional.of(gevolg.dicht())
            : beleid
                .wachttijd(
                    levering.geteld(),
                    ThreadLocalRandom.current().nextDouble(),
                    herhalen.retryAfter())
                .map(eigen -> eigen.compareTo(gevolg.dicht()) < 0 ? gevolg.dicht() : eigen);
    if (wacht.isEmpty()) {
      zet(levering, Staat.MISLUKT, null, Foutcode.LEVERING_POGINGEN_OP, true);
      meld(levering, Werksoort.LEVERING_MISLUKT, Foutcode.LEVERING_POGINGEN_OP, waar);
      return Optional.empty();
    }
    Instant volgende = klok.instant().plus(wacht.get());
    zet(levering, Staat.WACHT, volgende, herhalen.foutcode(), !gevolg.proef());
    return Optional.of(volgende);
  }

  /** The levering before the row of its bestemming, as at the begin of an attempt. */
  private void vergrendel(Levering levering) {
    jdbc.sql(
            """
            select id from levering
            where id = :id and poging = :poging and staat = :staat for update""")
        .param("id", levering.id())
        .param("poging", levering.poging())
        .param("staat", levering.staat().name())
        .query(UUID.class)
        .optional()
        .orElseThrow(LeaseKwijt::new);
  }

  /** Their age counts from here: before, they were not tried. */
  private void laatVolgersNuBeginnen(Levering levering) {
    jdbc.sql(
            """
            update levering set aangeboden = now()
            where staat = 'WACHT'
              and ((aanvraag_id = :aanvraag and (volgnummer > :volgnummer or reeks = 'REGISTRATIE'))
                or id in (select levering_id from levering_na where na = :id))""")
        .param("id", levering.id())
        .param("aanvraag", levering.aanvraagId())
        .param("volgnummer", levering.volgnummer())
        .update();
  }

  private void zet(
      Levering levering,
      Staat staat,
      @Nullable Instant volgende,
      @Nullable Foutcode code,
      boolean telt) {
    int geraakt =
        jdbc.sql(
                """
                update levering set staat = :staat, volgende_poging = :volgende,
                  foutcode = :foutcode, geteld = geteld - :terug, lease_tot = null, houder = null,
                  gewijzigd = now()
                where id = :id and poging = :poging and staat = :huidig""")
            .param("staat", staat.name())
            .param("volgende", volgende == null ? null : Rijen.kolom(volgende))
            .param("foutcode", code == null ? null : code.name())
            .param("terug", telt ? 0 : 1)
            .param("id", levering.id())
            .param("poging", levering.poging())
            .param("huidig", levering.staat().name())
            .update();
    if (geraakt == 0) {
      throw new LeaseKwijt();
    }
    if (staat.isEinde() || staat == Staat.WERKVOORRAAD) {
      getuige.geeindigd(levering, staat, code);
    }
  }

  private void meld(Levering levering, Werksoort soort, Foutcode code, String waar) {
    String plaats = waar.isEmpty() ? "" : "Stap " + waar + ": ";
    werkvoorraad.voegToe(
        levering.gemeente(),
        soort,
        levering.aanvraagId(),
        levering.id(),
        code,
        plaats + code.uitleg() + " " + code.actie());
  }
}
