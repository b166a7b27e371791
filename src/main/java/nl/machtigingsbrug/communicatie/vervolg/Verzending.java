package nl.machtigingsbrug.communicatie.vervolg;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.machtigingsbrug.communicatie.Adres;
import nl.machtigingsbrug.communicatie.Hoedanigheid;
import nl.machtigingsbrug.communicatie.Kanaal;
import nl.machtigingsbrug.communicatie.Variant;

/**
 * A vervolgbericht to one person. Two recipients are two of these, which know nothing of each
 * other.
 *
 * @param id its own key
 * @param vervolgbericht what is sent
 * @param gemeente who sends
 * @param hoedanigheid to whom in the optreden
 * @param variant how much it tells
 * @param regel the id of the rule that chose this
 * @param reden why, in plain Dutch
 * @param kanalen in the order in which they are tried
 * @param adressen where each of them finds the recipient
 * @param stand where it stands
 */
record Verzending(
    UUID id,
    UUID vervolgbericht,
    String gemeente,
    Hoedanigheid hoedanigheid,
    Variant variant,
    String regel,
    String reden,
    List<Kanaal> kanalen,
    Map<Kanaal, Adres> adressen,
    Verzendstand stand) {

  Verzending {
    kanalen = List.copyOf(kanalen);
    adressen = Map.copyOf(adressen);
    if (!adressen.keySet().containsAll(kanalen)) {
      throw new IllegalArgumentException("each kanaal needs to know where the recipient is");
    }
  }

  /** Without addresses. */
  @Override
  public String toString() {
    return "Verzending[" + id + ", " + hoedanigheid + ", " + stand + "]";
  }
}
