package nl.machtigingsbrug.communicatie.adressering;

import java.util.Map;
import java.util.Set;
import nl.machtigingsbrug.communicatie.Kanaal;
import nl.machtigingsbrug.dienst.Dienst;
import nl.machtigingsbrug.optreden.BekendeGrond;
import org.jspecify.annotations.Nullable;

/**
 * What the gemeente chose that holds for all rules.
 *
 * @param berichtenboxdienst the id of the dienst of which a mandate opens the berichtenbox of
 *     another
 * @param verlopenRegistratieBeeindigtVolmacht whether a machtiging in a running zaak ends when its
 *     national registration does
 * @param verlopenRegistratieAndersVoor the ids of the diensten for which it is the other way round
 * @param brpMoetAntwoorden whether nothing leaves while the BRP was asked for something and did not
 *     say it
 * @param gezagMoetGevraagdZijn whether a human looks where the BRP was not asked for gezag
 * @param onbekendeGeheimhouding on which gronden an address counts as secret when it is not known
 *     whether it is
 * @param kanalen of each channel that is used; one that is not in it is not used
 */
public record Beleid(
    String berichtenboxdienst,
    boolean verlopenRegistratieBeeindigtVolmacht,
    Set<String> verlopenRegistratieAndersVoor,
    boolean brpMoetAntwoorden,
    boolean gezagMoetGevraagdZijn,
    Set<BekendeGrond> onbekendeGeheimhouding,
    Map<Kanaal, Kanaalbeleid> kanalen) {

  public Beleid {
    verlopenRegistratieAndersVoor = Set.copyOf(verlopenRegistratieAndersVoor);
    onbekendeGeheimhouding = Set.copyOf(onbekendeGeheimhouding);
    kanalen = Map.copyOf(kanalen);
  }

  /**
   * Whether in a zaak of this dienst a volmacht ends when its national registration does.
   *
   * @param dienst null where the catalogue does not have it
   */
  boolean verlopenRegistratieBeeindigt(@Nullable Dienst dienst) {
    boolean anders = dienst != null && verlopenRegistratieAndersVoor.contains(dienst.id());
    return anders != verlopenRegistratieBeeindigtVolmacht;
  }
}
