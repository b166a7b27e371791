package nl.machtigingsbrug.communicatie.notificatie;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;

/**
 * What happened, as the zaaksysteem tells it.
 *
 * @param zaak the address of the zaak
 * @param gegevens what rules can be about, under the name of what happened
 */
record Zaakgebeurtenis(URI zaak, ObjectNode gegevens) {

  /** A title can be about a person. */
  @Override
  public String toString() {
    return "Zaakgebeurtenis[***]";
  }
}
