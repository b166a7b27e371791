package nl.machtigingsbrug.communicatie.adres;

import org.apache.camel.ProducerTemplate;
import org.springframework.stereotype.Component;

/** The sources that there are. */
@Component
public class Adresbronnen {

  private final Adresbron gegeven = new AlsGegeven();
  private final Adresbron brp;

  Adresbronnen(ProducerTemplate camel) {
    this.brp = new BrpAdresbron(camel);
  }

  /** The one that a gemeente chose. */
  public Adresbron van(Adresbronsoort soort) {
    return switch (soort) {
      case ALS_GEGEVEN -> gegeven;
      case BRP -> brp;
    };
  }
}
