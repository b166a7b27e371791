package nl.machtigingsbrug.levering;

import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.levering.Begin.Gestart;
import nl.machtigingsbrug.levering.Begin.Klaar;
import nl.machtigingsbrug.levering.Begin.Later;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Begin of an attempt, in a short transaction of its own. */
class Pogingen {
  private final JdbcClient jdbc;
  private final TransactionOperations transactie;
  private final Poort poort;
  private final Afloop afloop;
  private final Versiebron versies;
  private final Leveringinstellingen instellingen;
  private final Clock klok;
  private final String houder = ManagementFactory.getRuntimeMXBean().getName();

  Pogingen(
      JdbcClient jdbc,
      TransactionOperations transactie,
      Poort poort,
      Afloop afloop,
      Versiebron versies,
      Leveringinstellingen instellingen,
      Clock klok) {
    this.jdbc = jdbc;
    this.transactie = transactie;
    this.poort = poort;
    this.afloop = afloop;
    this.versies = versies;
    this.instellingen = instellingen;
    this.klok = klok;
  }

  /** Counts an attempt and takes the lease, or says why not. */
  Begin begin(UUID id) {
    Begin begin = transactie.execute(status -> probeer(id));
    return begin == null ? new Klaar() : begin;
  }

  private record Gevonden(Levering levering, @Nullable Instant geleasedTot) {}

  private Begin probeer(UUID id) {
    Gevonden gevonden = vergrendel(id);
    if (gevonden == null || !gevonden.levering().staat().isOpen()) {
      return new Klaar();
    }
    Levering levering = gevonden.levering();
    Instant nu = klok.instant();
    Instant vroegst =
        levering.staat() == Staat.BEZIG ? gevonden.geleasedTot() : levering.volgendePoging();
    if (vroegst != null && vroegst.isAfter(nu)) {
      return new Later(vroegst);
    }
    if (new Herhaalbeleid(instellingen).op(levering.geteld())) {
      // Only after crashes: an attempt that ends by itself gives up in Afloop.
      afloop.geefOp(levering, Foutcode.LEVERING_POGINGEN_OP);
      return new Klaar();
    }
    Poort.Beletsel beletsel = poort.beletsel(levering);
    if (beletsel.dicht().isEmpty() && beletsel.teOud()) {
      afloop.geefOp(levering, Foutcode.LEVERING_TE_OUD);
      return new Klaar();
    }
    return beletsel
        .dicht()
        .or(() -> poort.vol(levering))
        .<Begin>map(over -> new Later(klok.instant().plus(over)))
        .orElseGet(() -> start(levering));
  }

  /**
   * A levering for which there are no mappings and rules any more would be looked at for ever, and
   * nobody would know: a human does.
   */
  private Begin start(Levering levering) {
    String versie;
    try {
      versie =
          Objects.requireNonNullElseGet(levering.mappingversie(), () -> versies.nieuwste(levering));
    } catch (Afwijzing fout) {
      if (fout.code().herstelbaar()) {
        throw fout;
      }
      afloop.geefOp(levering, fout.code());
      return new Klaar();
    }
    return new Gestart(start(levering, versie));
  }

  /** The lease counts by the clock of the database, which all instances share. */
  private @Nullable Gevonden vergrendel(UUID id) {
    return jdbc.sql(
            """
            select *, extract(epoch from lease_tot - now()) as lease_rest
            from levering where id = :id for update""")
        .param("id", id)
        .query(
            (rij, nummer) -> {
              double rest = rij.getDouble("lease_rest");
              Instant tot =
                  rij.wasNull()
                      ? null
                      : klok.instant().plus(Duration.ofMillis((long) (rest * 1000)));
              return new Gevonden(Rijen.levering(rij, nummer), tot);
            })
        .optional()
        .orElse(null);
  }

  private Levering start(Levering levering, String versie) {
    return jdbc.sql(
            """
            update levering set staat = 'BEZIG', poging = poging + 1, geteld = geteld + 1,
              lease_tot = now() + make_interval(secs => :lease), houder = :houder,
              mappingversie = :versie, volgende_poging = null, plek = null, gewijzigd = now()
            where id = :id returning *""")
        .param("lease", instellingen.lease().toMillis() / 1000.0)
        .param("houder", houder)
        .param("versie", versie)
        .param("id", levering.id())
        .query(Rijen::levering)
        .single();
  }
}
