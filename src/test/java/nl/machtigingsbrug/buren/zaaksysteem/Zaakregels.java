package nl.machtigingsbrug.buren.zaaksysteem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.BooleanSupplier;

/** What Open Zaak asks of zaken, statussen and zaakeigenschappen. */
final class Zaakregels {

  private final Catalogus catalogus;
  private final Opslag opslag;
  private final BooleanSupplier magMeerStatussen;

  Zaakregels(Catalogus catalogus, Opslag opslag, BooleanSupplier magMeerStatussen) {
    this.catalogus = catalogus;
    this.opslag = opslag;
    this.magMeerStatussen = magMeerStatussen;
  }

  void zaak(ObjectNode zaak) {
    catalogus.vereis("zaaktypen", zaak.path("zaaktype"), "zaaktype");
    Velden.elfproef(Velden.vereis(zaak, "bronorganisatie", 9), "bronorganisatie");
    Velden.elfproef(
        Velden.vereis(zaak, "verantwoordelijkeOrganisatie", 9), "verantwoordelijkeOrganisatie");
    Velden.dag(zaak, "startdatum");
    Velden.hoogstens(zaak, "omschrijving", 80);
    Velden.hoogstens(zaak, "toelichting", 1000);
    for (JsonNode kenmerk : zaak.path("kenmerken")) {
      Velden.vereis(kenmerk, "kenmerk", 40);
      Velden.vereis(kenmerk, "bron", 40);
    }
    String identificatie = Velden.identificatie(zaak);
    boolean bestaat =
        !opslag
            .alle(
                "zaken",
                ander ->
                    ander.path("identificatie").asText().equals(identificatie)
                        && ander.path("bronorganisatie").equals(zaak.path("bronorganisatie")))
            .isEmpty();
    if (bestaat) {
      throw Weigering.veld("identificatie", "identificatie-niet-uniek");
    }
  }

  /** The zaaktype of the zaak that a message names. */
  String zaaktypeVan(JsonNode bericht) {
    return opslag
        .met("zaken", bericht.path("zaak").asText())
        .map(zaak -> zaak.path("zaaktype").asText())
        .orElseThrow(() -> Weigering.veld("zaak", "does_not_exist"));
  }

  /** Without the scope {@code zaken.statussen.toevoegen} a zaak gets one status. */
  void eersteStatus(JsonNode status) {
    if (magMeerStatussen.getAsBoolean()) {
      return;
    }
    if (!opslag
        .alle("statussen", ander -> ander.path("zaak").equals(status.path("zaak")))
        .isEmpty()) {
      throw Weigering.status(403, "permission_denied");
    }
  }

  void status(JsonNode status, String zaaktype) {
    ObjectNode type = catalogus.vereis("statustypen", status.path("statustype"), "statustype");
    hoortBij(type, zaaktype);
    Velden.verleden(status, "datumStatusGezet");
    Velden.hoogstens(status, "statustoelichting", 1000);
  }

  void eigenschap(JsonNode eigenschap, String zaaktype) {
    ObjectNode type =
        catalogus.vereis("eigenschappen", eigenschap.path("eigenschap"), "eigenschap");
    hoortBij(type, zaaktype);
    Velden.vereis(
        eigenschap, "waarde", Integer.parseInt(type.path("specificatie").path("lengte").asText()));
  }

  static void hoortBij(JsonNode type, String zaaktype) {
    if (!type.path("zaaktype").asText().equals(zaaktype)) {
      throw Weigering.veld("nonFieldErrors", "zaaktype-mismatch");
    }
  }
}
