package nl.machtigingsbrug.demo;

import java.util.List;
import nl.machtigingsbrug.scenario.Scenariobestand;
import org.jspecify.annotations.Nullable;

/**
 * What came of one scenario.
 *
 * @param bestand the scenario
 * @param gemeente where
 * @param besluit the decision in a few words, with its code where there is one
 * @param aanvraag our id, or null where nothing was taken in
 * @param zaaknummer or null where no zaak was made
 * @param rollen who got which rol
 * @param afwijkingen what is not as it should be
 */
record Demoregel(
    Scenariobestand bestand,
    String gemeente,
    String besluit,
    @Nullable String aanvraag,
    @Nullable String zaaknummer,
    List<String> rollen,
    List<String> afwijkingen) {

  boolean goed() {
    return afwijkingen.isEmpty();
  }

  String wieVoorWie() {
    String voorWie = bestand.scenario().voorWie();
    String afnemer = bestand.scenario().afnemer();
    return bestand.scenario().wie()
        + (voorWie == null ? " voor zichzelf" : " namens " + voorWie)
        + (afnemer == null ? "" : ", via de " + afnemer);
  }

  /** One line for the terminal. */
  String zin(String adres) {
    StringBuilder zin = new StringBuilder(goed() ? "  goed  " : "  FOUT  ");
    zin.append(gemeente)
        .append(": ")
        .append(bestand.titel())
        .append(": ")
        .append(wieVoorWie())
        .append(" → ")
        .append(besluit);
    if (zaaknummer != null) {
      zin.append(" → ")
          .append(zaaknummer)
          .append(" (")
          .append(String.join(", ", rollen))
          .append(')');
    }
    zin.append(" → ")
        .append(aanvraag == null ? adres + "/demo/logboek" : adres + "/demo/aanvragen/" + aanvraag);
    afwijkingen.forEach(
        afwijking -> zin.append("\n        niet zoals bedoeld: ").append(afwijking));
    return zin.toString();
  }
}
