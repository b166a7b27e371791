package nl.machtigingsbrug.buren.zaaksysteem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Does what a call asks; one at a time, as one database would. */
final class Loket {

  private static final String ZAKEN = "/zaken/api/v1";
  private static final String DOCUMENTEN = "/documenten/api/v1";
  static final String CATALOGI = "/catalogi/api/v1";

  private final String basis;
  private final Opslag opslag;
  private final Inhouden inhouden = new Inhouden();
  private final Catalogus catalogus;
  private final Zaakregels zaakregels;
  private final Zaakbeeld beeld;
  private final Afloopregels afloopregels;
  private final Verbandregels verbandregels;
  private final Rolregels rolregels;
  private final Documentregels documentregels;

  Loket(String basis, Opslag opslag, List<String> zaaktypen, Scopes scopes) {
    this.basis = basis;
    this.opslag = opslag;
    this.catalogus = new Catalogus(basis + CATALOGI, zaaktypen);
    this.zaakregels =
        new Zaakregels(catalogus, opslag, () -> scopes.heeft("zaken.statussen.toevoegen"));
    this.beeld = new Zaakbeeld(catalogus, opslag);
    this.afloopregels = new Afloopregels(catalogus, opslag, beeld);
    this.verbandregels = new Verbandregels(catalogus, opslag);
    this.rolregels = new Rolregels(catalogus);
    this.documentregels = new Documentregels(catalogus, opslag, inhouden);
  }

  Catalogus catalogus() {
    return catalogus;
  }

  /** The answer. */
  synchronized JsonNode doe(
      String methode, String pad, Map<String, String> vraag, @Nullable ObjectNode inhoud) {
    if (methode.equals("DELETE")) {
      return verwijder(pad);
    }
    if (methode.equals("PATCH")) {
      return wijzig(pad, Objects.requireNonNull(inhoud));
    }
    if (pad.endsWith("/lock") || pad.endsWith("/unlock")) {
      return slot(pad, Objects.requireNonNullElseGet(inhoud, JsonNodeFactory.instance::objectNode));
    }
    return methode.equals("POST")
        ? maak(pad, Objects.requireNonNullElseGet(inhoud, JsonNodeFactory.instance::objectNode))
        : lees(pad, vraag);
  }

  /** The content of the document at {@code <document>/download}. */
  InputStream inhoud(String pad) {
    String document = basis + pad.substring(0, pad.lastIndexOf('/'));
    return inhouden.open(
        opslag
            .met("enkelvoudiginformatieobjecten", document)
            .orElseThrow(() -> Weigering.status(404, "not_found")));
  }

  private ObjectNode maak(String pad, ObjectNode bericht) {
    String soort = pad.substring(pad.lastIndexOf('/') + 1);
    if (pad.equals(ZAKEN + "/zaak_registreren")) {
      return registreer(bericht);
    }
    bericht.put("url", basis + pad + "/" + UUID.randomUUID());
    switch (pad.replaceFirst("/zaken/[0-9a-f-]{36}/", "/zaken/{}/")) {
      case ZAKEN + "/zaken" -> {
        zaakregels.zaak(bericht);
        verbandregels.keur(bericht, bericht);
      }
      case ZAKEN + "/resultaten" ->
          afloopregels.resultaat(bericht, zaakregels.zaaktypeVan(bericht));
      case ZAKEN + "/rollen" -> rol(bericht, zaakregels.zaaktypeVan(bericht));
      case ZAKEN + "/statussen" -> {
        zaakregels.status(bericht, zaakregels.zaaktypeVan(bericht));
        zaakregels.eersteStatus(bericht);
        afloopregels.status(bericht);
      }
      case ZAKEN + "/zaken/{}/zaakeigenschappen" ->
          zaakregels.eigenschap(bericht, zaakregels.zaaktypeVan(bericht));
      case ZAKEN + "/zaakinformatieobjecten" ->
          documentregels.koppeling(bericht, zaakregels.zaaktypeVan(bericht));
      case DOCUMENTEN + "/enkelvoudiginformatieobjecten" -> documentregels.document(bericht);
      case DOCUMENTEN + "/verzendingen" -> documentregels.verzending(bericht);
      default -> throw Weigering.status(404, "not_found");
    }
    opslag.bewaar(soort, bericht);
    return bericht;
  }

  /** Of a zaak its fields; of a document only with the lock that it was given. */
  private JsonNode wijzig(String pad, ObjectNode bericht) {
    boolean zaak = pad.startsWith(ZAKEN + "/zaken/");
    String soort = zaak ? "zaken" : "enkelvoudiginformatieobjecten";
    if (pad.contains("/zaakeigenschappen/")) {
      soort = "zaakeigenschappen";
    }
    if (pad.startsWith(ZAKEN + "/resultaten/")) {
      soort = "resultaten";
    }
    ObjectNode nu =
        opslag
            .met(soort, basis + pad)
            .orElseThrow(() -> Weigering.status(404, "not_found"))
            .deepCopy();
    if (soort.equals("resultaten")) {
      afloopregels.gewijzigd(nu, bericht);
      nu.setAll(bericht);
    } else if (zaak) {
      Velden.hoogstens(bericht, "omschrijving", 80);
      verbandregels.keur(bericht, nu);
      nu.setAll(bericht);
    } else {
      if (!nu.path("slot").asText("-").equals(bericht.path("lock").asText())) {
        throw Weigering.veld("nonFieldErrors", "incorrect-lock-id");
      }
      bericht.remove("lock");
      documentregels.vervang(nu, bericht);
    }
    opslag.verwijder(soort, basis + pad);
    opslag.bewaar(soort, nu);
    return nu;
  }

  private JsonNode slot(String pad, ObjectNode bericht) {
    String document = basis + pad.substring(0, pad.lastIndexOf('/'));
    ObjectNode nu =
        opslag
            .met("enkelvoudiginformatieobjecten", document)
            .orElseThrow(() -> Weigering.status(404, "not_found"))
            .deepCopy();
    boolean dicht = pad.endsWith("/lock");
    if (dicht == nu.has("slot")) {
      throw Weigering.veld("nonFieldErrors", dicht ? "existing-lock" : "not-locked");
    }
    if (!dicht && !nu.path("slot").asText().equals(bericht.path("lock").asText())) {
      throw Weigering.veld("nonFieldErrors", "incorrect-lock-id");
    }
    if (dicht) {
      nu.put("slot", UUID.randomUUID().toString().replace("-", ""));
    } else {
      nu.remove("slot");
    }
    nu.put("locked", dicht);
    opslag.verwijder("enkelvoudiginformatieobjecten", document);
    opslag.bewaar("enkelvoudiginformatieobjecten", nu);
    return JsonNodeFactory.instance.objectNode().put("lock", nu.path("slot").asText(""));
  }

  /** A rol and a resultaat are all that can be removed here. */
  private JsonNode verwijder(String pad) {
    opslag.met("resultaten", basis + pad).ifPresent(afloopregels::eisOpen);
    String soort = pad.startsWith(ZAKEN + "/rollen/") ? "rollen" : "resultaten";
    if (!opslag.verwijder(soort, basis + pad)) {
      throw Weigering.status(404, "not_found");
    }
    return JsonNodeFactory.instance.objectNode();
  }

  private void rol(ObjectNode rol, String zaaktype) {
    rolregels.rol(
        rol, zaaktype, opslag.alle("rollen", ander -> ander.path("zaak").equals(rol.path("zaak"))));
    noemRol(rol);
  }

  private void noemRol(ObjectNode rol) {
    ObjectNode roltype = catalogus.vereis("roltypen", rol.path("roltype"), "roltype");
    rol.put("omschrijving", roltype.path("omschrijving").asText())
        .put("omschrijvingGeneriek", roltype.path("omschrijvingGeneriek").asText());
  }

  /** All or nothing: everything is checked before anything is kept. */
  private ObjectNode registreer(ObjectNode bericht) {
    ObjectNode zaak = Velden.object(bericht, "zaak");
    String zaaktype = zaak.path("zaaktype").asText();
    String url = basis + ZAKEN + "/zaken/" + UUID.randomUUID();
    zaakregels.zaak(zaak);
    verbandregels.keur(zaak, zaak);
    List<ObjectNode> rollen = new ArrayList<>();
    if (!bericht.path("rollen").isArray()) {
      throw Weigering.veld("rollen", "required");
    }
    for (JsonNode rol : bericht.path("rollen")) {
      ObjectNode kopie = Velden.alsObject(rol, "rollen");
      rolregels.rol(kopie, zaaktype, rollen);
      noemRol(kopie);
      rollen.add(kopie.put("zaak", url).put("url", basis + ZAKEN + "/rollen/" + UUID.randomUUID()));
    }
    ObjectNode status = Velden.object(bericht, "status");
    zaakregels.status(status, zaaktype);
    afloopregels.status(status);
    opslag.bewaar("zaken", zaak.put("url", url));
    rollen.forEach(rol -> opslag.bewaar("rollen", rol));
    opslag.bewaar(
        "statussen",
        status.put("zaak", url).put("url", basis + ZAKEN + "/statussen/" + UUID.randomUUID()));
    ObjectNode antwoord = JsonNodeFactory.instance.objectNode();
    antwoord.set("zaak", zaak);
    antwoord.putArray("rollen").addAll(rollen);
    antwoord.set("status", status);
    return antwoord;
  }

  private JsonNode lees(String pad, Map<String, String> vraag) {
    String soort = pad.substring(pad.lastIndexOf('/') + 1);
    if (soort.matches("[0-9a-f-]{36}")) {
      return een(pad);
    }
    Vragen.keur(soort, vraag);
    Bladzijde bladzijde = new Bladzijde(basis + pad, vraag);
    if (pad.startsWith(CATALOGI)) {
      return bladzijde.van(catalogus.zoek(soort, vraag));
    }
    if (soort.equals("zaakeigenschappen")) {
      String zaak = basis + pad.substring(0, pad.lastIndexOf('/'));
      return lijst(opslag.alle(soort, ding -> ding.path("zaak").asText().equals(zaak)));
    }
    List<ObjectNode> gevonden =
        opslag.alle(
            soort,
            ding ->
                vraag.entrySet().stream()
                    .filter(veld -> !veld.getKey().equals("page"))
                    .allMatch(veld -> ding.path(veld.getKey()).asText().equals(veld.getValue())));
    if (soort.equals("zaken")) {
      gevonden = gevonden.stream().map(beeld::van).toList();
    }
    return soort.equals("zaakinformatieobjecten") ? lijst(gevonden) : bladzijde.van(gevonden);
  }

  private JsonNode een(String pad) {
    String map = pad.substring(0, pad.lastIndexOf('/'));
    String soort = map.substring(map.lastIndexOf('/') + 1);
    return (pad.startsWith(CATALOGI)
            ? catalogus.zoek(soort, Map.of("url", basis + pad)).stream().findFirst()
            : opslag.met(soort, basis + pad).map(ding -> getoond(soort, ding)))
        .orElseThrow(() -> Weigering.status(404, "not_found"));
  }

  private ObjectNode getoond(String soort, ObjectNode ding) {
    return soort.equals("zaken") ? beeld.van(ding) : ding;
  }

  private static ArrayNode lijst(List<ObjectNode> dingen) {
    return JsonNodeFactory.instance.arrayNode().addAll(dingen);
  }
}
