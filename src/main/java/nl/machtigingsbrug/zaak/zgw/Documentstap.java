package nl.machtigingsbrug.zaak.zgw;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.camel.Exchange;
import org.apache.camel.InvalidPayloadException;
import org.apache.commons.codec.binary.Base64InputStream;
import org.springframework.stereotype.Component;

/** One document in the documentregistratie; its content streams from the store to the wire. */
@Component("zgwdocument")
public class Documentstap {

  /** The call that makes it. */
  public Object maak(Exchange exchange) throws InvalidPayloadException, IOException {
    Zaakopdracht opdracht = Stand.opdracht(exchange);
    Zaakdocument document = document(exchange);
    ObjectNode bericht =
        opdracht
            .berichten()
            .informatieobject(
                new Documentgegevens(
                    identificatie(exchange, document),
                    opdracht.zaaktype().informatieobjecttype(document.soort()).url(),
                    document.naam(),
                    document.auteur(),
                    document.naam(),
                    document.mediatype(),
                    document.omvang(),
                    document.dag(),
                    "",
                    null));
    return Zgwverzoek.maak(
        opdracht.instellingen().documenten().bij("/enkelvoudiginformatieobjecten", Map.of()),
        metInhoud(bericht, document.bron().open()));
  }

  /** The call that tells whether it is there. */
  public Object zoek(Exchange exchange) throws InvalidPayloadException {
    Zaakopdracht opdracht = Stand.opdracht(exchange);
    String identificatie = identificatie(exchange, document(exchange));
    exchange.setProperty("gezochtDocument", identificatie);
    return Zgwverzoek.lees(
        opdracht
            .instellingen()
            .documenten()
            .bij(
                "/enkelvoudiginformatieobjecten",
                Map.of(
                    "bronorganisatie",
                    opdracht.instellingen().bronorganisatie().waarde(),
                    "identificatie",
                    identificatie)));
  }

  /** Its address among what was found, or nothing. */
  public String herken(Exchange exchange) {
    String gezocht = exchange.getProperty("gezochtDocument", String.class);
    return Stand.gevonden(
        exchange, document -> document.path("identificatie").asText().equals(gezocht));
  }

  static Zaakdocument document(Exchange exchange) throws InvalidPayloadException {
    return exchange.getMessage().getMandatoryBody(Zaakdocument.class);
  }

  private static String identificatie(Exchange exchange, Zaakdocument document) {
    return Stand.resultaat(exchange, "zaaknummer") + "-" + document.sleutel();
  }

  /** {@code {…,"inhoud":"<base64>"}} without ever holding the content. */
  public static InputStream metInhoud(ObjectNode bericht, InputStream inhoud) {
    String kop = bericht.toString();
    return new SequenceInputStream(
        Collections.enumeration(
            List.of(
                tekst(kop.substring(0, kop.length() - 1) + ",\"inhoud\":\""),
                new Base64InputStream(inhoud, true, 0, new byte[0]),
                tekst("\"}"))));
  }

  private static InputStream tekst(String tekst) {
    return new ByteArrayInputStream(tekst.getBytes(StandardCharsets.UTF_8));
  }
}
