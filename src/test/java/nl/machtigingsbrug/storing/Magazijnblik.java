package nl.machtigingsbrug.storing;

import java.util.List;
import java.util.Locale;

/** Whether a letter of which nobody knows it lies in the berichtenmagazijn: a human looks there. */
final class Magazijnblik {

  private final Omgeving omgeving;

  Magazijnblik(Omgeving omgeving) {
    this.omgeving = omgeving;
  }

  /** Whether a levering is one by the Federatief Berichtenstelsel. */
  boolean isBrief(String levering) {
    return !onderwerp(levering).isEmpty();
  }

  boolean heeft(String levering) {
    String onderwerp = onderwerp(levering).get(0);
    return omgeving.buren().kanalen().magazijn().berichten().stream()
        .anyMatch(bericht -> bericht.path("onderwerp").asText().equals(onderwerp));
  }

  /** Of a levering there: the two recipients have another variant. */
  private List<String> onderwerp(String levering) {
    return omgeving
        .database()
        .rijen(
            "select v.kenmerk, z.variant from verzendpoging p"
                + " join verzending z on z.id = p.verzending_id"
                + " join vervolgbericht v on v.id = z.vervolgbericht_id"
                + " where p.kanaal = 'FBS' and p.levering_id = '"
                + levering
                + "'")
        .stream()
        .map(rij -> rij.get(0) + " " + rij.get(1).toLowerCase(Locale.ROOT))
        .toList();
  }
}
