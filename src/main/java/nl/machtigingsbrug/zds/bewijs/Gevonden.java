package nl.machtigingsbrug.zds.bewijs;

import nl.machtigingsbrug.bewijs.AanvaardBewijs;
import nl.machtigingsbrug.bewijs.Bewijsinname;
import nl.machtigingsbrug.dienst.Dienst;
import nl.machtigingsbrug.optreden.Optreden;
import org.jspecify.annotations.Nullable;

/**
 * Evidence of a message that holds, and is enough for its dienst.
 *
 * @param bewijs what it shows
 * @param vers the same, where it came with the message and is not kept yet
 * @param dienst for what
 */
public record Gevonden(
    AanvaardBewijs bewijs, Bewijsinname.@Nullable Gecontroleerd vers, Dienst dienst) {

  public Optreden optreden() {
    return bewijs.optreden();
  }
}
