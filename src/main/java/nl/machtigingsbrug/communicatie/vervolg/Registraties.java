package nl.machtigingsbrug.communicatie.vervolg;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which leveringen register elsewhere that something of a vervolgbericht went out. */
@Repository
class Registraties {

  private final JdbcClient db;

  Registraties(JdbcClient db) {
    this.db = db;
  }

  /** Notes which levering registers an attempt, in the caller's transaction. */
  void bewaar(UUID levering, UUID poging, String register) {
    db.sql("insert into verzendregistratie (levering_id, poging_id, register) values (?, ?, ?)")
        .params(levering, poging, register)
        .update();
  }

  /** The registers that have a levering for an attempt. */
  List<String> van(UUID poging) {
    return db.sql("select register from verzendregistratie where poging_id = ?")
        .params(poging)
        .query(String.class)
        .list();
  }

  /** The attempt that a levering registers. */
  Optional<UUID> poging(UUID levering) {
    return db.sql("select poging_id from verzendregistratie where levering_id = ?")
        .params(levering)
        .query(UUID.class)
        .optional();
  }

  /** Notes which levering keeps the documents of a message, in the caller's transaction. */
  void bewaarDocumenten(UUID levering, UUID vervolgbericht) {
    db.sql("insert into vervolgdocumenten (vervolgbericht_id, levering_id) values (?, ?)")
        .params(vervolgbericht, levering)
        .update();
  }

  /** The levering that keeps the documents of a message. */
  Optional<UUID> documentlevering(UUID vervolgbericht) {
    return db.sql("select levering_id from vervolgdocumenten where vervolgbericht_id = ?")
        .params(vervolgbericht)
        .query(UUID.class)
        .optional();
  }

  /** The message of which a levering keeps the documents. */
  Optional<UUID> vervolgbericht(UUID documentlevering) {
    return db.sql("select vervolgbericht_id from vervolgdocumenten where levering_id = ?")
        .params(documentlevering)
        .query(UUID.class)
        .optional();
  }
}
