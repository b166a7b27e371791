package nl.machtigingsbrug.zds.schrijven;

import java.util.UUID;
import nl.machtigingsbrug.geheim.Blokken;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of the document of a message. */
record Berichtblokken(JdbcClient db, UUID bericht) implements Blokken {

  @Override
  public int aantal() {
    return db.sql("select count(*) from zaakbericht_blok where zaakbericht_id = ?")
        .params(bericht)
        .query(Integer.class)
        .single();
  }

  @Override
  public byte[] lees(int volgnummer) {
    return db.sql("select inhoud from zaakbericht_blok where zaakbericht_id = ? and volgnummer = ?")
        .params(bericht, volgnummer)
        .query((rij, nummer) -> rij.getBytes(1))
        .single();
  }

  @Override
  public void schrijf(int volgnummer, byte[] blok) {
    db.sql("insert into zaakbericht_blok (zaakbericht_id, volgnummer, inhoud) values (?, ?, ?)")
        .params(bericht, volgnummer, blok)
        .update();
  }
}
