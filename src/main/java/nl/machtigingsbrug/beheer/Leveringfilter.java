package nl.machtigingsbrug.beheer;

import java.time.Instant;
import java.util.Arrays;
import java.util.SortedSet;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.grens.Tekstveld;
import nl.machtigingsbrug.levering.Staat;
import org.jspecify.annotations.Nullable;

/**
 * Which leveringen of a gemeente; what is null does not count.
 *
 * @param staten in one of these; empty for any
 * @param bestemming where they go
 * @param foutcode why their latest attempt failed
 * @param dienst what was applied for
 * @param vanaf planned at or after
 * @param tot planned before
 */
record Leveringfilter(
    String gemeente,
    SortedSet<Staat> staten,
    @Nullable String bestemming,
    @Nullable Foutcode foutcode,
    @Nullable String dienst,
    Instant vanaf,
    Instant tot) {

  /**
   * By the name that messages use.
   *
   * @throws Afwijzing MB-BERICHT-04 for another name
   */
  static Staat staat(@Nullable String naam, String veld) {
    return Arrays.stream(Staat.values())
        .filter(staat -> staat.name().equals(naam))
        .findFirst()
        .orElseThrow(() -> new Afwijzing(Foutcode.BERICHT_VELD_ONGELDIG, veld));
  }

  /**
   * By its code; null where there is none.
   *
   * @throws Afwijzing MB-BERICHT-04 for an unknown code
   */
  static @Nullable Foutcode foutcode(@Nullable String code) {
    return code == null
        ? null
        : Arrays.stream(Foutcode.values())
            .filter(fout -> fout.code().equals(code))
            .findFirst()
            .orElseThrow(() -> new Afwijzing(Foutcode.BERICHT_VELD_ONGELDIG, "foutcode"));
  }

  /**
   * What can stand in a message as a name; null where there is none.
   *
   * @throws Afwijzing MB-BERICHT-04 naming the field
   */
  static @Nullable String naam(@Nullable String tekst, String veld) {
    return tekst == null ? null : Tekstveld.vereis(tekst, veld, 100);
  }
}
