package nl.machtigingsbrug.beheer;

import java.util.HexFormat;
import java.util.List;
import nl.machtigingsbrug.beheer.Leveringzoeker.Kandidaat;

/** Which leveringen were counted, in a few characters: their number and a hash of their ids. */
final class Telling {

  private Telling() {}

  static String van(List<Kandidaat> kandidaten) {
    byte[] merk = Inhoudsmerk.van(kandidaten.stream().map(Kandidaat::id).toArray());
    return kandidaten.size() + "-" + HexFormat.of().formatHex(merk, 0, 8);
  }
}
