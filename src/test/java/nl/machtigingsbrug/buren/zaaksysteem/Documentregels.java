package nl.machtigingsbrug.buren.zaaksysteem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.stream.Stream;

/** What Open Zaak asks of documents and of their bond with a zaak. */
final class Documentregels {

  private final Catalogus catalogus;
  private final Opslag opslag;
  private final Inhouden inhouden;

  Documentregels(Catalogus catalogus, Opslag opslag, Inhouden inhouden) {
    this.catalogus = catalogus;
    this.opslag = opslag;
    this.inhouden = inhouden;
  }

  /** Checks, and replaces the content by its size and SHA-256. */
  void document(ObjectNode document) {
    catalogus.vereis(
        "informatieobjecttypen", document.path("informatieobjecttype"), "informatieobjecttype");
    Velden.elfproef(Velden.vereis(document, "bronorganisatie", 9), "bronorganisatie");
    Velden.dag(document, "creatiedatum");
    Velden.vereis(document, "titel", 200);
    Velden.vereis(document, "auteur", 200);
    Velden.vereis(document, "taal", 3);
    Velden.hoogstens(document, "bestandsnaam", 255);
    Velden.hoogstens(document, "formaat", 255);
    Velden.hoogstens(document, "beschrijving", 1000);
    Velden.identificatie(document);
    byte[] inhoud = inhoud(document);
    if (document.path("bestandsomvang").asLong(-1) != inhoud.length) {
      throw Weigering.veld("inhoud", "file-size");
    }
    boolean bestaat =
        !opslag
            .alle(
                "enkelvoudiginformatieobjecten",
                ander ->
                    ander.path("identificatie").equals(document.path("identificatie"))
                        && ander.path("bronorganisatie").equals(document.path("bronorganisatie")))
            .isEmpty();
    if (bestaat) {
      throw Weigering.veld("identificatie", "identificatie-niet-uniek");
    }
    inhouden.bewaar(document.path("url").asText(), inhoud);
    document.put("sha256", sha256(inhoud));
    document.put("inhoud", document.path("url").asText() + "/download");
  }

  /** A new version: what is not in the message stays. */
  void vervang(ObjectNode nu, ObjectNode bericht) {
    if (bericht.hasNonNull("inhoud")) {
      byte[] inhoud = inhoud(bericht);
      if (bericht.path("bestandsomvang").asLong(-1) != inhoud.length) {
        throw Weigering.veld("inhoud", "file-size");
      }
      inhouden.bewaar(nu.path("url").asText(), inhoud);
      bericht.put("sha256", sha256(inhoud));
      bericht.remove("inhoud");
    }
    nu.setAll(bericht);
    nu.put("versie", nu.path("versie").asInt(1) + 1);
  }

  void koppeling(JsonNode koppeling, String zaaktype) {
    ObjectNode document =
        opslag
            .met("enkelvoudiginformatieobjecten", koppeling.path("informatieobject").asText())
            .orElseThrow(() -> Weigering.veld("informatieobject", "bad-url"));
    if (!catalogus
        .documentsoorten(zaaktype)
        .contains(document.path("informatieobjecttype").asText())) {
      throw Weigering.veld("nonFieldErrors", "missing-zaaktype-informatieobjecttype-relation");
    }
    boolean bestaat =
        !opslag
            .alle(
                "zaakinformatieobjecten",
                ander ->
                    ander.path("zaak").equals(koppeling.path("zaak"))
                        && ander
                            .path("informatieobject")
                            .equals(koppeling.path("informatieobject")))
            .isEmpty();
    if (bestaat) {
      throw Weigering.veld("nonFieldErrors", "unique");
    }
  }

  /** Of what was sent to whom, by exactly one address. */
  void verzending(JsonNode verzending) {
    if (opslag
        .met("enkelvoudiginformatieobjecten", verzending.path("informatieobject").asText())
        .isEmpty()) {
      throw Weigering.veld("informatieobject", "bad-url");
    }
    if (opslag.met("rollen", verzending.path("betrokkene").asText()).isEmpty()) {
      throw Weigering.veld("betrokkene", "bad-url");
    }
    Velden.vereis(verzending, "contactPersoon", 1000);
    Velden.vereis(verzending, "aardRelatie", 20);
    Velden.dag(verzending, "verzenddatum");
    long adressen =
        Stream.of("binnenlandsCorrespondentieadres", "emailadres", "telefoonnummer", "mijnOverheid")
            .filter(verzending::hasNonNull)
            .count();
    if (adressen != 1) {
      throw Weigering.veld("nonFieldErrors", "invalid-address");
    }
  }

  private static byte[] inhoud(JsonNode document) {
    try {
      return Base64.getDecoder().decode(document.path("inhoud").asText());
    } catch (IllegalArgumentException e) {
      throw Weigering.veld("inhoud", "invalid");
    }
  }

  private static String sha256(byte[] inhoud) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(inhoud));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
