package nl.machtigingsbrug.zaak.zgw;

import java.util.List;
import nl.machtigingsbrug.aanvraag.Document;
import nl.machtigingsbrug.aanvraag.Documenten;
import org.apache.camel.Exchange;
import org.apache.camel.Handler;
import org.springframework.stereotype.Component;

/** The documents that the zaak must get: those of the aanvraag. */
@Component("zaakdocumenten")
class Zaakdocumenten {

  private final Documenten documenten;

  Zaakdocumenten(Documenten documenten) {
    this.documenten = documenten;
  }

  @Handler
  List<Zaakdocument> van(Exchange exchange) {
    Zaakopdracht opdracht = Stand.opdracht(exchange);
    return documenten.van(opdracht.aanvraag().id()).stream()
        .map(document -> bijlage(document, opdracht.instellingen()))
        .toList();
  }

  private Zaakdocument bijlage(Document document, ZgwInstellingen instellingen) {
    return new Zaakdocument(
        "bijlage-" + (document.volgnummer() + 1),
        document.naam(),
        document.mediatype(),
        document.lengte(),
        instellingen.bijlagetype(),
        "Aanvrager",
        () -> documenten.inhoud(document));
  }
}
