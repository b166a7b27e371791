package nl.machtigingsbrug.communicatie.vtb;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import nl.machtigingsbrug.communicatie.Bijlage;
import nl.machtigingsbrug.communicatie.Verzendopdracht;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.optreden.Kalender;

/** The body of {@code POST /berichten}. Pure. */
final class Vtbbericht {

  private Vtbbericht() {}

  /**
   * The body.
   *
   * @param publicatie from when it is to be seen; the same at every attempt
   * @throws Afwijzing KANAAL_GRENS where recipient or document has no name there
   */
  static ObjectNode van(Verzendopdracht opdracht, VtbInstellingen bij, Instant publicatie) {
    ObjectNode bericht =
        JsonNodeFactory.instance
            .objectNode()
            .put("onderwerp", opdracht.onderwerp())
            .put("berichtTekst", opdracht.tekst())
            .put("publicatiedatum", publicatie.truncatedTo(ChronoUnit.SECONDS).toString())
            .put("referentie", Berichtreferentie.van(opdracht.id()))
            .put(
                "ontvanger",
                Ontvangerurn.van(opdracht.ontvanger())
                    .orElseThrow(() -> new Afwijzing(Foutcode.KANAAL_GRENS, "ontvanger")))
            .put("handelingsPerspectief", bij.perspectief(opdracht.soort()).waarde())
            // The Berichtenbox is a channel of its own, chosen by the Adressering alone.
            .put("mijnOverheidBerichtenbox", false);
    String berichttype = bij.berichttypen().get(opdracht.soort());
    if (berichttype != null) {
      bericht.put("berichtType", berichttype);
    }
    if (opdracht.uiterlijk() != null) {
      bericht.put(
          "einddatumHandelingsTermijn",
          opdracht
              .uiterlijk()
              .atTime(LocalTime.of(23, 59, 59))
              .atZone(Kalender.NEDERLAND)
              .toInstant()
              .toString());
    }
    if (opdracht.zaakidentificatie() != null) {
      bericht
          .putArray("isGerelateerdAan")
          .addObject()
          .put("urn", bij.zaak(opdracht.zaakidentificatie()));
    }
    ArrayNode bijlagen = bericht.putArray("bijlagen");
    for (Bijlage bijlage : opdracht.bijlagen()) {
      if (bijlage.informatieobject() == null) {
        throw new Afwijzing(Foutcode.KANAAL_GRENS, "bijlagen");
      }
      bijlagen
          .addObject()
          .put("informatieObject", bij.document(bijlage.informatieobject()))
          .put("omschrijving", bijlage.omschrijving());
    }
    return bericht;
  }
}
