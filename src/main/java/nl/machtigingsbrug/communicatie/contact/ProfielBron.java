package nl.machtigingsbrug.communicatie.contact;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.util.Objects;
import nl.machtigingsbrug.communicatie.aanroep.Jsonaanroep;
import org.apache.camel.Exchange;
import org.apache.camel.InvalidPayloadException;
import org.springframework.stereotype.Component;

/** Asks the Profiel Service how one partij wants to be reached. */
@Component("profielBron")
public class ProfielBron {

  private static final String VRAAG = "contactvraag";

  private final ContactGemeenten gemeenten;
  private final Clock klok;

  ProfielBron(ContactGemeenten gemeenten, Clock klok) {
    this.gemeenten = gemeenten;
    this.klok = klok;
  }

  /** The call. */
  public Object vraag(Exchange exchange) throws InvalidPayloadException {
    Contactvraag vraag = exchange.getMessage().getMandatoryBody(Contactvraag.class);
    exchange.setProperty(VRAAG, vraag);
    ProfielInstellingen bij = bij(vraag);
    return Jsonaanroep.post(
        bij.basis(), "/api/profielservice/v1/partij", bij.autorisatie(), wie(vraag).bericht(bij));
  }

  /** What the answer says of exactly this partij; nothing where it is about another. */
  public Object lees(Exchange exchange) throws InvalidPayloadException {
    Contactvraag vraag = Objects.requireNonNull(exchange.getProperty(VRAAG, Contactvraag.class));
    JsonNode partij = Jsonaanroep.antwoord(exchange);
    boolean alleenGeverifieerd =
        gemeenten.van(vraag.gemeente()).map(ContactInstellingen::alleenGeverifieerd).orElse(true);
    return wie(vraag).isVan(partij)
        ? new Profielgegevens(bij(vraag).dienstverlener(), alleenGeverifieerd, klok.instant())
            .van(partij)
        : Contactgegevens.GEEN;
  }

  private ProfielInstellingen bij(Contactvraag vraag) {
    return ContactGemeenten.vereis(
        gemeenten.van(vraag.gemeente()).map(ContactInstellingen::profielService).orElse(null));
  }

  private static Profielvraag wie(Contactvraag vraag) {
    return ContactGemeenten.vereis(Profielvraag.van(vraag.partij()).orElse(null));
  }
}
