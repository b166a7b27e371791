package nl.machtigingsbrug.logboek;

import java.util.HexFormat;
import java.util.Optional;

/**
 * The last seal as it was at some moment, kept outside the database to find out what went missing
 * at the end.
 *
 * @param volgnummer the number of the seal
 * @param hash its hash, 64 hexadecimal digits in lower case
 */
public record Anker(long volgnummer, String hash) {

  Anker(long volgnummer, byte[] hash) {
    this(volgnummer, HexFormat.of().formatHex(hash));
  }

  /** Reads {@code number:hash}, as {@link #toString} writes it; empty when it is something else. */
  public static Optional<Anker> lees(String tekst) {
    if (!tekst.matches("[0-9]{1,18}:[0-9a-f]{64}")) {
      return Optional.empty();
    }
    String[] delen = tekst.split(":");
    return Optional.of(new Anker(Long.parseLong(delen[0]), delen[1]));
  }

  @Override
  public String toString() {
    return volgnummer + ":" + hash;
  }
}
