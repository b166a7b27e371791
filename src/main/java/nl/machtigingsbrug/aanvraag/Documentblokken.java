package nl.machtigingsbrug.aanvraag;

import java.util.UUID;
import nl.machtigingsbrug.geheim.Blokken;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of one document. */
record Documentblokken(JdbcClient db, UUID document) implements Blokken {

  @Override
  public int aantal() {
    return db.sql("select count(*) from document_blok where document_id = ?")
        .params(document)
        .query(Integer.class)
        .single();
  }

  @Override
  public byte[] lees(int volgnummer) {
    return db.sql("select inhoud from document_blok where document_id = ? and volgnummer = ?")
        .params(document, volgnummer)
        .query((rij, nummer) -> rij.getBytes(1))
        .single();
  }

  @Override
  public void schrijf(int volgnummer, byte[] blok) {
    db.sql("insert into document_blok (document_id, volgnummer, inhoud) values (?, ?, ?)")
        .params(document, volgnummer, blok)
        .update();
  }
}
