package nl.machtigingsbrug.zds;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.geheim.Wegwerpspoel;
import nl.machtigingsbrug.gemeente.Gemeenten;
import nl.machtigingsbrug.gemeente.Recht;
import nl.machtigingsbrug.grens.Soapaanroep;
import nl.machtigingsbrug.grens.Verzoek;
import nl.machtigingsbrug.ondertekening.Ondertekening;
import nl.machtigingsbrug.ondertekening.Ondertekeningen;
import nl.machtigingsbrug.stuf.Operatie;
import nl.machtigingsbrug.stuf.Stufbericht;
import nl.machtigingsbrug.stuf.Stuflezer;
import org.apache.camel.Exchange;
import org.apache.camel.Handler;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Lets a message of Zaak- en Documentservices in: who sends it may, for this gemeente; it is read
 * within limits, its document cut out, and what it asks is known.
 */
@Component("zdsingang")
public final class Zdsingang {

  /** The exchange property with the {@link Stufbericht}, there as soon as it was read. */
  static final String BERICHT = "zdsbericht";

  /** The exchange property with the {@link Modus}. */
  static final String MODUS = "zdsmodus";

  private final ZdsInstellingen instellingen;
  private final Gemeenten gemeenten;
  private final Schemakeuring keuring;
  private final Ondertekeningen ondertekeningen;
  private final Moduskeuze keuze;
  private final Clock klok;

  Zdsingang(
      ZdsInstellingen instellingen,
      Gemeenten gemeenten,
      Schemakeuring keuring,
      Ondertekeningen ondertekeningen,
      ObjectProvider<Moduskeuze> keuze,
      Clock klok) {
    this.instellingen = instellingen;
    this.gemeenten = gemeenten;
    this.keuring = keuring;
    this.ondertekeningen = ondertekeningen;
    this.klok = klok;
    this.keuze = keuze.getIfAvailable(() -> vraag -> Modus.VERTALEN);
  }

  /**
   * Lets in.
   *
   * @throws Afwijzing MB-TOEGANG for who may not, MB-HTTP, MB-BERICHT or MB-STUF for what cannot
   */
  @Handler
  public void open(Exchange exchange) throws IOException {
    Verzoek verzoek = exchange.getProperty(Verzoek.EIGENSCHAP, Verzoek.class);
    Zdspad pad = Zdspad.van(verzoek.pad());
    verzoek.afnemer().vereis(Recht.ZAAKBERICHT_INDIENEN, pad.gemeente());
    gemeenten.met(pad.gemeente());

    Soapaanroep aanroep = exchange.getProperty(Soapaanroep.EIGENSCHAP, Soapaanroep.class);
    Omslag omslag = Omslag.van(aanroep.contentType());
    Berichtspoel spoel = new Berichtspoel(instellingen.spool());
    exchange.getExchangeExtension().addOnCompletion(spoel);
    Wegwerpspoel kopie = spoel.nieuw();
    Documentsnede snede =
        new Documentsnede(spoel::nieuw, instellingen.grootsteDocument().toBytes());
    Stufbericht bericht;
    try (InputStream bron =
        new Kopieerstroom(
            exchange.getMessage().getBody(InputStream.class),
            kopie,
            instellingen.grootste().toBytes(),
            klok)) {
      bericht = lees(Codering.eis(bron, omslag.charset()), snede, pad.gemeente());
    }
    kopie.close();
    exchange.setProperty(BERICHT, bericht);
    if (!bericht.soap().equals(omslag.soap())) {
      throw new Afwijzing(Foutcode.BERICHT_VELD_ONGELDIG, "Content-Type");
    }
    instellingen.van(pad.gemeente()).keur(verzoek.afnemer().id(), bericht.stuurgegevens());
    keuring.keur(pad.gemeente(), pad.versie(), bericht);
    Documentinhoud document = snede.document();
    String actie =
        aanroep.soapAction() == null ? omslag.actie() : Omslag.kaal(aanroep.soapAction());
    Operatie operatie = Operatiekeuze.van(bericht, pad.versie(), actie, document != null);

    Zdsvraag vraag =
        new Zdsvraag(
            verzoek.afnemer(),
            pad.gemeente(),
            pad.versie(),
            bericht.soap(),
            operatie,
            bericht,
            document,
            new Aanroepkopie(aanroep, kopie));
    exchange.setProperty(Zdsvraag.EIGENSCHAP, vraag);
    exchange.setProperty(MODUS, keuze.voor(vraag).name());
    exchange.getMessage().setBody(vraag);
  }

  private Stufbericht lees(InputStream bron, Documentsnede snede, String gemeente) {
    Ondertekening ondertekening = ondertekeningen.van(gemeente);
    return ondertekening == null
        ? Stuflezer.lees(bron, snede)
        : Stuflezer.lees(bron, snede, ondertekening.controle(), Ondertekening.KOP);
  }
}
