package nl.machtigingsbrug.zaak.zgw;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The bodies of the calls to one zaaksysteem (Zaken API 1.5, Documenten API 1.4). */
public final class ZgwBerichten {

  private static final int OMSCHRIJVING = 80;
  private static final int TITEL = 200;
  private static final int BESTANDSNAAM = 255;
  private static final int TOELICHTING = 1000;

  private final ZgwInstellingen instellingen;

  /** Bodies for the zaaksysteem of {@code instellingen}. */
  public ZgwBerichten(ZgwInstellingen instellingen) {
    this.instellingen = instellingen;
  }

  /** The body of {@code POST /zaken}. */
  public ObjectNode zaak(Zaakgegevens zaak) {
    ObjectNode bericht =
        leeg()
            .put("identificatie", zaak.identificatie())
            .put("bronorganisatie", instellingen.bronorganisatie().waarde())
            .put("verantwoordelijkeOrganisatie", instellingen.verantwoordelijke().waarde())
            .put("zaaktype", zaak.zaaktype().toString())
            .put("omschrijving", Tekst.kort(zaak.omschrijving(), OMSCHRIJVING))
            .put("toelichting", Tekst.kort(zaak.toelichting(), TOELICHTING))
            .put("registratiedatum", zaak.registratiedatum().toString())
            .put("startdatum", zaak.startdatum().toString());
    Vertrouwelijkheid vertrouwelijkheid = zaak.vertrouwelijkheid();
    if (vertrouwelijkheid != null) {
      bericht.put("vertrouwelijkheidaanduiding", vertrouwelijkheid.waarde());
    }
    ArrayNode kenmerken = bericht.putArray("kenmerken");
    for (Kenmerk kenmerk : zaak.kenmerken()) {
      kenmerken.addObject().put("kenmerk", kenmerk.kenmerk()).put("bron", kenmerk.bron());
    }
    return bericht;
  }

  /** The body of {@code POST /rollen}. */
  public ObjectNode rol(URI zaak, Rolvoorstel voorstel, URI roltype) {
    return rol(leeg().put("zaak", zaak.toString()), voorstel, roltype);
  }

  /** A rol within {@code zaak_registreren}, where the zaak has no address yet. */
  public ObjectNode rol(Rolvoorstel voorstel, URI roltype) {
    return rol(leeg(), voorstel, roltype);
  }

  private ObjectNode rol(ObjectNode bericht, Rolvoorstel voorstel, URI roltype) {
    bericht
        .put("betrokkeneType", voorstel.betrokkene().type())
        .put("roltype", roltype.toString())
        .put("roltoelichting", Tekst.kort(voorstel.toelichting(), TOELICHTING))
        .put("indicatieMachtiging", voorstel.indicatie().waarde());
    ObjectNode identificatie = bericht.putObject("betrokkeneIdentificatie");
    voorstel.betrokkene().identificatie().forEach(identificatie::put);
    Authenticatiecontext context = voorstel.authenticatieContext();
    if (context != null && instellingen.profiel() == Profiel.OPENZAAK) {
      bericht.set("authenticatieContext", context.json());
    }
    return bericht;
  }

  /** The body of {@code POST /statussen}. */
  public ObjectNode status(URI zaak, URI statustype, Instant gezet, String toelichting) {
    ObjectNode bericht = leeg().put("zaak", zaak.toString());
    bericht.setAll(status(statustype, gezet, toelichting));
    return bericht;
  }

  /** A status within {@code zaak_registreren}. */
  public ObjectNode status(URI statustype, Instant gezet, String toelichting) {
    return leeg()
        .put("statustype", statustype.toString())
        .put("datumStatusGezet", gezet.truncatedTo(ChronoUnit.SECONDS).toString())
        .put("statustoelichting", Tekst.kort(toelichting, TOELICHTING));
  }

  /**
   * The body of {@code POST /zaken/{uuid}/zaakeigenschappen}.
   *
   * @throws nl.machtigingsbrug.fout.Afwijzing ZAAK_INRICHTING where the value does not fit
   */
  public ObjectNode zaakeigenschap(URI zaak, Eigenschap eigenschap, String waarde) {
    return leeg()
        .put("zaak", zaak.toString())
        .put("eigenschap", eigenschap.url().toString())
        .put("waarde", eigenschap.passend(waarde));
  }

  /**
   * The body of {@code POST /enkelvoudiginformatieobjecten} but for {@code inhoud}, which is
   * streamed.
   */
  public ObjectNode informatieobject(Documentgegevens document) {
    ObjectNode bericht =
        leeg()
            .put("identificatie", document.identificatie())
            .put("bronorganisatie", instellingen.bronorganisatie().waarde())
            .put("creatiedatum", document.creatiedatum().toString())
            .put("titel", Tekst.kort(document.titel(), TITEL))
            .put("auteur", Tekst.kort(document.auteur(), TITEL))
            .put("status", "definitief")
            .put("formaat", Tekst.kort(document.formaat(), BESTANDSNAAM))
            .put("taal", "nld")
            .put("bestandsnaam", Tekst.bestandsnaam(document.bestandsnaam(), BESTANDSNAAM))
            .put("bestandsomvang", document.omvang())
            .put("beschrijving", Tekst.kort(document.beschrijving(), TOELICHTING))
            .put("indicatieGebruiksrecht", false)
            .put("informatieobjecttype", document.informatieobjecttype().toString());
    Vertrouwelijkheid vertrouwelijkheid = document.vertrouwelijkheid();
    if (vertrouwelijkheid != null) {
      bericht.put("vertrouwelijkheidaanduiding", vertrouwelijkheid.waarde());
    }
    return bericht;
  }

  /** The body of {@code POST /zaakinformatieobjecten}. */
  public ObjectNode zaakinformatieobject(URI zaak, URI informatieobject, String titel) {
    return leeg()
        .put("zaak", zaak.toString())
        .put("informatieobject", informatieobject.toString())
        .put("titel", Tekst.kort(titel, TITEL));
  }

  /** The body of {@code POST /zaak_registreren}: all or nothing (Open Zaak, experimental). */
  public ObjectNode zaakRegistreren(ObjectNode zaak, List<ObjectNode> rollen, ObjectNode status) {
    ObjectNode bericht = leeg();
    bericht.set("zaak", zaak);
    bericht.set("rollen", leeg().arrayNode().addAll(List.<JsonNode>copyOf(rollen)));
    bericht.set("status", status);
    return bericht;
  }

  private static ObjectNode leeg() {
    return JsonNodeFactory.instance.objectNode();
  }
}
