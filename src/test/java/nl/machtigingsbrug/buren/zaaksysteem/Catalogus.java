package nl.machtigingsbrug.buren.zaaksysteem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListSet;
import org.springframework.core.io.ClassPathResource;

/** The zaaktypen and what hangs on them; addresses follow from names, so a restart keeps them. */
final class Catalogus {

  private static final List<String> DOCUMENTSOORTEN =
      List.of("Aanvraag", "Bijlage", "Machtigingsverklaring");
  private static final String BRIEF = "Brief";
  private static final Map<String, String> ROLLEN =
      Map.of(
          "Aanvrager", "initiator",
          "Belanghebbende", "belanghebbende",
          "Gemachtigde", "belanghebbende",
          "Behandelaar", "behandelaar");
  private static final List<String> STATUSSEN =
      List.of("Ontvangen", "In behandeling", "Afgehandeld");

  private static final List<String> RESULTATEN = List.of("Toegekend", "Afgewezen", "Ingetrokken");

  /** Which zaaktypen a part of a zaak can have. */
  private static final Map<String, List<String>> DEELZAKEN =
      Map.of("WMO-AANVRAAG", List.of("WMO-MELDING", "VERHUIZING"));

  private final String basis;
  private final Opslag opslag = new Opslag(null);
  private final Set<String> verborgen = new ConcurrentSkipListSet<>();

  Catalogus(String basis, List<String> bronnen) {
    this.basis = basis;
    for (String soort : DOCUMENTSOORTEN) {
      ding("informatieobjecttypen", soort)
          .put("omschrijving", soort)
          .put("vertrouwelijkheidaanduiding", "zaakvertrouwelijk")
          .put("beginGeldigheid", "2020-01-01")
          .put("concept", false);
    }
    ding("informatieobjecttypen", BRIEF)
        .put("omschrijving", BRIEF)
        .put("vertrouwelijkheidaanduiding", "zaakvertrouwelijk")
        .put("beginGeldigheid", "2020-01-01")
        .put("concept", false);
    bronnen.forEach(this::lees);
  }

  /** A type of which only its omschrijving matters; its address. */
  synchronized String maakType(String soort, String omschrijving) {
    String adres = adres(soort, omschrijving);
    if (opslag.met(soort, adres).isEmpty()) {
      ding(soort, omschrijving).put("omschrijving", omschrijving);
    }
    return adres;
  }

  private void lees(String naam) {
    try (InputStream bron = new ClassPathResource(naam).getInputStream()) {
      new YAMLMapper()
          .readTree(bron)
          .properties()
          .forEach(zaaktype -> zaaktype(zaaktype.getKey(), zaaktype.getValue()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void zaaktype(String identificatie, JsonNode eigenschappen) {
    ObjectNode zaaktype =
        ding("zaaktypen", identificatie)
            .put("identificatie", identificatie)
            .put("omschrijving", identificatie)
            .put("vertrouwelijkheidaanduiding", "zaakvertrouwelijk")
            .put("beginGeldigheid", "2020-01-01")
            .put("concept", false)
            .putNull("eindeGeldigheid");
    String url = zaaktype.path("url").asText();
    DEELZAKEN
        .getOrDefault(identificatie, List.of())
        .forEach(deel -> zaaktype.withArray("deelzaaktypen").add(adres("zaaktypen", deel)));
    RESULTATEN.forEach(
        omschrijving ->
            ding("resultaattypen", identificatie + omschrijving)
                .put("zaaktype", url)
                .put("omschrijving", omschrijving)
                .put("resultaattypeomschrijving", "https://selectielijst.example/1")
                .put("selectielijstklasse", "https://selectielijst.example/2"));
    ROLLEN.forEach(
        (omschrijving, generiek) ->
            ding("roltypen", identificatie + omschrijving)
                .put("zaaktype", url)
                .put("omschrijving", omschrijving)
                .put("omschrijvingGeneriek", generiek));
    for (int i = 0; i < STATUSSEN.size(); i++) {
      ding("statustypen", identificatie + i)
          .put("zaaktype", url)
          .put("omschrijving", STATUSSEN.get(i))
          .put("volgnummer", i + 1)
          .put("statustekst", "")
          .put("informeren", false)
          .put("isEindstatus", i == STATUSSEN.size() - 1);
    }
    eigenschappen
        .properties()
        .forEach(
            eigenschap ->
                ding("eigenschappen", identificatie + eigenschap.getKey())
                    .put("zaaktype", url)
                    .put("naam", eigenschap.getKey())
                    .putObject("specificatie")
                    .put("formaat", "tekst")
                    .put("lengte", eigenschap.getValue().asText())
                    .put("kardinaliteit", "1"));
    for (String soort : DOCUMENTSOORTEN) {
      ding("zaaktype-informatieobjecttypen", identificatie + soort)
          .put("zaaktype", url)
          .put("informatieobjecttype", adres("informatieobjecttypen", soort))
          .put("richting", "inkomend");
    }
    ding("zaaktype-informatieobjecttypen", identificatie + BRIEF)
        .put("zaaktype", url)
        .put("informatieobjecttype", adres("informatieobjecttypen", BRIEF))
        .put("richting", "uitgaand");
  }

  /** As if it had never been configured. */
  void verberg(String soort, String naam) {
    String adres = adres(soort, naam);
    if (opslag.met(soort, adres).isEmpty()) {
      throw new IllegalArgumentException("no " + soort + " " + naam);
    }
    verborgen.add(adres);
  }

  void toonAlles() {
    verborgen.clear();
  }

  /** The results that a query asks for. */
  List<ObjectNode> zoek(String soort, Map<String, String> vraag) {
    return opslag.alle(
        soort,
        ding ->
            !verborgen.contains(ding.path("url").asText())
                && vraag.entrySet().stream()
                    .filter(
                        veld -> !veld.getKey().equals("status") && !veld.getKey().equals("page"))
                    .allMatch(veld -> ding.path(veld.getKey()).asText().equals(veld.getValue())));
  }

  /** One, or a refusal of the field that named it. */
  ObjectNode vereis(String soort, JsonNode url, String veld) {
    return opslag
        .met(soort, url.asText())
        .filter(ding -> !verborgen.contains(url.asText()))
        .orElseThrow(() -> Weigering.veld(veld, url.asText().isEmpty() ? "required" : "bad-url"));
  }

  /** The names of the informatieobjecttypen of a zaaktype. */
  List<String> documentsoorten(String zaaktype) {
    List<String> adressen = new ArrayList<>();
    zoek("zaaktype-informatieobjecttypen", Map.of("zaaktype", zaaktype))
        .forEach(relatie -> adressen.add(relatie.path("informatieobjecttype").asText()));
    return adressen;
  }

  private ObjectNode ding(String soort, String naam) {
    ObjectNode ding = JsonNodeFactory.instance.objectNode().put("url", adres(soort, naam));
    opslag.bewaar(soort, ding);
    return ding;
  }

  private String adres(String soort, String naam) {
    UUID id = UUID.nameUUIDFromBytes((soort + naam).getBytes(StandardCharsets.UTF_8));
    return basis + "/" + soort + "/" + id;
  }
}
