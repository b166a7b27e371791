package nl.machtigingsbrug.communicatie.vervolg;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.machtigingsbrug.aanvraag.Aanvragen;
import nl.machtigingsbrug.communicatie.adressering.Situatie;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The vervolgberichten of which the recipients were chosen, each as it was known then. */
@Component
class Verleden {

  private static final int HOOGSTENS = 5000;

  private final JdbcClient db;
  private final Vervolgberichten berichten;
  private final Aanvragen aanvragen;
  private final Feitenbron feitenbron;

  Verleden(JdbcClient db, Vervolgberichten berichten, Aanvragen aanvragen, Feitenbron feitenbron) {
    this.db = db;
    this.berichten = berichten;
    this.aanvragen = aanvragen;
    this.feitenbron = feitenbron;
  }

  /** Of one gemeente, the newest 5000. */
  List<Situatie> van(String gemeente, Instant vanaf, Instant tot) {
    return db
        .sql(
            """
            select id from vervolgbericht
            where gemeente = ? and geadresseerd >= ? and geadresseerd < ?
            order by geadresseerd desc limit ?""")
        .params(gemeente, Timestamp.from(vanaf), Timestamp.from(tot), HOOGSTENS)
        .query(UUID.class)
        .list()
        .stream()
        .flatMap(id -> berichten.vind(id).flatMap(this::situatie).stream())
        .toList();
  }

  private Optional<Situatie> situatie(Vervolgbericht bericht) {
    return berichten
        .feiten(bericht)
        .flatMap(
            feiten ->
                aanvragen
                    .vind(bericht.aanvraag())
                    .map(aanvraag -> feitenbron.toen(aanvraag, bericht, feiten)));
  }
}
