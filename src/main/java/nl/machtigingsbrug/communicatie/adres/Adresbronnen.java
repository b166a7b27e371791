package nl.machtigingsbrug.communicatie.adres;

import nl.machtigingsbrug.communicatie.brp.Brp;
import nl.machtigingsbrug.communicatie.contact.Contactboek;
import org.springframework.stereotype.Component;

/** The sources that there are. */
@Component
public class Adresbronnen {

  private final Adresbron gegeven = new AlsGegeven();
  private final Adresbron brp;
  private final Adresbron contact;

  Adresbronnen(Brp brp, Contactboek boek) {
    this.brp = new BrpAdresbron(brp);
    this.contact = new Contactadres(boek);
  }

  /** The one that a gemeente chose. */
  public Adresbron van(Adresbronsoort soort) {
    return switch (soort) {
      case ALS_GEGEVEN -> gegeven;
      case BRP -> brp;
      case CONTACT -> contact;
    };
  }
}
