package nl.machtigingsbrug.geheim;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Where an encrypted value belongs. Its gemeente says whose keys; decrypting it anywhere else
 * fails.
 *
 * @param gemeente whose row it is
 * @param tabel the table; {@code table.column} where a table has more than one encrypted column
 * @param id the primary key of the row
 */
public record Rij(String gemeente, String tabel, String id) {

  /** A row with a numeric key. */
  public Rij(String gemeente, String tabel, long id) {
    this(gemeente, tabel, Long.toString(id));
  }

  byte[] gebondenGegevens() {
    byte[] wie = gemeente.getBytes(StandardCharsets.UTF_8);
    byte[] naam = tabel.getBytes(StandardCharsets.UTF_8);
    byte[] sleutel = id.getBytes(StandardCharsets.UTF_8);
    return ByteBuffer.allocate(2 * Integer.BYTES + wie.length + naam.length + sleutel.length)
        .putInt(wie.length)
        .put(wie)
        .putInt(naam.length)
        .put(naam)
        .put(sleutel)
        .array();
  }
}
