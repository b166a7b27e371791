package nl.machtigingsbrug.communicatie.brp;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.RuntimeCamelException;
import org.apache.camel.util.ObjectHelper;
import org.springframework.stereotype.Component;

/** The BRP, by the route {@code brp-personen}. */
@Component
public class Brp {

  private static final String ROUTE = "direct:brp-personen";

  private final ProducerTemplate camel;

  public Brp(ProducerTemplate camel) {
    this.camel = camel;
  }

  /**
   * The one person who was asked about, or empty where the BRP does not know him.
   *
   * @throws Afwijzing CONFIG_ONGELDIG where the gemeente has no BRP, MB-LEVERING-08 where the
   *     answer cannot be read
   * @throws RuntimeCamelException where it gave none
   */
  public Optional<JsonNode> persoon(Brpvraag vraag) {
    Exchange uit = camel.request(ROUTE, exchange -> exchange.getMessage().setBody(vraag));
    if (uit.getException() != null) {
      Afwijzing afwijzing = ObjectHelper.getException(Afwijzing.class, uit.getException());
      throw afwijzing != null
          ? afwijzing
          : RuntimeCamelException.wrapRuntimeCamelException(uit.getException());
    }
    JsonNode personen = uit.getMessage().getBody(JsonNode.class);
    if (personen == null) {
      throw new Afwijzing(Foutcode.LEVERING_ANTWOORD_ONLEESBAAR);
    }
    return personen.size() == 1 ? Optional.of(personen.get(0)) : Optional.empty();
  }
}
