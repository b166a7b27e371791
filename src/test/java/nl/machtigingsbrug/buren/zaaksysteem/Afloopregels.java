package nl.machtigingsbrug.buren.zaaksysteem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What Open Zaak asks of the end of a zaak: one resultaat, and only then the last status. */
final class Afloopregels {

  private final Catalogus catalogus;
  private final Opslag opslag;
  private final Zaakbeeld beeld;

  Afloopregels(Catalogus catalogus, Opslag opslag, Zaakbeeld beeld) {
    this.catalogus = catalogus;
    this.opslag = opslag;
    this.beeld = beeld;
  }

  void resultaat(JsonNode resultaat, String zaaktype) {
    ObjectNode type =
        catalogus.vereis("resultaattypen", resultaat.path("resultaattype"), "resultaattype");
    Zaakregels.hoortBij(type, zaaktype);
    Velden.hoogstens(resultaat, "toelichting", 1000);
    if (!opslag
        .alle("resultaten", ander -> ander.path("zaak").equals(resultaat.path("zaak")))
        .isEmpty()) {
      throw Weigering.veld("zaak", "unique");
    }
    eisOpen(resultaat);
  }

  /** Of a resultaat that is there only the toelichting can change. */
  void gewijzigd(JsonNode nu, JsonNode bericht) {
    if (bericht.has("resultaattype")
        && !bericht.path("resultaattype").equals(nu.path("resultaattype"))) {
      throw Weigering.veld("resultaattype", "wijzigen-niet-toegelaten");
    }
    Velden.hoogstens(bericht, "toelichting", 1000);
    eisOpen(nu);
  }

  /** A closed zaak changes only with a scope that nobody has here. */
  void eisOpen(JsonNode vanZaak) {
    opslag
        .met("zaken", vanZaak.path("zaak").asText())
        .filter(zaak -> beeld.van(zaak).path("einddatum").isTextual())
        .ifPresent(
            zaak -> {
              throw Weigering.status(403, "zaak-closed");
            });
  }

  void status(JsonNode status) {
    boolean einde =
        catalogus
            .vereis("statustypen", status.path("statustype"), "statustype")
            .path("isEindstatus")
            .asBoolean();
    if (!einde) {
      return;
    }
    String zaak = status.path("zaak").asText("");
    if (!heeftResultaat(zaak)) {
      throw Weigering.veld("nonFieldErrors", "resultaat-does-not-exist");
    }
    boolean deelzaakOpen =
        opslag.alle("zaken", ander -> ander.path("hoofdzaak").asText("").equals(zaak)).stream()
            .anyMatch(deelzaak -> !heeftResultaat(deelzaak.path("url").asText()));
    if (deelzaakOpen) {
      throw Weigering.veld("nonFieldErrors", "deelzaak-resultaat-does-not-exist");
    }
  }

  private boolean heeftResultaat(String zaak) {
    return !opslag
        .alle("resultaten", resultaat -> resultaat.path("zaak").asText().equals(zaak))
        .isEmpty();
  }
}
