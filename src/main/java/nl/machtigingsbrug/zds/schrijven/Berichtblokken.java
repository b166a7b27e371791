package nl.machtigingsbrug.zds.schrijven;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.util.Enumeration;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The content of a document in rows of 1 MB, one in memory at a time. */
record Berichtblokken(JdbcClient db, UUID bericht) {

  private static final int BLOK = 1024 * 1024;

  /** Closing it writes the last row. */
  OutputStream schrijver() {
    return new OutputStream() {
      private final ByteArrayOutputStream blok = new ByteArrayOutputStream();
      private int volgnummer;

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
        db.sql("insert into zaakbericht_blok (zaakbericht_id, volgnummer, inhoud) values (?, ?, ?)")
            .params(bericht, volgnummer++, blok.toByteArray())
            .update();
        blok.reset();
      }
    };
  }

  InputStream lezer() {
    int aantal =
        db.sql("select count(*) from zaakbericht_blok where zaakbericht_id = ?")
            .params(bericht)
            .query(Integer.class)
            .single();
    return new SequenceInputStream(
        new Enumeration<InputStream>() {
          private int volgende;

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
                db.sql(
                        """
                        select inhoud from zaakbericht_blok
                        where zaakbericht_id = ? and volgnummer = ?""")
                    .params(bericht, volgende++)
                    .query((rij, nummer) -> rij.getBytes(1))
                    .single());
          }
        });
  }
}
