package nl.machtigingsbrug.buren.zaaksysteem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.stream.StreamSupport;

/** What Open Zaak asks of the hoofdzaak of a zaak and of its relevanteAndereZaken. */
final class Verbandregels {

  private static final Set<String> AARD = Set.of("vervolg", "onderwerp", "bijdrage");

  private final Catalogus catalogus;
  private final Opslag opslag;

  Verbandregels(Catalogus catalogus, Opslag opslag) {
    this.catalogus = catalogus;
    this.opslag = opslag;
  }

  /**
   * Passes.
   *
   * @param bericht what is said now
   * @param zaak the zaak as it will be
   */
  void keur(JsonNode bericht, JsonNode zaak) {
    if (bericht.hasNonNull("hoofdzaak")) {
      hoofdzaak(bericht.path("hoofdzaak"), zaak);
    }
    for (JsonNode relatie : bericht.path("relevanteAndereZaken")) {
      vereis(relatie.path("url"), "relevanteAndereZaken");
      Velden.vereis(relatie, "aardRelatie", 20);
      Velden.keuze(relatie, "aardRelatie", AARD);
    }
  }

  private void hoofdzaak(JsonNode adres, JsonNode zaak) {
    if (adres.equals(zaak.path("url"))) {
      throw Weigering.veld("hoofdzaak", "self-relation-not-allowed");
    }
    ObjectNode hoofdzaak = vereis(adres, "hoofdzaak");
    if (hoofdzaak.hasNonNull("hoofdzaak")) {
      throw Weigering.veld("hoofdzaak", "deelzaak-als-hoofdzaak");
    }
    JsonNode toegestaan =
        catalogus.vereis("zaaktypen", hoofdzaak.path("zaaktype"), "zaaktype").path("deelzaaktypen");
    if (StreamSupport.stream(toegestaan.spliterator(), false)
        .noneMatch(type -> type.equals(zaak.path("zaaktype")))) {
      throw Weigering.veld("nonFieldErrors", "invalid-deelzaaktype");
    }
  }

  private ObjectNode vereis(JsonNode adres, String veld) {
    return opslag
        .met("zaken", adres.asText())
        .orElseThrow(() -> Weigering.veld(veld, "does_not_exist"));
  }
}
