package nl.machtigingsbrug.zaak.stuf;

import java.io.IOException;
import java.io.InputStream;
import nl.machtigingsbrug.aansluiting.Basisadres;
import nl.machtigingsbrug.stuf.Operatie;
import org.jspecify.annotations.Nullable;

/**
 * One call of a zaaksysteem that speaks StUF.
 *
 * @param adres of the service
 * @param operatie what is asked
 * @param actie its SOAPAction
 * @param soap in which version of SOAP
 * @param referentie our number of the message, that an answer refers to
 * @param ondertekening the SSL bundle with which it is signed, and its answer too, or null
 * @param inhoud opens the message
 */
record Stufoproep(
    Basisadres adres,
    Operatie operatie,
    String actie,
    Soapversie soap,
    String referentie,
    @Nullable String ondertekening,
    Inhoud inhoud) {

  /** Opens content. */
  @FunctionalInterface
  interface Inhoud {
    InputStream open() throws IOException;
  }

  @Override
  public String toString() {
    return "Stufoproep[" + operatie + "]";
  }
}
