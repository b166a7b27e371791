package nl.machtigingsbrug.communicatie.contact;

import java.util.Objects;
import nl.machtigingsbrug.communicatie.aanroep.Jsonaanroep;
import org.apache.camel.Exchange;
import org.apache.camel.InvalidPayloadException;
import org.springframework.stereotype.Component;

/** Asks Open Klant how one partij wants to be reached. */
@Component("openKlantBron")
public class OpenKlantBron {

  private static final String VRAAG = "contactvraag";

  private final ContactGemeenten gemeenten;

  OpenKlantBron(ContactGemeenten gemeenten) {
    this.gemeenten = gemeenten;
  }

  /** The call. */
  public Object vraag(Exchange exchange) throws InvalidPayloadException {
    Contactvraag vraag = exchange.getMessage().getMandatoryBody(Contactvraag.class);
    exchange.setProperty(VRAAG, vraag);
    OpenKlantInstellingen bij = bij(vraag);
    return OpenKlantPartij.vraag(nummer(vraag, bij), bij);
  }

  /** What the answer says of exactly this partij; nothing where it is about none or another. */
  public Object lees(Exchange exchange) throws InvalidPayloadException {
    Contactvraag vraag = Objects.requireNonNull(exchange.getProperty(VRAAG, Contactvraag.class));
    boolean alleenGeverifieerd =
        gemeenten.van(vraag.gemeente()).map(ContactInstellingen::alleenGeverifieerd).orElse(true);
    return OpenKlantPartij.uit(Jsonaanroep.antwoord(exchange), nummer(vraag, bij(vraag)))
        .map(partij -> OpenKlantGegevens.van(partij, alleenGeverifieerd, vraag.zaakidentificatie()))
        .orElse(Contactgegevens.GEEN);
  }

  private OpenKlantInstellingen bij(Contactvraag vraag) {
    return ContactGemeenten.vereis(gemeenten.openKlant(vraag.gemeente()));
  }

  private static Partijnummer nummer(Contactvraag vraag, OpenKlantInstellingen bij) {
    return ContactGemeenten.vereis(Partijnummer.bijOpenKlant(vraag.partij(), bij).orElse(null));
  }
}
