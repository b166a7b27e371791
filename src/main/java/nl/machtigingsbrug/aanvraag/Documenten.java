package nl.machtigingsbrug.aanvraag;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Enumeration;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import nl.machtigingsbrug.geheim.Kluis;
import nl.machtigingsbrug.geheim.Rij;
import nl.machtigingsbrug.geheim.Spoolcijfer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The documenten of aanvragen: encrypted blocks in the database, since another replica may deliver
 * what this one took in.
 */
@Repository
public class Documenten {

  private static final int BLOK = 1024 * 1024;

  private final JdbcClient db;
  private final Kluis kluis;
  private final Spoolcijfer cijfer;

  Documenten(JdbcClient db, Kluis kluis, Spoolcijfer cijfer) {
    this.db = db;
    this.kluis = kluis;
    this.cijfer = cijfer;
  }

  /** Stores what was spooled, in the caller's transaction. */
  void bewaar(UUID aanvraag, List<GespooldDocument> gespoold) {
    for (int volgnummer = 0; volgnummer < gespoold.size(); volgnummer++) {
      GespooldDocument document = gespoold.get(volgnummer);
      String kop = document.mediatype() + "\n" + document.naam();
      db.sql(
              "insert into document (id, aanvraag_id, volgnummer, kop, lengte) values (?, ?, ?, ?, ?)")
          .params(
              document.id(),
              aanvraag,
              volgnummer,
              kluis.versleutel(
                  kop.getBytes(StandardCharsets.UTF_8), kopRij(document.id().toString())),
              document.lengte())
          .update();
      bewaarBlokken(document);
    }
  }

  /** The documenten of an aanvraag, in their order. */
  public List<Document> van(UUID aanvraag) {
    return db.sql(
            "select id, volgnummer, kop, lengte from document where aanvraag_id = ? order by volgnummer")
        .params(aanvraag)
        .query(
            (rij, nummer) -> {
              String id = rij.getString("id");
              String kop =
                  new String(
                      kluis.ontsleutel(rij.getBytes("kop"), kopRij(id)), StandardCharsets.UTF_8);
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
    int blokken =
        db.sql("select count(*) from document_blok where document_id = ?")
            .params(document.id())
            .query(Integer.class)
            .single();
    return cijfer.ontsleutelend(
        new SequenceInputStream(new Blokken(document.id(), blokken)),
        new Rij("document", document.id().toString()));
  }

  private void bewaarBlokken(GespooldDocument document) {
    try (InputStream bron = Files.newInputStream(document.bestand())) {
      byte[] blok = bron.readNBytes(BLOK);
      for (int volgnummer = 0; blok.length > 0; volgnummer++) {
        db.sql("insert into document_blok (document_id, volgnummer, inhoud) values (?, ?, ?)")
            .params(document.id(), volgnummer, blok)
            .update();
        blok = bron.readNBytes(BLOK);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Rij kopRij(String id) {
    return new Rij("document.kop", id);
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
