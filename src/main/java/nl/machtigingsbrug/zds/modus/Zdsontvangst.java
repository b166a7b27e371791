package nl.machtigingsbrug.zds.modus;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.zds.Antwoordcontrole;
import nl.machtigingsbrug.zds.Doorgegeven;
import nl.machtigingsbrug.zds.Zdsvraag;
import org.apache.camel.Body;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangeProperty;
import org.apache.camel.Handler;
import org.apache.camel.Header;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes in what the zaaksysteem behind us answers: any envelope, an error in one too. */
@Component("zdsontvangst")
final class Zdsontvangst {

  private static final Set<String> SOAP =
      Set.of("text/xml", "application/soap+xml", "multipart/related");

  /** With these an envelope comes: an answer, and a fault of SOAP 1.2 and 1.1. */
  private static final Set<Integer> MET_ENVELOP = Set.of(200, 400, 500);

  private static final int TE_VEEL = 429;

  private static final int GOED = 200;

  private final ModusInstellingen instellingen;
  private final Antwoordcontrole controle;

  Zdsontvangst(ModusInstellingen instellingen, Antwoordcontrole controle) {
    this.instellingen = instellingen;
    this.controle = controle;
  }

  /**
   * Takes in.
   *
   * @throws Afwijzing MB-STUF-40 where it is not there now, MB-STUF-42 where it answers something
   *     else than a message, MB-STUF-52 where it is not signed as the gemeente asks; an error is
   *     asked for no signature, since it grants nothing
   */
  @Handler
  Doorgegeven neem(
      @ExchangeProperty(Zdsvraag.EIGENSCHAP) Zdsvraag vraag,
      @Body @Nullable InputStream antwoord,
      @Header(Exchange.HTTP_RESPONSE_CODE) int status,
      @Header(Exchange.CONTENT_TYPE) @Nullable String contentType)
      throws IOException {
    if (antwoord != null
        && contentType != null
        && MET_ENVELOP.contains(status)
        && SOAP.contains(contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))) {
      InputStream begrensd =
          new Begrensdestroom(antwoord, instellingen.grootsteAntwoord().toBytes());
      return new Doorgegeven(
          status,
          contentType,
          status == GOED ? controle.keur(vraag.gemeente(), begrensd) : begrensd);
    }
    if (antwoord != null) {
      antwoord.close();
    }
    throw new Afwijzing(
        status >= 502 && status <= 504 || status == TE_VEEL
            ? Foutcode.STUF_DOORGEVEN_ONBEREIKBAAR
            : Foutcode.STUF_DOORGEVEN_GEEN_ANTWOORD);
  }
}
