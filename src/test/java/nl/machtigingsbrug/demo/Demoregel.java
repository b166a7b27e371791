package nl.machtigingsbrug.demo;

import java.util.ArrayList;
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

  /** For the terminal: what happened, and what came of it. */
  List<String> regels() {
    List<String> regels = new ArrayList<>();
    regels.add((goed() ? "  goed  " : "  FOUT  ") + gemeente + ": " + bestand.titel());
    String afloop =
        zaaknummer == null
            ? besluit
            : besluit + ", zaak " + zaaknummer + " (" + String.join(", ", rollen) + ")";
    afloop.lines().forEach(regel -> regels.add("        " + regel));
    afwijkingen.forEach(afwijking -> regels.add("        niet zoals bedoeld: " + afwijking));
    return regels;
  }
}
