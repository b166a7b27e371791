package nl.machtigingsbrug.geheim;

import java.util.HexFormat;

/**
 * What stands in a blind index instead of an identifier.
 *
 * @param sleutelversie the id of the key that it was made with
 * @param hex 32 bytes in hexadecimal
 */
public record Zoeksleutel(int sleutelversie, String hex) {

  Zoeksleutel(int sleutelversie, byte[] waarde) {
    this(sleutelversie, HexFormat.of().formatHex(waarde));
  }

  /** The 32 bytes, for a column. */
  public byte[] bytes() {
    return HexFormat.of().parseHex(hex);
  }
}
