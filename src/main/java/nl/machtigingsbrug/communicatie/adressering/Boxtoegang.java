package nl.machtigingsbrug.communicatie.adressering;

import java.util.Collections;
import nl.machtigingsbrug.dienst.Dienst;
import nl.machtigingsbrug.optreden.Namens;
import nl.machtigingsbrug.optreden.NatuurlijkPersoon;

/**
 * Whether the gemachtigde may read the berichtenbox of the vertegenwoordigde. A mandate for another
 * dienst is not access to it, and no source tells whether it is: only a mandate that names the
 * dienst of the berichtenbox counts.
 */
final class Boxtoegang {

  private Boxtoegang() {}

  static boolean is(Situatie situatie) {
    Dienst box = situatie.berichtenboxdienst();
    return box != null
        && situatie.optreden() instanceof Namens namens
        && namens.handelt() instanceof NatuurlijkPersoon
        && !Collections.disjoint(namens.diensten(), box.serviceUuids())
        && box.geldigheid().geldtOp(situatie.peilmoment())
        && Cataloguskeuring.ontvangt(box, namens.vertegenwoordiging());
  }
}
