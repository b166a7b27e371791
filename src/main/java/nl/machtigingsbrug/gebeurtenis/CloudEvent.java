package nl.machtigingsbrug.gebeurtenis;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.machtigingsbrug.optreden.Optreden;
import org.jspecify.annotations.Nullable;

/**
 * A gebeurtenis in the form of the NL GOV profile for CloudEvents 1.1. No {@code subject}: the
 * profile postponed its use.
 *
 * @param attributen the context attributes, all of them text; never about a person
 * @param data the rest, where a person may stand
 */
record CloudEvent(Map<String, String> attributen, ObjectNode data) {

  CloudEvent {
    attributen = Collections.unmodifiableMap(new LinkedHashMap<>(attributen));
  }

  /**
   * As it is told.
   *
   * @param optreden who acted for whom, where that is told too
   */
  static CloudEvent van(
      Gebeurtenis gebeurtenis, Uitgave uitgave, String dataref, @Nullable Optreden optreden) {
    Map<String, String> attributen = new LinkedHashMap<>();
    attributen.put("specversion", "1.0");
    attributen.put("id", gebeurtenis.id().toString());
    attributen.put("source", uitgave.bron());
    attributen.put("type", gebeurtenis.soort().type());
    attributen.put("time", gebeurtenis.tijdstip().toString());
    attributen.put("datacontenttype", "application/json");
    attributen.put("dataref", dataref);
    attributen.put("sequence", String.valueOf(gebeurtenis.volgnummer()));
    attributen.put("sequencetype", "Integer");
    return new CloudEvent(attributen, data(gebeurtenis, optreden));
  }

  /** Attributes and data together (CloudEvents JSON format §3). */
  ObjectNode gestructureerd() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    attributen.forEach(json::put);
    json.set("data", data);
    return json;
  }

  private static ObjectNode data(Gebeurtenis gebeurtenis, @Nullable Optreden optreden) {
    ObjectNode data = JsonNodeFactory.instance.objectNode();
    if (gebeurtenis.aanvraagId() != null) {
      data.put("aanvraagId", gebeurtenis.aanvraagId().toString());
    }
    data.put("gemeente", gebeurtenis.gemeente()).put("dienst", gebeurtenis.dienst());
    if (gebeurtenis.zaakidentificatie() != null) {
      data.put("zaakidentificatie", gebeurtenis.zaakidentificatie());
    }
    if (gebeurtenis.foutcode() != null) {
      data.put("foutcode", gebeurtenis.foutcode().code());
    }
    if (optreden != null) {
      data.set("optreden", Optredengegevens.van(optreden));
    }
    return data;
  }

  @Override
  public String toString() {
    return "CloudEvent" + attributen;
  }
}
