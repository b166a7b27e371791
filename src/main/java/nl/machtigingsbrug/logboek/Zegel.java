package nl.machtigingsbrug.logboek;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;

/**
 * The seal over a batch of lines.
 *
 * @param regels the numbers of the lines, rising
 * @param wortel the Merkle root over number and commitment of each line
 * @param vorige the hash of the seal before, or zeros
 */
record Zegel(
    String gemeente,
    long volgnummer,
    Instant tijdstip,
    List<Long> regels,
    byte[] wortel,
    byte[] vorige) {

  private static final String DOMEIN = "machtigingsbrug/logboek/zegel/1";

  static byte[] begin() {
    return new byte[32];
  }

  /** What the next seal refers to and what is signed. */
  byte[] hash() {
    var uit =
        new Veldenschrijver()
            .tekst(DOMEIN)
            .tekst(gemeente)
            .getal(volgnummer)
            .tekst(tijdstip.toString())
            .getal(regels.size());
    regels.forEach(uit::getal);
    return uit.bytes(wortel).bytes(vorige).sha256();
  }

  static byte[] blad(long regel, byte[] vastlegging) {
    return ByteBuffer.allocate(Long.BYTES + vastlegging.length)
        .putLong(regel)
        .put(vastlegging)
        .array();
  }
}
