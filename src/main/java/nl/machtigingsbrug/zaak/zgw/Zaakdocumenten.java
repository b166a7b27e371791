package nl.machtigingsbrug.zaak.zgw;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.machtigingsbrug.aanvraag.Aanvraag;
import nl.machtigingsbrug.aanvraag.Document;
import nl.machtigingsbrug.aanvraag.Documenten;
import nl.machtigingsbrug.gemeente.Gemeenten;
import nl.machtigingsbrug.optreden.Namens;
import nl.machtigingsbrug.verklaring.Machtigingsverklaring;
import nl.machtigingsbrug.verklaring.Verklaringgegevens;
import org.apache.camel.Exchange;
import org.apache.camel.Handler;
import org.springframework.stereotype.Component;

/**
 * The documents that the zaak must get: those of the aanvraag, and the machtigingsverklaring where
 * the dienst asks for it and someone acts for another.
 */
@Component("zaakdocumenten")
class Zaakdocumenten {

  private final Documenten documenten;
  private final Gemeenten gemeenten;

  Zaakdocumenten(Documenten documenten, Gemeenten gemeenten) {
    this.documenten = documenten;
    this.gemeenten = gemeenten;
  }

  @Handler
  List<Zaakdocument> van(Exchange exchange) {
    Zaakopdracht opdracht = Stand.opdracht(exchange);
    List<Zaakdocument> alle = new ArrayList<>();
    documenten
        .van(opdracht.aanvraag().id())
        .forEach(document -> alle.add(bijlage(document, opdracht.instellingen())));
    if (opdracht.aanvraag().optreden() instanceof Namens namens
        && Objects.requireNonNull(opdracht.dienst().zaak()).machtigingsverklaring()) {
      alle.add(verklaring(opdracht, namens, Stand.resultaat(exchange, "zaaknummer")));
    }
    return List.copyOf(alle);
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

  private Zaakdocument verklaring(Zaakopdracht opdracht, Namens namens, String zaaknummer) {
    Aanvraag aanvraag = opdracht.aanvraag();
    byte[] pdf =
        Machtigingsverklaring.pdf(
            new Verklaringgegevens(
                gemeenten.met(aanvraag.gemeente()).naam(),
                opdracht.dienst().naam(),
                zaaknummer,
                namens,
                aanvraag.reden(),
                aanvraag.ontvangen(),
                aanvraag.id()));
    return new Zaakdocument(
        "verklaring",
        "machtigingsverklaring.pdf",
        "application/pdf",
        pdf.length,
        opdracht.instellingen().verklaringtype(),
        "machtigingsbrug",
        () -> new ByteArrayInputStream(pdf));
  }
}
