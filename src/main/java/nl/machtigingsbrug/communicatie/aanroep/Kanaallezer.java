package nl.machtigingsbrug.communicatie.aanroep;

import java.util.Optional;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.RuntimeCamelException;
import org.apache.camel.http.base.HttpOperationFailedException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks a neighbour something outside the steps of a levering. */
@Component
public class Kanaallezer {

  private static final int NIET_GEVONDEN = 404;

  private final ObjectProvider<ProducerTemplate> camel;

  Kanaallezer(ObjectProvider<ProducerTemplate> camel) {
    this.camel = camel;
  }

  /**
   * What a route makes of the answer; empty where the neighbour says that there is none (404).
   *
   * @param route that makes the call, such as {@code direct:kanaal-aanroep}
   * @param vraag its body
   * @throws Afwijzing LEVERING_ANTWOORD_ONLEESBAAR where the answer is not to be read
   * @throws RuntimeException where the neighbour cannot be asked now, or does not let us in
   */
  public <T> Optional<T> vraag(String route, Object vraag, Class<T> soort) {
    Exchange antwoord =
        camel.getObject().send(route, exchange -> exchange.getMessage().setBody(vraag));
    Exception fout = antwoord.getException();
    if (fout instanceof HttpOperationFailedException http
        && http.getStatusCode() == NIET_GEVONDEN) {
      return Optional.empty();
    }
    if (fout instanceof RuntimeException ongecontroleerd) {
      throw ongecontroleerd;
    }
    if (fout != null) {
      throw new RuntimeCamelException(fout);
    }
    if (!soort.isInstance(antwoord.getMessage().getBody())) {
      throw new Afwijzing(Foutcode.LEVERING_ANTWOORD_ONLEESBAAR);
    }
    return Optional.of(soort.cast(antwoord.getMessage().getBody()));
  }
}
