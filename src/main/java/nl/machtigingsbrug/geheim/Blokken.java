package nl.machtigingsbrug.geheim;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.util.AbstractList;
import java.util.Collections;

/** What is too long for one row, in rows of 1 MB, one in memory at a time. */
public interface Blokken {

  /** The size of all rows but the last, in bytes. */
  int BLOK = 1024 * 1024;

  /** How many rows there are. */
  int aantal();

  /** One row, counted from 0. */
  byte[] lees(int volgnummer);

  /** Writes the next row. */
  void schrijf(int volgnummer, byte[] blok);

  /** Cuts what is written into rows; closing it writes the last. */
  default OutputStream schrijver() {
    return new OutputStream() {
      private final ByteArrayOutputStream blok = new ByteArrayOutputStream(BLOK);
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
            zetWeg();
          }
        }
      }

      @Override
      public void close() {
        if (blok.size() > 0) {
          zetWeg();
        }
      }

      private void zetWeg() {
        schrijf(volgnummer++, blok.toByteArray());
        blok.reset();
      }
    };
  }

  /** The rows, one after another. */
  default InputStream lezer() {
    return new SequenceInputStream(
        Collections.enumeration(
            new AbstractList<InputStream>() {
              private final int rijen = aantal();

              @Override
              public InputStream get(int volgnummer) {
                return new ByteArrayInputStream(lees(volgnummer));
              }

              @Override
              public int size() {
                return rijen;
              }
            }));
  }
}
