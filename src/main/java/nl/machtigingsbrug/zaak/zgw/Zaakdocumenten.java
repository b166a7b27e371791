package nl.machtigingsbrug.zaak.zgw;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.machtigingsbrug.aanvraag.Aanvraag;
import nl.machtigingsbrug.aanvraag.Document;
import nl.machtigingsbrug.aanvraag.Documenten;
import nl.machtigingsbrug.dienst.Dienst;
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
public class Zaakdocumenten {

  private final Documenten documenten;
  private final Gemeenten gemeenten;

  Zaakdocumenten(Documenten documenten, Gemeenten gemeenten) {
    this.documenten = documenten;
    this.gemeenten = gemeenten;
  }

  /**
   * How the zaaksysteem calls the kinds of documents.
   *
   * @param bijlage what the aanvrager added
   * @param formulier the aanvraagformulier
   * @param verklaring the machtigingsverklaring
   */
  public record Soorten(String bijlage, String formulier, String verklaring) {}

  @Handler
  List<Zaakdocument> van(Exchange exchange) {
    Zaakopdracht opdracht = Stand.opdracht(exchange);
    ZgwInstellingen bij = opdracht.instellingen();
    return van(
        opdracht.aanvraag(),
        opdracht.dienst(),
        Stand.resultaat(exchange, "zaaknummer"),
        new Soorten(bij.bijlagetype(), bij.formuliertype(), bij.verklaringtype()));
  }

  /** Those of the zaak that an aanvraag becomes, in whatever zaaksysteem. */
  public List<Zaakdocument> van(
      Aanvraag aanvraag, Dienst dienst, String zaaknummer, Soorten soorten) {
    List<Zaakdocument> alle = new ArrayList<>();
    documenten
        .van(aanvraag.id())
        .forEach(document -> alle.add(bijlage(document, aanvraag, soorten.bijlage())));
    Zaakinrichting zaak = Objects.requireNonNull(dienst.zaak());
    if (zaak.aanvraagformulier()) {
      alle.add(formulier(aanvraag, dienst, zaaknummer, soorten.formulier()));
    }
    if (zaak.machtigingsverklaring() && aanvraag.optreden() instanceof Namens namens) {
      alle.add(verklaring(aanvraag, dienst, namens, zaaknummer, soorten.verklaring()));
    }
    return List.copyOf(alle);
  }

  private Zaakdocument bijlage(Document document, Aanvraag aanvraag, String soort) {
    return new Zaakdocument(
        "bijlage-" + (document.volgnummer() + 1),
        document.naam(),
        document.mediatype(),
        document.lengte(),
        soort,
        "Aanvrager",
        Zaakopdracht.dag(aanvraag),
        () -> documenten.inhoud(document));
  }

  private Zaakdocument verklaring(
      Aanvraag aanvraag, Dienst dienst, Namens namens, String zaaknummer, String soort) {
    byte[] pdf =
        Machtigingsverklaring.pdf(
            new Verklaringgegevens(
                gemeenten.met(aanvraag.gemeente()).naam(),
                dienst.naam(),
                zaaknummer,
                namens,
                aanvraag.reden(),
                aanvraag.ontvangen(),
                aanvraag.id()));
    return eigen("verklaring", "machtigingsverklaring.pdf", soort, aanvraag, pdf);
  }

  private Zaakdocument formulier(
      Aanvraag aanvraag, Dienst dienst, String zaaknummer, String soort) {
    byte[] pdf =
        Aanvraagformulier.pdf(
            new Formuliergegevens(
                gemeenten.met(aanvraag.gemeente()).naam(),
                dienst.naam(),
                zaaknummer,
                aanvraag.gegevens(),
                aanvraag.ontvangen(),
                aanvraag.id()));
    return eigen("formulier", "aanvraagformulier.pdf", soort, aanvraag, pdf);
  }

  private static Zaakdocument eigen(
      String sleutel, String naam, String soort, Aanvraag aanvraag, byte[] pdf) {
    return new Zaakdocument(
        sleutel,
        naam,
        "application/pdf",
        pdf.length,
        soort,
        "machtigingsbrug",
        Zaakopdracht.dag(aanvraag),
        () -> new ByteArrayInputStream(pdf));
  }
}
