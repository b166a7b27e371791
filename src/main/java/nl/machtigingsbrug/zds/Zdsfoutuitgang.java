package nl.machtigingsbrug.zds;

import java.time.Clock;
import java.util.UUID;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.grens.Soapaanroep;
import nl.machtigingsbrug.grens.Verzoek;
import nl.machtigingsbrug.stuf.Berichtcode;
import nl.machtigingsbrug.stuf.Foutbericht;
import nl.machtigingsbrug.stuf.Momenten;
import nl.machtigingsbrug.stuf.Stufbericht;
import nl.machtigingsbrug.stuf.Stuurgegevens;
import nl.machtigingsbrug.stuf.Uitbericht.Weigering;
import org.apache.camel.Exchange;
import org.apache.camel.Handler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The other end: a failure as a Fo03 to a kennisgeving and as a Fo02 to whoever waits for an
 * answer. What is no refusal of ours tells nothing. Fo01 is for whom is answered later, so never
 * here.
 */
@Component("zdsfoutuitgang")
public final class Zdsfoutuitgang {

  private static final Logger LOG = LoggerFactory.getLogger(Zdsfoutuitgang.class);

  private final Zdsuitgang uitgang;
  private final Clock klok;

  Zdsfoutuitgang(Zdsuitgang uitgang, Clock klok) {
    this.uitgang = uitgang;
    this.klok = klok;
  }

  /** Writes the failure that the exchange carries. */
  @Handler
  public void sluit(Exchange exchange) {
    Throwable oorzaak = exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Throwable.class);
    Foutbericht fout;
    if (oorzaak instanceof Afwijzing afwijzing) {
      fout = Foutbericht.van(afwijzing);
      LOG.info("StUF-bericht geweigerd, fout={}", afwijzing.code().code());
    } else {
      fout = Foutbericht.van(Foutcode.STORING);
      // The message of a foreign exception can quote its input: only its kind and place are logged.
      LOG.error(
          "StUF-bericht mislukt, oorzaak={} plaats={}",
          oorzaak.getClass().getName(),
          oorzaak.getStackTrace().length == 0 ? "?" : oorzaak.getStackTrace()[0]);
    }
    Stufbericht bericht = exchange.getProperty(Zdsingang.BERICHT, Stufbericht.class);
    Soapaanroep aanroep = exchange.getProperty(Soapaanroep.EIGENSCHAP, Soapaanroep.class);
    String soap = bericht == null ? Omslag.soapVan(aanroep.contentType()) : bericht.soap();
    uitgang.schrijf(exchange, new Weigering(stuurgegevens(exchange, bericht), fout), soap);
  }

  private Stuurgegevens stuurgegevens(
      Exchange exchange, @org.jspecify.annotations.Nullable Stufbericht bericht) {
    if (bericht == null) {
      String pad = exchange.getProperty(Verzoek.EIGENSCHAP, Verzoek.class).pad();
      return new Stuurgegevens(Zdspad.van(pad).fout(), null, null, null, null, null, null, null);
    }
    boolean kennisgeving = bericht.stuurgegevens().berichtcode() == Berichtcode.LK01;
    return bericht
        .stuurgegevens()
        .antwoord(
            kennisgeving ? Berichtcode.FO03 : Berichtcode.FO02,
            UUID.randomUUID().toString(),
            Momenten.fijn(klok.instant()));
  }
}
