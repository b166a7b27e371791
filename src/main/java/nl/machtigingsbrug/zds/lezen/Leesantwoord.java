package nl.machtigingsbrug.zds.lezen;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.machtigingsbrug.mapping.Xsltmappingen;
import nl.machtigingsbrug.stuf.Antwoordschrijver;
import nl.machtigingsbrug.stuf.Berichtcode;
import nl.machtigingsbrug.stuf.Momenten;
import nl.machtigingsbrug.stuf.Ruimte;
import nl.machtigingsbrug.stuf.Stuurgegevens;
import nl.machtigingsbrug.xml.Kinderen;
import org.apache.camel.Exchange;
import org.apache.camel.Handler;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;

/**
 * Makes the La01 of what was read: an empty one where nothing was. Its body is an Element, or for a
 * document with its content a Berichtbron.
 */
@Component("zdsantwoord")
final class Leesantwoord {

  private static final String ACHTER =
      "Nog niet alles wat eerder over deze zaak is gestuurd, staat in dit antwoord.";

  private final Xsltmappingen mappingen;
  private final Documentstroom inhoud;
  private final Clock klok;

  Leesantwoord(Xsltmappingen mappingen, Documentstroom inhoud, Clock klok) {
    this.mappingen = mappingen;
    this.inhoud = inhoud;
    this.klok = klok;
  }

  @Handler
  Object maak(Exchange exchange) {
    Leesvraag vraag = Leesvraag.van(exchange);
    Optional<ObjectNode> dossier = Leesdossier.van(exchange);
    List<Element> objecten =
        dossier.map(gevonden -> List.of(object(vraag, gevonden))).orElse(List.of());
    Element bericht =
        Antwoordschrijver.schrijf(
            stuurgegevens(vraag),
            vraag.vraag().versie(),
            vraag.vraag().operatie(),
            exchange.getProperty(Leeswacht.ACHTER) == null ? List.of() : List.of(ACHTER),
            objecten);
    boolean metInhoud =
        !objecten.isEmpty()
            && vraag.isDocument()
            && !Kinderen.van(objecten.get(0), Ruimte.ZKN, "inhoud").isEmpty();
    return metInhoud
        ? inhoud.vul(bericht, vraag.vraag().gemeente(), dossier.orElseThrow().path("document"))
        : bericht;
  }

  private Element object(Leesvraag vraag, JsonNode dossier) {
    String mapping =
        switch (vraag.vraag().operatie()) {
          case GEEF_ZAAKSTATUS -> "zgw-stuf/zaakstatus";
          case GEEF_LIJST_ZAAKDOCUMENTEN -> "zgw-stuf/zaakdocumenten";
          case GEEF_ZAAKDOCUMENT_LEZEN -> "zgw-stuf/document";
          default -> "zgw-stuf/zaakdetails";
        };
    JsonNode zaaktype =
        vraag.isDocument()
            ? dossier.path("zaken").path(0).path("zaaktype")
            : dossier.path("zaaktype");
    String gemeente = vraag.vraag().gemeente();
    List<String> codes =
        zaaktype.hasNonNull("identificatie")
            ? mappingen.codes(gemeente, zaaktype.path("identificatie").asText())
            : List.of();
    String code = codes.isEmpty() ? null : codes.get(0);
    Element object =
        mappingen
            .naarXml(gemeente, mapping, code, dossier, Map.of("code", code == null ? "" : code))
            .getDocumentElement();
    Scope.van(vraag.scope()).pasToe(object, vast(vraag));
    return object;
  }

  /** What the question is about is always answered. */
  private static Set<String> vast(Leesvraag vraag) {
    return switch (vraag.vraag().operatie()) {
      case GEEF_ZAAKSTATUS -> Set.of("heeft");
      case GEEF_LIJST_ZAAKDOCUMENTEN -> Set.of("heeftRelevant");
      default -> Set.of();
    };
  }

  private Stuurgegevens stuurgegevens(Leesvraag vraag) {
    Stuurgegevens antwoord =
        vraag
            .vraag()
            .bericht()
            .stuurgegevens()
            .antwoord(
                Berichtcode.LA01, UUID.randomUUID().toString(), Momenten.fijn(klok.instant()));
    return new Stuurgegevens(
        antwoord.berichtcode(),
        antwoord.zender(),
        antwoord.ontvanger(),
        antwoord.referentienummer(),
        antwoord.tijdstip(),
        antwoord.crossRefnummer(),
        vraag.isDocument() ? "EDC" : "ZAK",
        null);
  }
}
