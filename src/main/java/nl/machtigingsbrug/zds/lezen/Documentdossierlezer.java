package nl.machtigingsbrug.zds.lezen;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import nl.machtigingsbrug.zaak.zgw.Zaakdossiers;
import org.apache.camel.Exchange;
import org.apache.camel.Handler;
import org.springframework.stereotype.Component;

/** Reads the document that is asked for; again, where something was on its way to its zaak. */
@Component("zdsdocumentdossier")
final class Documentdossierlezer {

  private final Zaakdossiers dossiers;
  private final Leeswacht wacht;

  Documentdossierlezer(Zaakdossiers dossiers, Leeswacht wacht) {
    this.dossiers = dossiers;
    this.wacht = wacht;
  }

  @Handler
  void lees(Exchange exchange) {
    Optional<ObjectNode> dossier = dossier(exchange);
    boolean gewacht = false;
    for (JsonNode zaak : dossier.map(gevonden -> gevonden.path("zaken")).orElse(leeg())) {
      gewacht |= wacht.wacht(exchange, zaak.path("zaak").path("identificatie").asText());
    }
    Leesdossier.zet(exchange, gewacht ? dossier(exchange) : dossier);
  }

  private Optional<ObjectNode> dossier(Exchange exchange) {
    Leesvraag vraag = Leesvraag.van(exchange);
    return Zaaksysteemvraag.vraag(
        () -> dossiers.document(vraag.vraag().gemeente(), vraag.nummer()));
  }

  private static JsonNode leeg() {
    return com.fasterxml.jackson.databind.node.MissingNode.getInstance();
  }
}
