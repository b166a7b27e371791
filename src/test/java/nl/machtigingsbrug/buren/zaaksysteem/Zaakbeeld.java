package nl.machtigingsbrug.buren.zaaksysteem;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** A zaak as it is shown: with what follows from its resultaat, its statussen and other zaken. */
final class Zaakbeeld {

  private static final ZoneId HIER = ZoneId.of("Europe/Amsterdam");

  private final Catalogus catalogus;
  private final Opslag opslag;

  Zaakbeeld(Catalogus catalogus, Opslag opslag) {
    this.catalogus = catalogus;
    this.opslag = opslag;
  }

  ObjectNode van(ObjectNode zaak) {
    String url = zaak.path("url").asText();
    ObjectNode beeld = zaak.deepCopy();
    beeld.putNull("resultaat").putNull("einddatum");
    opslag
        .alle("resultaten", ding -> ding.path("zaak").asText().equals(url))
        .forEach(resultaat -> beeld.set("resultaat", resultaat.path("url")));
    List<ObjectNode> statussen =
        opslag.alle("statussen", ding -> ding.path("zaak").asText().equals(url));
    if (!statussen.isEmpty()) {
      ObjectNode laatste = statussen.get(statussen.size() - 1);
      boolean einde =
          catalogus
              .vereis("statustypen", laatste.path("statustype"), "statustype")
              .path("isEindstatus")
              .asBoolean();
      beeld.put(
          "einddatum",
          einde
              ? Instant.parse(laatste.path("datumStatusGezet").asText())
                  .atZone(HIER)
                  .toLocalDate()
                  .toString()
              : null);
    }
    if (!beeld.has("hoofdzaak")) {
      beeld.putNull("hoofdzaak");
    }
    if (!beeld.has("relevanteAndereZaken")) {
      beeld.putArray("relevanteAndereZaken");
    }
    ArrayNode deelzaken = beeld.putArray("deelzaken");
    opslag
        .alle("zaken", ander -> ander.path("hoofdzaak").asText("").equals(url))
        .forEach(deelzaak -> deelzaken.add(deelzaak.path("url")));
    return beeld;
  }
}
