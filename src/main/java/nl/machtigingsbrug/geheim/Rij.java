package nl.machtigingsbrug.geheim;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Where an encrypted value belongs. Decrypting it anywhere else fails.
 *
 * @param tabel the table; {@code table.column} where a table has more than one encrypted column
 * @param id the primary key of the row
 */
public record Rij(String tabel, String id) {

  /** A row with a numeric key. */
  public Rij(String tabel, long id) {
    this(tabel, Long.toString(id));
  }

  byte[] gebondenGegevens() {
    byte[] naam = tabel.getBytes(StandardCharsets.UTF_8);
    byte[] sleutel = id.getBytes(StandardCharsets.UTF_8);
    return ByteBuffer.allocate(Integer.BYTES + naam.length + sleutel.length)
        .putInt(naam.length)
        .put(naam)
        .put(sleutel)
        .array();
  }
}
