package nl.machtigingsbrug.zaak.zgw;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.machtigingsbrug.aanvraag.Aanvraag;
import nl.machtigingsbrug.aanvraag.Document;
import nl.machtigingsbrug.aanvraag.Documenten;
import nl.machtigingsbrug.dienst.Zaakinrichting;
import nl.machtigingsbrug.gemeente.Gemeenten;
import nl.machtigingsbrug.optreden.Namens;
import nl.machtigingsbrug.verklaring.Aanvraagformulier;
import nl.machtigingsbrug.verklaring.Formuliergegevens;
import nl.machtigingsbrug.verklaring.Machtigingsverklaring;
import nl.machtigingsbrug.verklaring.Verklaringgegevens;
import org.apache.camel.Exchange;
import org.apache.camel.Handler;
import org.springframework.stereotype.Component;

/**
 * The documents that the zaak must get: those of the aanvraag, and where the dienst asks for them
 * the aanvraagformulier and, for someone who acts for another, the machtigingsverklaring.
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
        .forEach(document -> alle.add(bijlage(document, opdracht)));
    Zaakinrichting zaak = Objects.requireNonNull(opdracht.dienst().zaak());
    String zaaknummer = Stand.resultaat(exchange, "zaaknummer");
    if (zaak.aanvraagformulier()) {
      alle.add(formulier(opdracht, zaaknummer));
    }
    if (zaak.machtigingsverklaring() && opdracht.aanvraag().optreden() instanceof Namens namens) {
      alle.add(verklaring(opdracht, namens, zaaknummer));
    }
    return List.copyOf(alle);
  }

  private Zaakdocument bijlage(Document document, Zaakopdracht opdracht) {
    return new Zaakdocument(
        "bijlage-" + (document.volgnummer() + 1),
        document.naam(),
        document.mediatype(),
        document.lengte(),
        opdracht.instellingen().bijlagetype(),
        "Aanvrager",
        opdracht.dag(),
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
    return eigen(
        "verklaring",
        "machtigingsverklaring.pdf",
        opdracht.instellingen().verklaringtype(),
        opdracht,
        pdf);
  }

  private Zaakdocument formulier(Zaakopdracht opdracht, String zaaknummer) {
    Aanvraag aanvraag = opdracht.aanvraag();
    byte[] pdf =
        Aanvraagformulier.pdf(
            new Formuliergegevens(
                gemeenten.met(aanvraag.gemeente()).naam(),
                opdracht.dienst().naam(),
                zaaknummer,
                aanvraag.gegevens(),
                aanvraag.ontvangen(),
                aanvraag.id()));
    return eigen(
        "formulier",
        "aanvraagformulier.pdf",
        opdracht.instellingen().formuliertype(),
        opdracht,
        pdf);
  }

  private static Zaakdocument eigen(
      String sleutel, String naam, String soort, Zaakopdracht opdracht, byte[] pdf) {
    return new Zaakdocument(
        sleutel,
        naam,
        "application/pdf",
        pdf.length,
        soort,
        "machtigingsbrug",
        opdracht.dag(),
        () -> new ByteArrayInputStream(pdf));
  }
}
