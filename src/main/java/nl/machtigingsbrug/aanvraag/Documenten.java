package nl.machtigingsbrug.aanvraag;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.List;
import java.util.NoSuchElementException;
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
    Plaats plaats =
        db.sql(
                """
                select a.gemeente,
                  (select count(*) from document_blok b where b.document_id = d.id) as blokken
                from document d join aanvraag a on a.id = d.aanvraag_id where d.id = ?
                """)
            .params(document.id())
            .query((rij, nummer) -> new Plaats(rij.getString("gemeente"), rij.getInt("blokken")))
            .single();
    return cijfer.ontsleutelend(
        new SequenceInputStream(new Blokken(document.id(), plaats.blokken())),
        inhoudRij(plaats.gemeente(), document.id()));
  }

  private record Plaats(String gemeente, int blokken) {}

  /** From the key of the spool to that of the gemeente, which was not known before. */
  private void bewaarBlokken(GespooldDocument document, UUID id, String gemeente) {
    try (InputStream bron = document.open();
        OutputStream doel =
            cijfer.versleutelend(new Blokschrijver(db, id), inhoudRij(gemeente, id))) {
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

  private final class Blokken implements Enumeration<InputStream> {

    private final UUID document;
    private final int aantal;
    private int volgende;

    Blokken(UUID document, int aantal) {
      this.document = document;
      this.aantal = aantal;
    }

    @Override
    public boolean hasMoreElements() {
      return volgende < aantal;
    }

    @Override
    public InputStream nextElement() {
      if (!hasMoreElements()) {
        throw new NoSuchElementException();
      }
      return new ByteArrayInputStream(
          db.sql("select inhoud from document_blok where document_id = ? and volgnummer = ?")
              .params(document, volgende++)
              .query((rij, nummer) -> rij.getBytes(1))
              .single());
    }
  }
}
