package nl.machtigingsbrug.aanvraag;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.machtigingsbrug.geheim.Kluis;
import nl.machtigingsbrug.geheim.Kluiskolom;
import nl.machtigingsbrug.geheim.Kluiskolommen;
import nl.machtigingsbrug.geheim.Rij;
import nl.machtigingsbrug.geheim.Spoolcijfer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The documenten of aanvragen: encrypted blocks in the database, since another replica may deliver
 * what this one took in.
 */
@Repository
public class Documenten implements Kluiskolommen {

  private final JdbcClient db;
  private final Kluis kluis;
  private final Spoolcijfer cijfer;

  Documenten(JdbcClient db, Kluis kluis, Spoolcijfer cijfer) {
    this.db = db;
    this.kluis = kluis;
    this.cijfer = cijfer;
  }

  /** Stores what was spooled, in the caller's transaction. */
  void bewaar(Aanvraag aanvraag, List<GespooldDocument> gespoold) {
    for (int volgnummer = 0; volgnummer < gespoold.size(); volgnummer++) {
      GespooldDocument document = gespoold.get(volgnummer);
      UUID id = UUID.randomUUID();
      String kop = document.mediatype() + "\n" + document.naam();
      db.sql(
              "insert into document (id, aanvraag_id, volgnummer, kop, lengte) values (?, ?, ?, ?, ?)")
          .params(
              id,
              aanvraag.id(),
              volgnummer,
              kluis.versleutel(
                  kop.getBytes(StandardCharsets.UTF_8), kopRij(aanvraag.gemeente(), id.toString())),
              document.lengte())
          .update();
      bewaarBlokken(document, id, aanvraag.gemeente());
    }
  }

  /** The documenten of an aanvraag, in their order. */
  public List<Document> van(UUID aanvraag) {
    return db.sql(
            """
            select d.id, d.volgnummer, d.kop, d.lengte, a.gemeente
            from document d join aanvraag a on a.id = d.aanvraag_id
            where a.id = ? order by d.volgnummer
            """)
        .params(aanvraag)
        .query(
            (rij, nummer) -> {
              String id = rij.getString("id");
              String kop =
                  new String(
                      kluis.ontsleutel(rij.getBytes("kop"), kopRij(rij.getString("gemeente"), id)),
                      StandardCharsets.UTF_8);
              int einde = kop.indexOf('\n');
              return new Document(
                  UUID.fromString(id),
                  rij.getInt("volgnummer"),
                  kop.substring(einde + 1),
                  kop.substring(0, einde),
                  rij.getLong("lengte"));
            })
        .list();
  }

  /** The content, decrypted as it is read, one block in memory at a time. */
  public InputStream inhoud(Document document) throws IOException {
    String gemeente =
        db.sql(
                """
                select a.gemeente from document d join aanvraag a on a.id = d.aanvraag_id
                where d.id = ?""")
            .params(document.id())
            .query(String.class)
            .single();
    return cijfer.ontsleutelend(
        new Documentblokken(db, document.id()).lezer(), inhoudRij(gemeente, document.id()));
  }

  /** From the key of the spool to that of the gemeente, which was not known before. */
  private void bewaarBlokken(GespooldDocument document, UUID id, String gemeente) {
    try (InputStream bron = document.open();
        OutputStream doel =
            cijfer.versleutelend(
                new Documentblokken(db, id).schrijver(), inhoudRij(gemeente, id))) {
      bron.transferTo(doel);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<Kluiskolom> kluiskolommen() {
    return List.of(
        new Kluiskolom(
            "document",
            "kop",
            "document.kop",
            "uuid",
            "(select a.gemeente from aanvraag a where a.id = t.aanvraag_id)"));
  }

  private static Rij kopRij(String gemeente, String id) {
    return new Rij(gemeente, "document.kop", id);
  }

  private static Rij inhoudRij(String gemeente, UUID id) {
    return new Rij(gemeente, "document", id.toString());
  }
}
