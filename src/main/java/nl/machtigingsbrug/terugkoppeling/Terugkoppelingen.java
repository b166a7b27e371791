package nl.machtigingsbrug.terugkoppeling;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import nl.machtigingsbrug.aanvraag.Terugkoppelinginzage;
import nl.machtigingsbrug.geheim.Kluis;
import nl.machtigingsbrug.geheim.Kluiskolom;
import nl.machtigingsbrug.geheim.Kluiskolommen;
import nl.machtigingsbrug.geheim.Rij;
import nl.machtigingsbrug.grens.Cloudevent;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What back offices told, with their words encrypted. */
@Repository
class Terugkoppelingen implements Terugkoppelinginzage, Kluiskolommen {

  private final JdbcClient db;
  private final Kluis kluis;

  Terugkoppelingen(JdbcClient db, Kluis kluis) {
    this.db = db;
    this.kluis = kluis;
  }

  /**
   * Stores, in the caller's transaction.
   *
   * @return false where the same event was stored before
   */
  boolean bewaar(Terugkoppeling terugkoppeling, Cloudevent event) {
    String toelichting = terugkoppeling.toelichting();
    return db.sql(
                """
                insert into terugkoppeling (id, gemeente, afnemer, source, event_id, aanvraag_id,
                  stand, toelichting, tijdstip, ontvangen)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (gemeente, afnemer, source, event_id) do nothing
                """)
            .params(
                terugkoppeling.id(),
                event.gemeente(),
                event.afnemer().id(),
                event.source(),
                event.id(),
                terugkoppeling.aanvraag(),
                terugkoppeling.stand().name(),
                toelichting == null
                    ? null
                    : kluis.versleutel(
                        toelichting.getBytes(StandardCharsets.UTF_8),
                        rij(event.gemeente(), terugkoppeling.id())),
                Timestamp.from(terugkoppeling.tijdstip()),
                Timestamp.from(terugkoppeling.ontvangen()))
            .update()
        == 1;
  }

  @Override
  public List<Terugkoppelingstand> van(UUID aanvraag) {
    return db.sql(
            "select id, gemeente, stand, toelichting, tijdstip, ontvangen from terugkoppeling"
                + " where aanvraag_id = ? order by tijdstip, ontvangen, id")
        .params(aanvraag)
        .query((rij, nummer) -> lees(rij))
        .list();
  }

  private Terugkoppelingstand lees(ResultSet rij) throws SQLException {
    byte @Nullable [] toelichting = rij.getBytes("toelichting");
    UUID id = UUID.fromString(rij.getString("id"));
    return new Terugkoppelingstand(
        Stand.valueOf(rij.getString("stand")).woord(),
        toelichting == null
            ? null
            : new String(
                kluis.ontsleutel(toelichting, rij(rij.getString("gemeente"), id)),
                StandardCharsets.UTF_8),
        rij.getTimestamp("tijdstip").toInstant(),
        rij.getTimestamp("ontvangen").toInstant());
  }

  @Override
  public List<Kluiskolom> kluiskolommen() {
    return List.of(Kluiskolom.van("terugkoppeling", "toelichting"));
  }

  private static Rij rij(String gemeente, UUID id) {
    return new Rij(gemeente, "terugkoppeling.toelichting", id.toString());
  }
}
