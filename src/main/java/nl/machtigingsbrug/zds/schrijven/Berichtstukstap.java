package nl.machtigingsbrug.zds.schrijven;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.levering.Levering;
import nl.machtigingsbrug.zaak.zgw.Documentstap;
import nl.machtigingsbrug.zaak.zgw.Zaaktype;
import nl.machtigingsbrug.zaak.zgw.ZgwInstellingen;
import nl.machtigingsbrug.zaak.zgw.Zgwverzoek;
import org.apache.camel.Exchange;
import org.springframework.stereotype.Component;

/** The document of a message; its content streams from the store to the wire. */
@Component("zdsstuk")
public class Berichtstukstap {

  private final Zaakberichten berichten;

  Berichtstukstap(Zaakberichten berichten) {
    this.berichten = berichten;
  }

  /** The call that makes it. */
  public Object maak(Exchange exchange) throws IOException {
    Stuk stuk = stuk(exchange);
    ZgwInstellingen instellingen = Berichtstand.instellingen(exchange);
    ObjectNode body =
        stuk.document()
            .deepCopy()
            .put("bronorganisatie", instellingen.bronorganisatie().waarde())
            .put("bestandsomvang", Math.max(0, stuk.lengte()))
            .put("informatieobjecttype", soort(exchange, stuk).toString());
    return Zgwverzoek.maak(
        instellingen.documenten().bij("/enkelvoudiginformatieobjecten", Map.of()),
        Documentstap.metInhoud(body, inhoud(exchange, stuk)));
  }

  /** The call that looks for its number. */
  public Object zoek(Exchange exchange) {
    ZgwInstellingen instellingen = Berichtstand.instellingen(exchange);
    return Zgwverzoek.lees(
        instellingen
            .documenten()
            .bij(
                "/enkelvoudiginformatieobjecten",
                Map.of(
                    "bronorganisatie",
                    instellingen.bronorganisatie().waarde(),
                    "identificatie",
                    stuk(exchange).identificatie())));
  }

  /** Its address among what was found, or nothing. */
  public String herken(Exchange exchange) {
    String nummer = stuk(exchange).identificatie();
    return Berichtstand.gevonden(
        exchange, document -> document.path("identificatie").asText().equals(nummer));
  }

  /**
   * Its address.
   *
   * @throws Afwijzing MB-STUF-16 where there is none
   */
  public String vind(Exchange exchange) {
    String gevonden = herken(exchange);
    if (gevonden.isEmpty()) {
      throw new Afwijzing(Foutcode.ZAAKBERICHT_DOCUMENT_ONBEKEND, "identificatie");
    }
    return gevonden;
  }

  /** The call that binds it to the zaak. */
  public Object koppel(Exchange exchange) {
    return Zgwverzoek.maak(
        Berichtstand.instellingen(exchange).zaken().bij("/zaakinformatieobjecten", Map.of()),
        JsonNodeFactory.instance
            .objectNode()
            .put("zaak", Berichtstand.zaak(exchange).toString())
            .put("informatieobject", document(exchange).toString())
            .put("titel", stuk(exchange).document().path("titel").asText("")));
  }

  /** The call that tells whether they are bound. */
  public Object zoekKoppeling(Exchange exchange) {
    return Zgwverzoek.lees(
        Berichtstand.instellingen(exchange)
            .zaken()
            .bij(
                "/zaakinformatieobjecten",
                Map.of(
                    "zaak",
                    Berichtstand.zaak(exchange).toString(),
                    "informatieobject",
                    document(exchange).toString())));
  }

  /** The address of the bond among what was found, or nothing. */
  public String herkenKoppeling(Exchange exchange) {
    String gezocht = document(exchange).toString();
    return Berichtstand.gevonden(
        exchange, koppeling -> koppeling.path("informatieobject").asText().equals(gezocht));
  }

  /** Where the document is: as it was made, or as it was found. */
  static URI document(Exchange exchange) {
    Stuk.Wijze wijze = stuk(exchange).wijze();
    return Berichtstand.instellingen(exchange)
        .documenten()
        .binnen(
            Berichtstand.resultaat(
                exchange, wijze == Stuk.Wijze.MAKEN ? "document" : "document-gevonden"));
  }

  static Stuk stuk(Exchange exchange) {
    return Objects.requireNonNull(Berichtstand.bericht(exchange).stuk());
  }

  InputStream inhoud(Exchange exchange, Stuk stuk) throws IOException {
    Levering levering = Berichtstand.levering(exchange);
    return stuk.lengte() < 0
        ? InputStream.nullInputStream()
        : berichten.document(levering.id(), levering.gemeente());
  }

  /** By its name; where the message names none, the one for what an aanvrager adds. */
  private static URI soort(Exchange exchange, Stuk stuk) {
    Zaaktype zaaktype = Berichtstand.type(exchange);
    String soort = stuk.soort();
    return zaaktype
        .informatieobjecttype(
            soort == null ? Berichtstand.instellingen(exchange).bijlagetype() : soort)
        .url();
  }
}
