package nl.machtigingsbrug.buren.zaaksysteem;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** Who works in the zaaksysteem itself; what he does is told as all else. */
public final class Behandelaar {

  private static final String ZAKEN = "/zaken/api/v1/";

  private final String basis;
  private final Opslag opslag;
  private final Catalogus catalogus;
  private final Melder melder;

  Behandelaar(String basis, Opslag opslag, Catalogus catalogus, Melder melder) {
    this.basis = basis;
    this.opslag = opslag;
    this.catalogus = catalogus;
    this.melder = melder;
  }

  /** Begins a zaak at the counter; its number. */
  public String beginZaak(String zaaktype, String bronorganisatie) {
    String nummer = "BALIE-" + UUID.randomUUID().toString().substring(0, 13);
    maak(
        "zaken",
        leeg()
            .put("identificatie", nummer)
            .put("bronorganisatie", bronorganisatie)
            .put("verantwoordelijkeOrganisatie", bronorganisatie)
            .put("zaaktype", zaaktype(zaaktype))
            .put("startdatum", "2026-01-05")
            .put("omschrijving", "Aan de balie"));
    return nummer;
  }

  /**
   * Sets a document free, whoever locked it.
   *
   * @return whether it was locked
   */
  public boolean ontgrendel(String document) {
    String soort = "enkelvoudiginformatieobjecten";
    String nummer = document.substring(document.lastIndexOf('/'));
    ObjectNode vrij =
        opslag.alle(soort, een -> een.path("url").asText().endsWith(nummer)).get(0).deepCopy();
    boolean dicht = vrij.path("locked").asBoolean();
    vrij.put("locked", false).remove("slot");
    opslag.verwijder(soort, vrij.path("url").asText());
    opslag.bewaar(soort, vrij);
    return dicht;
  }

  /** Someone is involved. */
  public void betrek(
      String zaak, String roltype, String indicatie, String bsn, Consumer<ObjectNode> verder) {
    String zaaktype = zaak(zaak).path("zaaktype").asText();
    ObjectNode type =
        catalogus.zoek("roltypen", Map.of("zaaktype", zaaktype, "omschrijving", roltype)).get(0);
    ObjectNode rol =
        leeg()
            .put("zaak", url(zaak))
            .put("betrokkeneType", "natuurlijk_persoon")
            .put("roltype", type.path("url").asText())
            .put("omschrijving", roltype)
            .put("omschrijvingGeneriek", type.path("omschrijvingGeneriek").asText())
            .put("roltoelichting", "balie")
            .put("indicatieMachtiging", indicatie);
    rol.putObject("betrokkeneIdentificatie").put("inpBsn", bsn);
    verder.accept(rol);
    maak("rollen", rol);
  }

  /** Sets a status; its address. */
  public String zetStatus(String zaak, String omschrijving) {
    String zaaktype = zaak(zaak).path("zaaktype").asText();
    ObjectNode type =
        catalogus
            .zoek("statustypen", Map.of("zaaktype", zaaktype, "omschrijving", omschrijving))
            .get(0);
    return maak(
        "statussen",
        leeg()
            .put("zaak", url(zaak))
            .put("statustype", type.path("url").asText())
            .put("datumStatusGezet", Instant.now().toString())
            .put("statustoelichting", ""));
  }

  public String zetResultaat(String zaak, String type) {
    String zaaktype = zaak(zaak).path("zaaktype").asText();
    ObjectNode resultaattype =
        catalogus.zoek("resultaattypen", Map.of("zaaktype", zaaktype, "omschrijving", type)).get(0);
    return maak(
        "resultaten",
        leeg()
            .put("zaak", url(zaak))
            .put("resultaattype", resultaattype.path("url").asText())
            .put("toelichting", ""));
  }

  /** Adds a document with content of this many bytes; its identificatie. */
  public String voegToe(String zaak, String bronorganisatie, long omvang) {
    String nummer = "DOC-" + UUID.randomUUID().toString().substring(0, 13);
    String url = basis + "/documenten/api/v1/enkelvoudiginformatieobjecten/" + UUID.randomUUID();
    opslag.bewaar(
        "enkelvoudiginformatieobjecten",
        leeg()
            .put("url", url)
            .put("identificatie", nummer)
            .put("bronorganisatie", bronorganisatie)
            .put("titel", "Brief")
            .put("auteur", "Gemeente")
            .put("taal", "nld")
            .put("formaat", "application/pdf")
            .put("creatiedatum", "2026-01-05")
            .put("status", "definitief")
            .put("vertrouwelijkheidaanduiding", "zaakvertrouwelijk")
            .put("bestandsnaam", "brief.pdf")
            .put("bestandsomvang", omvang)
            .put("inhoud", url + "/download")
            .put(
                "informatieobjecttype",
                catalogus
                    .zoek("informatieobjecttypen", Map.of("omschrijving", "Brief"))
                    .get(0)
                    .path("url")
                    .asText()));
    maak(
        "zaakinformatieobjecten",
        leeg().put("zaak", url(zaak)).put("informatieobject", url).put("titel", "Brief"));
    return nummer;
  }

  public String neemBesluit(String zaak, String type) {
    ObjectNode besluit =
        leeg()
            .put("url", basis + "/besluiten/api/v1/besluiten/" + UUID.randomUUID())
            .put("identificatie", "BESLUIT-1")
            .put("zaak", url(zaak))
            .put("besluittype", catalogus.maakType("besluittypen", type))
            .put("datum", "2026-11-27");
    opslag.bewaar("besluiten", besluit);
    melder.meld("besluiten", besluit);
    return besluit.path("url").asText();
  }

  /** Adds a document of this informatieobjecttype. */
  public void voegToe(String zaak, String soort, String vertrouwelijkheid) {
    ObjectNode document =
        leeg()
            .put(
                "url",
                basis + "/documenten/api/v1/enkelvoudiginformatieobjecten/" + UUID.randomUUID())
            .put("titel", "Brief aan de aanvrager")
            .put("status", "definitief")
            .put("vertrouwelijkheidaanduiding", vertrouwelijkheid)
            .put(
                "informatieobjecttype",
                catalogus
                    .zoek("informatieobjecttypen", Map.of("omschrijving", soort))
                    .get(0)
                    .path("url")
                    .asText());
    opslag.bewaar("enkelvoudiginformatieobjecten", document);
    maak(
        "zaakinformatieobjecten",
        leeg().put("zaak", url(zaak)).put("informatieobject", document.path("url").asText()));
  }

  /** Whoever began a zaak is to be told of this status, or no more. */
  public void informeer(String status, boolean aan) {
    catalogus
        .zoek("statustypen", Map.of("omschrijving", status))
        .forEach(type -> type.put("informeren", aan));
  }

  private String maak(String soort, ObjectNode ding) {
    ding.put("url", basis + ZAKEN + soort + "/" + UUID.randomUUID());
    opslag.bewaar(soort, ding);
    melder.meld(soort, ding);
    return ding.path("url").asText();
  }

  private String zaaktype(String identificatie) {
    return catalogus
        .zoek("zaaktypen", Map.of("identificatie", identificatie))
        .get(0)
        .path("url")
        .asText();
  }

  private ObjectNode zaak(String nummer) {
    return opslag.alle("zaken", zaak -> zaak.path("identificatie").asText().equals(nummer)).get(0);
  }

  private String url(String zaak) {
    return zaak(zaak).path("url").asText();
  }

  private static ObjectNode leeg() {
    return JsonNodeFactory.instance.objectNode();
  }
}
