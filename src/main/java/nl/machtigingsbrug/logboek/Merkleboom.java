package nl.machtigingsbrug.logboek;

import java.nio.ByteBuffer;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * The hash over a list that no change, removal, insertion or swap leaves the same (RFC 6962, 2.1).
 */
final class Merkleboom {

  private static final byte BLAD = 0;
  private static final byte KNOOP = 1;

  private Merkleboom() {}

  static byte[] wortel(List<byte[]> bladeren) {
    int aantal = bladeren.size();
    if (aantal == 0) {
      return DigestUtils.sha256(new byte[0]);
    }
    if (aantal == 1) {
      return hash(BLAD, bladeren.get(0), new byte[0]);
    }
    int links = Integer.highestOneBit(aantal - 1);
    return hash(KNOOP, wortel(bladeren.subList(0, links)), wortel(bladeren.subList(links, aantal)));
  }

  private static byte[] hash(byte soort, byte[] links, byte[] rechts) {
    return DigestUtils.sha256(
        ByteBuffer.allocate(1 + links.length + rechts.length)
            .put(soort)
            .put(links)
            .put(rechts)
            .array());
  }
}
