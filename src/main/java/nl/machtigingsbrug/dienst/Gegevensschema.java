package nl.machtigingsbrug.dienst;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.path.NodePath;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.machtigingsbrug.bestand.Schemas;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;

/** What the gegevens of an aanvraag for one dienst must look like. */
public final class Gegevensschema {

  private final Schema schema;
  private final Set<String> namen = new TreeSet<>();

  Gegevensschema(JsonNode inhoud) {
    this.schema = Schemas.van(inhoud);
    verzamelNamen(inhoud);
  }

  /**
   * Checks the gegevens of an aanvraag.
   *
   * @param gegevens as received
   * @throws Afwijzing with {@code BERICHT_VELD_ONGELDIG}, naming the first wrong field in the words
   *     of the schema; a name that the sender made up is written as {@code ?}
   */
  public void controleer(JsonNode gegevens) {
    List<Error> fouten = schema.validate(gegevens);
    if (!fouten.isEmpty()) {
      throw new Afwijzing(Foutcode.BERICHT_VELD_ONGELDIG, pad(fouten.get(0)));
    }
  }

  private void verzamelNamen(JsonNode deel) {
    deel.path("properties").fieldNames().forEachRemaining(namen::add);
    deel.forEach(this::verzamelNamen);
  }

  private String pad(Error fout) {
    StringBuilder pad = new StringBuilder("gegevens");
    NodePath plaats = fout.getInstanceLocation();
    for (int i = 0; i < plaats.getNameCount(); i++) {
      if (plaats.getElement(i) instanceof Integer index) {
        pad.append('[').append(index).append(']');
      } else {
        naam(pad, plaats.getName(i));
      }
    }
    String veld = fout.getProperty();
    if (veld != null) {
      naam(pad, veld);
    }
    return pad.toString();
  }

  private void naam(StringBuilder pad, String naam) {
    pad.append('.').append(namen.contains(naam) ? naam : "?");
  }
}
