package nl.machtigingsbrug.communicatie.vtb;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.LocalDate;
import nl.machtigingsbrug.communicatie.Verzendopdracht;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.springframework.web.util.HtmlUtils;

/** The body of {@code POST /urltaken} or {@code POST /formuliertaken}. Pure. */
final class Vtbtaak {

  static final int TOELICHTING = 80;

  private static final String VERWIJZING = "Lees wat er nodig is, en geef het hier door.";

  private Vtbtaak() {}

  /** Where it is made: both kinds have an address of their own. */
  static String pad(VtbInstellingen bij) {
    return bij.uitvraaglink() == null ? "/formuliertaken" : "/urltaken";
  }

  /**
   * The body.
   *
   * @param vandaag on which it begins
   * @throws Afwijzing KANAAL_GRENS where the recipient has no name there or there is no term
   */
  static ObjectNode van(Verzendopdracht opdracht, VtbInstellingen bij, LocalDate vandaag) {
    if (opdracht.uiterlijk() == null) {
      throw new Afwijzing(Foutcode.KANAAL_GRENS, "uiterlijk");
    }
    ObjectNode taak =
        JsonNodeFactory.instance
            .objectNode()
            .put("titel", opdracht.onderwerp())
            .put("verwerkerTaakId", opdracht.id().toString())
            .put("status", "open")
            .put("startdatum", vandaag.toString())
            .put("handelingsPerspectief", bij.perspectief(opdracht.soort()).waarde())
            .put("einddatumHandelingsTermijn", opdracht.uiterlijk().toString())
            .put("toelichting", kort(opdracht.tekst()) ? opdracht.tekst() : VERWIJZING)
            .put(
                "isToegewezenAan",
                Ontvangerurn.van(opdracht.ontvanger())
                    .orElseThrow(() -> new Afwijzing(Foutcode.KANAAL_GRENS, "ontvanger")));
    if (opdracht.zaakidentificatie() != null) {
      taak.putArray("isGerelateerdAan")
          .addObject()
          .put("urn", bij.zaak(opdracht.zaakidentificatie()));
    }
    URI link = bij.uitvraaglink();
    ObjectNode details = taak.putObject("details");
    if (link != null) {
      details.put("uitvraagLink", link.toString());
    } else {
      formulier(details.putObject("formulierDefinitie"), opdracht.tekst());
    }
    return taak;
  }

  static boolean kort(String tekst) {
    return tekst.codePointCount(0, tekst.length()) <= TOELICHTING;
  }

  /** The whole text, and one field to answer in (form.io). */
  private static void formulier(ObjectNode definitie, String tekst) {
    ArrayNode componenten = definitie.put("display", "form").putArray("components");
    StringBuilder html = new StringBuilder();
    for (String alinea : tekst.split("\\R\\R+", -1)) {
      html.append("<p>").append(HtmlUtils.htmlEscape(alinea, "UTF-8")).append("</p>");
    }
    componenten.addObject().put("type", "content").put("key", "vraag").put("html", html.toString());
    componenten
        .addObject()
        .put("type", "textarea")
        .put("key", "antwoord")
        .put("label", "Uw antwoord")
        .putObject("validate")
        .put("required", true);
  }
}
