package nl.machtigingsbrug.zaak.stuf;

import java.util.List;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.stuf.Documentkop;
import nl.machtigingsbrug.stuf.Momenten;
import nl.machtigingsbrug.stuf.Operatie;
import nl.machtigingsbrug.stuf.Ruimte;
import nl.machtigingsbrug.stuf.Stufelement;
import nl.machtigingsbrug.zaak.zgw.Tekst;
import nl.machtigingsbrug.zaak.zgw.Zaakdocument;
import nl.machtigingsbrug.zaak.zgw.Zaakdocumenten;
import org.apache.camel.Exchange;
import org.apache.camel.InvalidPayloadException;
import org.springframework.stereotype.Component;

/** The documents of the zaak, one by one; each has a number that was remembered before. */
@Component("stufstuk")
public class Stukstap {

  private static final String GEZOCHT = "gezochtStuk";

  private final Stufberichten berichten;
  private final Zaakdocumenten documenten;

  Stukstap(Stufberichten berichten, Zaakdocumenten documenten) {
    this.berichten = berichten;
    this.documenten = documenten;
  }

  /** All that the zaak must get. */
  public List<Zaakdocument> alle(Exchange exchange) {
    Stufopdracht opdracht = Stufstand.opdracht(exchange);
    StufInstellingen bij = opdracht.instellingen();
    return documenten.van(
        opdracht.aanvraag(),
        opdracht.dienst(),
        Stufstand.zaaknummer(exchange),
        new Zaakdocumenten.Soorten(bij.bijlagetype(), bij.formuliertype(), bij.verklaringtype()));
  }

  /** The call that makes it. */
  public Object maak(Exchange exchange) throws InvalidPayloadException {
    Zaakdocument stuk = Stufstand.stuk(exchange);
    String nummer = zoekt(exchange, stuk);
    StufInstellingen bij = Stufstand.bij(exchange);
    return berichten.document(
        bij,
        new Documentkop(
            nummer,
            Tekst.kort(stuk.soort(), 80),
            Momenten.tekst(stuk.dag()),
            Tekst.kort(stuk.naam(), 200),
            Tekst.kort(stuk.mediatype(), 85),
            Tekst.kort(stuk.auteur(), 200),
            bij.vertrouwelijkheid(),
            Tekst.bestandsnaam(stuk.naam(), 255),
            Stufstand.zaaknummer(exchange)),
        stuk.bron()::open);
  }

  /** What is remembered of it. */
  public String gemaakt(Exchange exchange) {
    return exchange.getProperty(GEZOCHT, String.class);
  }

  /** The call that tells which the zaak has. */
  public Object zoek(Exchange exchange) throws InvalidPayloadException {
    zoekt(exchange, Stufstand.stuk(exchange));
    return berichten.vraag(
        Stufstand.bij(exchange),
        Operatie.GEEF_LIJST_ZAAKDOCUMENTEN,
        Stufstand.zaaknummer(exchange));
  }

  /** Its number where the zaak has it, or nothing. */
  public String herken(Exchange exchange) {
    String gezocht = exchange.getProperty(GEZOCHT, String.class);
    try {
      boolean gevonden =
          Stufstand.gevonden(exchange).stream()
              .flatMap(zaak -> zaak.kinderen(Ruimte.ZKN, "heeftRelevant").stream())
              .flatMap(relatie -> relatie.kinderen(Ruimte.ZKN, "gerelateerde").stream())
              .anyMatch(document -> is(document, gezocht));
      return gevonden ? gezocht : "";
    } catch (Afwijzing onleesbaar) {
      throw new Afwijzing(Foutcode.LEVERING_ANTWOORD_ONLEESBAAR);
    }
  }

  private static boolean is(Stufelement document, String nummer) {
    return nummer.equals(document.gegeven(Ruimte.ZKN, "identificatie").tekst());
  }

  private static String zoekt(Exchange exchange, Zaakdocument stuk) {
    String nummer = Stufstand.stuknummer(exchange, stuk.sleutel());
    exchange.setProperty(GEZOCHT, nummer);
    return nummer;
  }
}
