package nl.machtigingsbrug.levering;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import nl.machtigingsbrug.levering.Kring.Gesloten;
import nl.machtigingsbrug.levering.Kring.Open;
import nl.machtigingsbrug.levering.Kring.Proef;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The {@link Dosering} of each bestemming in the database, by the database's clock. Every method
 * joins the caller's transaction; who holds a levering locks it before the row here.
 */
class Doseringen {
  private static final Logger LOG = LoggerFactory.getLogger(Doseringen.class);

  private final JdbcClient jdbc;
  private final Leveringinstellingen instellingen;
  private final Kringregel regel;

  Doseringen(JdbcClient jdbc, Leveringinstellingen instellingen) {
    this.jdbc = jdbc;
    this.instellingen = instellingen;
    this.regel = new Kringregel(instellingen);
  }

  /**
   * What an ended attempt meets.
   *
   * @param proef whether it was the one that tried for all
   * @param dicht how long its bestemming is held back, or zero
   */
  record Gevolg(boolean proef, Duration dicht) {}

  private record Drukte(Instant nu, int bezig, boolean proefLeeft, @Nullable Instant plek) {}

  /** Lets an attempt begin, or says how long to wait for its slot. */
  Optional<Duration> kom(Levering levering) {
    Dosering dosering = vergrendel(levering.gemeente(), levering.bestemming());
    Drukte drukte = drukte(levering, dosering.kring());
    Dosering.Beurt beurt =
        dosering.kom(
            new Dosering.Komst(
                levering.id(),
                levering.poging() + 1,
                drukte.plek(),
                instellingen.grens(levering.gemeente(), levering.bestemming()),
                drukte.bezig(),
                drukte.proefLeeft(),
                drukte.nu()));
    schrijf(levering, beurt.na());
    if (beurt.plek() == null) {
      return Optional.empty();
    }
    jdbc.sql("update levering set plek = :plek where id = :id")
        .param("plek", Rijen.kolom(beurt.plek()))
        .param("id", levering.id())
        .update();
    return Optional.of(Duration.between(drukte.nu(), beurt.plek()));
  }

  /** Learns from how an attempt ended. */
  Gevolg eindig(Levering levering, Uitkomst uitkomst) {
    Oordeel oordeel = Oordeel.over(uitkomst);
    if (oordeel == Oordeel.NIETS || (oordeel == Oordeel.BEREIKT && isHeel(levering))) {
      return new Gevolg(false, Duration.ZERO);
    }
    Dosering voor = vergrendel(levering.gemeente(), levering.bestemming());
    Instant nu = drukte(levering, voor.kring()).nu();
    Kring na =
        regel.na(
            voor.kring(),
            new Kringregel.Einde(
                levering.id(),
                levering.poging(),
                oordeel,
                uitkomst instanceof Uitkomst.Herhalen herhalen ? herhalen.retryAfter() : null,
                instellingen.grens(levering.gemeente(), levering.bestemming()).gelijktijdig(),
                nu,
                ThreadLocalRandom.current().nextDouble()));
    schrijf(levering, new Dosering(na, voor.volgendePlek(), voor.volgendBegin()));
    meld(levering, voor.kring(), na);
    boolean proef = voor.kring() instanceof Proef deze && deze.is(levering.id(), levering.poging());
    return new Gevolg(
        proef, na instanceof Open open ? Duration.between(nu, open.tot()) : Duration.ZERO);
  }

  /** A human lets it run again: the queue starts anew and an open circuit is tried at once. */
  void hervat(String gemeente, String bestemming) {
    vergrendel(gemeente, bestemming);
    jdbc.sql(
            """
            update dosering set hervat = clock_timestamp(), volgende_plek = clock_timestamp(),
              open_tot = case when kring = 'OPEN' then clock_timestamp() end
            where gemeente = :gemeente and bestemming = :bestemming""")
        .param("gemeente", gemeente)
        .param("bestemming", bestemming)
        .update();
  }

  private boolean isHeel(Levering levering) {
    return lees(levering.gemeente(), levering.bestemming(), "")
        .filter(dosering -> dosering.kring().equals(Kring.heel()))
        .isPresent();
  }

  private Dosering vergrendel(String gemeente, String bestemming) {
    return lees(gemeente, bestemming, " for update")
        .orElseGet(
            () -> {
              jdbc.sql(
                      """
                      insert into dosering (gemeente, bestemming) values (:gemeente, :bestemming)
                      on conflict do nothing""")
                  .param("gemeente", gemeente)
                  .param("bestemming", bestemming)
                  .update();
              return lees(gemeente, bestemming, " for update").orElseThrow();
            });
  }

  private Optional<Dosering> lees(String gemeente, String bestemming, String slot) {
    return jdbc.sql(
            "select * from dosering where gemeente = :gemeente and bestemming = :bestemming" + slot)
        .param("gemeente", gemeente)
        .param("bestemming", bestemming)
        .query(
            (rij, nummer) ->
                new Dosering(
                    kring(rij),
                    Rijen.verplichtMoment(rij, "volgende_plek"),
                    Rijen.verplichtMoment(rij, "volgend_begin")))
        .optional();
  }

  /** A statement of its own after the lock: one that waited for it would count what was before. */
  private Drukte drukte(Levering levering, Kring kring) {
    Proef proef = kring instanceof Proef deze ? deze : null;
    return jdbc.sql(
            """
            select clock_timestamp() as nu,
              (select count(*) from levering where gemeente = :gemeente
                 and bestemming = :bestemming and staat = 'BEZIG' and lease_tot > now()) as bezig,
              exists (select 1 from levering where id = :proef and poging = :poging
                 and staat = 'BEZIG' and lease_tot > now()) as proef_leeft,
              (select plek from levering where id = :id) as plek""")
        .param("gemeente", levering.gemeente())
        .param("bestemming", levering.bestemming())
        .param("proef", proef == null ? levering.id() : proef.levering())
        .param("poging", proef == null ? -1 : proef.poging())
        .param("id", levering.id())
        .query(
            (rij, nummer) ->
                new Drukte(
                    Rijen.verplichtMoment(rij, "nu"),
                    rij.getInt("bezig"),
                    rij.getBoolean("proef_leeft"),
                    Rijen.moment(rij, "plek")))
        .single();
  }

  private static Kring kring(ResultSet rij) throws SQLException {
    int openingen = rij.getInt("openingen");
    return switch (rij.getString("kring")) {
      case "OPEN" -> new Open(openingen, Rijen.verplichtMoment(rij, "open_tot"));
      case "PROEF" -> new Proef(openingen, Rijen.uuid(rij, "proef"), rij.getInt("proef_poging"));
      default ->
          new Gesloten(
              openingen,
              rij.getInt("storingen"),
              rij.getObject("laatste", UUID.class),
              rij.getInt("ruimte"),
              rij.getInt("gelukt"));
    };
  }

  private void schrijf(Levering levering, Dosering dosering) {
    Kring kring = dosering.kring();
    Gesloten gesloten = kring instanceof Gesloten deze ? deze : null;
    Proef proef = kring instanceof Proef deze ? deze : null;
    jdbc.sql(
            """
            update dosering set volgende_plek = :volgendePlek, volgend_begin = :volgendBegin,
              kring = :kring, openingen = :openingen, open_tot = :openTot, proef = :proef,
              proef_poging = :proefPoging, storingen = :storingen, laatste = :laatste,
              ruimte = :ruimte, gelukt = :gelukt
            where gemeente = :gemeente and bestemming = :bestemming""")
        .param("volgendePlek", Rijen.kolom(dosering.volgendePlek()))
        .param("volgendBegin", Rijen.kolom(dosering.volgendBegin()))
        .param("kring", kring.getClass().getSimpleName().toUpperCase(java.util.Locale.ROOT))
        .param("openingen", kring.openingen())
        .param("openTot", kring instanceof Open open ? Rijen.kolom(open.tot()) : null)
        .param("proef", proef == null ? null : proef.levering())
        .param("proefPoging", proef == null ? 0 : proef.poging())
        .param("storingen", gesloten == null ? 0 : gesloten.storingen())
        .param("laatste", gesloten == null ? null : gesloten.laatste())
        .param("ruimte", gesloten == null ? 0 : gesloten.ruimte())
        .param("gelukt", gesloten == null ? 0 : gesloten.gelukt())
        .param("gemeente", levering.gemeente())
        .param("bestemming", levering.bestemming())
        .update();
  }

  private static void meld(Levering levering, Kring voor, Kring na) {
    boolean dicht = na instanceof Open && !na.equals(voor);
    if (dicht || (voor instanceof Proef && na instanceof Gesloten)) {
      (dicht ? LOG.atWarn() : LOG.atInfo())
          .setMessage(dicht ? "Bestemming held back" : "Bestemming answers again")
          .addKeyValue("gemeente", levering.gemeente())
          .addKeyValue("bestemming", levering.bestemming())
          .addKeyValue("tot", na instanceof Open open ? open.tot() : "")
          .log();
    }
  }
}
