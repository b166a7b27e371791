package nl.machtigingsbrug.stuf;

import java.util.Arrays;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;

/** Why a field has no value: the attribute StUF:noValue. */
public enum NoValue implements Gegeven {
  NIET_ONDERSTEUND("nietOndersteund"),
  NIET_GEAUTORISEERD("nietGeautoriseerd"),
  GEEN_WAARDE("geenWaarde"),
  WAARDE_ONBEKEND("waardeOnbekend"),
  VASTGESTELD_ONBEKEND("vastgesteldOnbekend");

  private final String code;

  NoValue(String code) {
    this.code = code;
  }

  String code() {
    return code;
  }

  /**
   * The reason with a code.
   *
   * @param veld the field that it is about, for the error
   */
  static NoValue van(String code, String veld) {
    return Arrays.stream(values())
        .filter(reden -> reden.code.equals(code))
        .findFirst()
        .orElseThrow(() -> new Afwijzing(Foutcode.BERICHT_VELD_ONGELDIG, veld + "/@noValue"));
  }
}
