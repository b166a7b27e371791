package nl.machtigingsbrug.beheer;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.grens.Tekstveld;
import org.jspecify.annotations.Nullable;

/** The message of a decision. */
record Besluitbericht(
    @Nullable String gemeente,
    @Nullable String besluit,
    @Nullable String stap,
    @Nullable JsonNode resultaat,
    @Nullable String door,
    @Nullable String toelichting) {

  static final Set<String> SLEUTELS =
      Set.of("gemeente", "besluit", "stap", "resultaat", "door", "toelichting");

  /**
   * What it says.
   *
   * @throws Afwijzing MB-BERICHT-04 naming the field
   */
  Besluit lees() {
    Besluitsoort soort = Besluitsoort.van(besluit);
    JsonNode waarde = resultaat == null || resultaat.isNull() ? null : resultaat;
    eis(soort.overStap() == (stap != null), "stap");
    eis(waarde == null || soort == Besluitsoort.STAP_GEBEURD, "resultaat");
    eis(waarde == null || !Tekstveld.bevatBsn(waarde.toString()), "resultaat");
    return new Besluit(
        Tekstveld.vereis(gemeente, "gemeente", 100),
        soort,
        stap == null ? "" : Tekstveld.vereis(stap, "stap", 200),
        waarde,
        Tekstveld.vereis(door, "door", 100),
        Tekstveld.vereis(toelichting, "toelichting", 200));
  }

  private static void eis(boolean goed, String veld) {
    if (!goed) {
      throw new Afwijzing(Foutcode.BERICHT_VELD_ONGELDIG, veld);
    }
  }
}
