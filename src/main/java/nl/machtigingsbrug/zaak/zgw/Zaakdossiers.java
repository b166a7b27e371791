package nl.machtigingsbrug.zaak.zgw;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.OutputStream;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.camel.ProducerTemplate;
import org.springframework.stereotype.Component;

/**
 * Gathers what a zaaksysteem says of a zaak or a document, resource by resource as it stands there:
 * types come from the catalogue that is remembered, lists with all their pages.
 */
@Component
public class Zaakdossiers {

  private final ZgwGemeenten gemeenten;
  private final Catalogi catalogi;
  private final ProducerTemplate camel;
  private final Clock klok;

  Zaakdossiers(ZgwGemeenten gemeenten, Catalogi catalogi, ProducerTemplate camel, Clock klok) {
    this.gemeenten = gemeenten;
    this.catalogi = catalogi;
    this.camel = camel;
    this.klok = klok;
  }

  /** What can be gathered besides the zaak itself and its zaaktype. */
  public enum Deel {
    ROLLEN,
    STATUSSEN,
    RESULTAAT,
    EIGENSCHAPPEN,
    ANDERE_ZAKEN,
    DOCUMENTEN
  }

  /**
   * A zaak of the bronorganisatie of the gemeente; empty where there is none.
   *
   * @param nummer its identificatie, never a BSN: it is asked for in a URL
   * @param delen what is gathered besides
   * @return {@code zaak}, {@code zaaktype}, and for each part a field of its name
   */
  public Optional<ObjectNode> zaak(String gemeente, String nummer, Set<Deel> delen) {
    Dossierlezer lezer = lezer(gemeente);
    return lezer
        .zoek(lezer.instellingen().zaken(), "/zaken", nummer)
        .map(zaak -> dossier(lezer, zaak, delen));
  }

  /**
   * A document of the bronorganisatie of the gemeente, without its content; empty where there is
   * none.
   *
   * @param nummer as with a zaak
   * @return {@code document}, {@code soort} and {@code zaken}
   */
  public Optional<ObjectNode> document(String gemeente, String nummer) {
    Dossierlezer lezer = lezer(gemeente);
    return lezer
        .zoek(lezer.instellingen().documenten(), "/enkelvoudiginformatieobjecten", nummer)
        .map(document -> dossier(lezer, document));
  }

  /** Writes the content of a document as it comes in. */
  public void schrijfInhoud(String gemeente, JsonNode document, OutputStream naar) {
    ZgwInstellingen instellingen = gemeenten.van(gemeente);
    new Zgwlezer(camel, instellingen)
        .haal(instellingen.documenten().binnen(document.path("inhoud").asText()), naar);
  }

  private static ObjectNode dossier(Dossierlezer lezer, JsonNode zaak, Set<Deel> delen) {
    ObjectNode dossier = JsonNodeFactory.instance.objectNode();
    dossier.set("zaak", zaak);
    dossier.set("zaaktype", lezer.type(zaak.path("zaaktype")));
    Map<String, String> vanZaak = Map.of("zaak", zaak.path("url").asText());
    if (delen.contains(Deel.ROLLEN)) {
      dossier.set("rollen", lijst(lezer.geldendeRollen(vanZaak)));
    }
    if (delen.contains(Deel.STATUSSEN)) {
      dossier.set("statussen", lijst(lezer.statussen(vanZaak)));
    }
    if (delen.contains(Deel.RESULTAAT) && zaak.path("resultaat").isTextual()) {
      dossier.set("resultaat", lezer.resultaat(zaak.path("resultaat").textValue()));
    }
    if (delen.contains(Deel.EIGENSCHAPPEN)) {
      dossier.set("eigenschappen", lijst(lezer.eigenschappen(zaak.path("url").asText())));
    }
    if (delen.contains(Deel.ANDERE_ZAKEN)) {
      voegVerwantenToe(dossier, lezer, zaak);
    }
    if (delen.contains(Deel.DOCUMENTEN)) {
      dossier.set("documenten", lijst(lezer.documenten(vanZaak)));
    }
    return dossier;
  }

  private static void voegVerwantenToe(ObjectNode dossier, Dossierlezer lezer, JsonNode zaak) {
    if (zaak.path("hoofdzaak").isTextual()) {
      dossier.set("hoofdzaak", lezer.verwant(zaak.path("hoofdzaak").textValue()));
    }
    ArrayNode deelzaken = dossier.putArray("deelzaken");
    zaak.path("deelzaken").forEach(adres -> deelzaken.add(lezer.verwant(adres.asText())));
    ArrayNode andere = dossier.putArray("andereZaken");
    for (JsonNode relatie : zaak.path("relevanteAndereZaken")) {
      andere.add(lezer.verwant(relatie.path("url").asText()).set("relatie", relatie));
    }
  }

  private static ObjectNode dossier(Dossierlezer lezer, JsonNode document) {
    ObjectNode dossier = JsonNodeFactory.instance.objectNode();
    dossier.set("document", document);
    dossier.set("soort", lezer.type(document.path("informatieobjecttype")));
    dossier.set("zaken", lijst(lezer.zakenVan(URI.create(document.path("url").asText()))));
    return dossier;
  }

  private static ArrayNode lijst(List<? extends JsonNode> dingen) {
    return JsonNodeFactory.instance.arrayNode().addAll(List.copyOf(dingen));
  }

  private Dossierlezer lezer(String gemeente) {
    return new Dossierlezer(
        new Zgwlezer(camel, gemeenten.van(gemeente)), catalogi.van(gemeente), klok.instant());
  }
}
