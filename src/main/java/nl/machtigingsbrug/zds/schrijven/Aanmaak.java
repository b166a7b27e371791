package nl.machtigingsbrug.zds.schrijven;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * How a zaak is made.
 *
 * @param zaaktype address of the version that was valid at acceptance
 * @param bronorganisatie RSIN under which the zaak is found again
 * @param registreren whether zaak, rollen and status are made in one call
 * @param zaak the body of {@code POST /zaken}
 * @param rollen everyone who gets a rol
 */
record Aanmaak(
    String zaaktype,
    String bronorganisatie,
    boolean registreren,
    ObjectNode zaak,
    List<Rolopdracht> rollen) {

  Aanmaak {
    rollen = List.copyOf(rollen);
  }

  @Override
  public String toString() {
    return "Aanmaak[***]";
  }
}
