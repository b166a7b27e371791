package nl.machtigingsbrug.communicatie.vervolg;

import java.util.List;
import java.util.UUID;
import nl.machtigingsbrug.communicatie.Hoedanigheid;
import nl.machtigingsbrug.communicatie.Variant;

/**
 * A vervolgbericht to one person. Two recipients are two of these, which know nothing of each
 * other.
 *
 * @param id its own key
 * @param vervolgbericht what is sent
 * @param gemeente who sends
 * @param hoedanigheid to whom in the optreden
 * @param volgnummer 0 for the message itself; what a rule sends beside it counts on from there
 * @param variant how much it tells
 * @param regel the id of the rule that chose this
 * @param reden why, in plain Dutch
 * @param wegen in the order in which they are tried
 * @param afgeschermd where others live or can be reached, which the recipient may not read
 * @param stand where it stands
 */
record Verzending(
    UUID id,
    UUID vervolgbericht,
    String gemeente,
    Hoedanigheid hoedanigheid,
    int volgnummer,
    Variant variant,
    String regel,
    String reden,
    List<Verzendweg> wegen,
    Afgeschermd afgeschermd,
    Verzendstand stand) {

  Verzending {
    wegen = List.copyOf(wegen);
  }

  /** Without addresses. */
  @Override
  public String toString() {
    return "Verzending[" + id + ", " + hoedanigheid + ", " + stand + "]";
  }
}
