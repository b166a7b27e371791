package nl.machtigingsbrug.aanvraag;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Cuts what is written into rows of 1 MB; closing it writes the last. */
final class Blokschrijver extends OutputStream {

  private static final int BLOK = 1024 * 1024;

  private final JdbcClient db;
  private final UUID document;
  private final ByteArrayOutputStream blok = new ByteArrayOutputStream(BLOK);
  private int volgnummer;

  Blokschrijver(JdbcClient db, UUID document) {
    this.db = db;
    this.document = document;
  }

  @Override
  public void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bron, int van, int aantal) {
    for (int plaats = van; plaats < van + aantal; ) {
      int deel = Math.min(BLOK - blok.size(), van + aantal - plaats);
      blok.write(bron, plaats, deel);
      plaats += deel;
      if (blok.size() == BLOK) {
        schrijf();
      }
    }
  }

  @Override
  public void close() {
    if (blok.size() > 0) {
      schrijf();
    }
  }

  private void schrijf() {
    db.sql("insert into document_blok (document_id, volgnummer, inhoud) values (?, ?, ?)")
        .params(document, volgnummer++, blok.toByteArray())
        .update();
    blok.reset();
  }
}
