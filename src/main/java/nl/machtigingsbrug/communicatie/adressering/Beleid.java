package nl.machtigingsbrug.communicatie.adressering;

import java.util.Map;
import java.util.Set;
import nl.machtigingsbrug.communicatie.Kanaal;
import nl.machtigingsbrug.optreden.BekendeGrond;

/**
 * What the gemeente chose that holds for all rules.
 *
 * @param berichtenboxdienst the id of the dienst of which a mandate opens the berichtenbox of
 *     another
 * @param verlopenRegistratieBeeindigtVolmacht whether a machtiging in a running zaak ends when its
 *     national registration does
 * @param gezagMoetGevraagdZijn whether a human looks where the BRP was not asked for gezag
 * @param onbekendeGeheimhouding on which gronden an address counts as secret when it is not known
 *     whether it is
 * @param kanalen of each channel that is used; one that is not in it is not used
 */
public record Beleid(
    String berichtenboxdienst,
    boolean verlopenRegistratieBeeindigtVolmacht,
    boolean gezagMoetGevraagdZijn,
    Set<BekendeGrond> onbekendeGeheimhouding,
    Map<Kanaal, Kanaalbeleid> kanalen) {

  public Beleid {
    onbekendeGeheimhouding = Set.copyOf(onbekendeGeheimhouding);
    kanalen = Map.copyOf(kanalen);
  }
}
