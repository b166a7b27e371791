package nl.machtigingsbrug.zaak.stuf;

import java.util.List;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.stuf.Ruimte;
import nl.machtigingsbrug.stuf.Stufbericht;
import nl.machtigingsbrug.stuf.Stufelement;
import nl.machtigingsbrug.zaak.zgw.Zaakdocument;
import org.apache.camel.Exchange;
import org.apache.camel.InvalidPayloadException;

/** What an exchange of a levering knows, and what an answer holds. */
final class Stufstand {

  private Stufstand() {}

  static Stufopdracht opdracht(Exchange exchange) {
    return verplicht(exchange, Stufopdracht.EIGENSCHAP, Stufopdracht.class);
  }

  static StufInstellingen bij(Exchange exchange) {
    return opdracht(exchange).instellingen();
  }

  static String zaaknummer(Exchange exchange) {
    return verplicht(exchange, "resultaat.nummer", String.class);
  }

  static Zaakdocument stuk(Exchange exchange) throws InvalidPayloadException {
    return exchange.getMessage().getMandatoryBody(Zaakdocument.class);
  }

  static String stuknummer(Exchange exchange, String sleutel) {
    return verplicht(exchange, "resultaat.stuknummer[" + sleutel + "]", String.class);
  }

  /** The zaak that an answer tells of, by its number; none where it is not there. */
  static List<Stufelement> gevonden(Exchange exchange) {
    Stufbericht antwoord = exchange.getMessage().getBody(Stufbericht.class);
    if (antwoord == null) {
      return List.of();
    }
    String zaaknummer = zaaknummer(exchange);
    try {
      return antwoord.inhoud().kinderen(Ruimte.ZKN, "antwoord").stream()
          .flatMap(deel -> deel.kinderen(Ruimte.ZKN, "object").stream())
          .filter(zaak -> zaaknummer.equals(zaak.gegeven(Ruimte.ZKN, "identificatie").tekst()))
          .toList();
    } catch (Afwijzing onleesbaar) {
      throw new Afwijzing(Foutcode.LEVERING_ANTWOORD_ONLEESBAAR);
    }
  }

  private static <T> T verplicht(Exchange exchange, String naam, Class<T> soort) {
    T waarde = exchange.getProperty(naam, soort);
    if (waarde == null) {
      throw new IllegalStateException("The route has not come to " + naam);
    }
    return waarde;
  }
}
