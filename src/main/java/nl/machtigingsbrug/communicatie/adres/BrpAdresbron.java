package nl.machtigingsbrug.communicatie.adres;

import nl.machtigingsbrug.communicatie.Adres;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.optreden.Bsn;
import nl.machtigingsbrug.optreden.NatuurlijkPersoon;
import nl.machtigingsbrug.optreden.Partij;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.RuntimeCamelException;
import org.apache.camel.util.ObjectHelper;

/** The BRP, by the route {@code brp-adres}. Knows people with a BSN only. */
final class BrpAdresbron implements Adresbron {

  static final String ROUTE = "direct:brp-adres";

  private final ProducerTemplate camel;

  BrpAdresbron(ProducerTemplate camel) {
    this.camel = camel;
  }

  @Override
  public Postadres vind(String gemeente, Partij van, Adres gegeven) {
    if (!(van instanceof NatuurlijkPersoon persoon && persoon.identificatie() instanceof Bsn bsn)) {
      throw new Afwijzing(Foutcode.BRIEF_ADRES_ONBEKEND, "ontvanger");
    }
    Exchange uit =
        camel.request(
            ROUTE, exchange -> exchange.getMessage().setBody(new Brpvraag(gemeente, bsn)));
    if (uit.getException() != null) {
      Afwijzing afwijzing = ObjectHelper.getException(Afwijzing.class, uit.getException());
      throw afwijzing != null
          ? afwijzing
          : RuntimeCamelException.wrapRuntimeCamelException(uit.getException());
    }
    Brpadres adres = uit.getMessage().getBody(Brpadres.class);
    if (adres == null) {
      throw new Afwijzing(Foutcode.LEVERING_ANTWOORD_ONLEESBAAR);
    }
    return new Postadres(van, adres.post(), adres.geheim());
  }
}
