package nl.machtigingsbrug.zds.schrijven;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.levering.Levering;
import nl.machtigingsbrug.levering.Staat;
import nl.machtigingsbrug.stuf.Berichtcode;
import nl.machtigingsbrug.stuf.Momenten;
import nl.machtigingsbrug.stuf.Operatie;
import nl.machtigingsbrug.stuf.Uitbericht;
import nl.machtigingsbrug.zds.Zdsvraag;
import org.apache.camel.Body;
import org.apache.camel.Handler;
import org.springframework.stereotype.Component;

/** Takes a message that writes, and answers when it is done or the time for an answer is over. */
@Component("zdsschrijven")
public class Schrijfloket {

  private final Schrijfinname inname;
  private final Uitkomstwacht wacht;
  private final Gedaanwerk gedaan;
  private final Vertaalinstellingen instellingen;
  private final Clock klok;

  Schrijfloket(
      Schrijfinname inname,
      Uitkomstwacht wacht,
      Gedaanwerk gedaan,
      Vertaalinstellingen instellingen,
      Clock klok) {
    this.inname = inname;
    this.wacht = wacht;
    this.gedaan = gedaan;
    this.instellingen = instellingen;
    this.klok = klok;
  }

  /**
   * The confirmation.
   *
   * @throws Afwijzing why it was refused, or why it failed in the end; MB-STUF-11 where it is still
   *     under way, MB-STUF-55 where only a part of it was done
   */
  @Handler
  public Uitbericht neem(@Body Zdsvraag vraag) {
    UUID levering = inname.neem(vraag);
    Gemeentevertaling vertaling = instellingen.van(vraag.gemeente());
    if (!vertaling.asynchroon()) {
      eis(wacht.wacht(levering, vertaling.antwoordtijd()));
    }
    Berichtcode soort =
        vraag.operatie() == Operatie.UPDATE_ZAAKDOCUMENT ? Berichtcode.BV02 : Berichtcode.BV03;
    return new Uitbericht.Bevestiging(
        vraag.bericht().stuurgegevens().antwoord(soort, levering.toString(), moment(klok)));
  }

  static String moment(Clock klok) {
    return Momenten.fijn(klok.instant());
  }

  private void eis(Optional<Levering> levering) {
    // What is gone had its term, after it was done.
    Staat staat = levering.map(Levering::staat).orElse(Staat.GELEVERD);
    switch (staat) {
      case GELEVERD -> {}
      case WACHT, BEZIG -> throw new Afwijzing(Foutcode.ZAAKBERICHT_ONDERWEG);
      case MISLUKT, INGETROKKEN, WERKVOORRAAD -> throw mislukt(levering.orElseThrow(), staat);
    }
  }

  /** What is unknown may be done as well: that the sender has to hear first. */
  private Afwijzing mislukt(Levering levering, Staat staat) {
    Foutcode waarom = Objects.requireNonNullElse(levering.foutcode(), Foutcode.LEVERING_GEWEIGERD);
    return staat != Staat.WERKVOORRAAD && gedaan.isErIets(levering.id())
        ? new Afwijzing(Foutcode.ZAAKBERICHT_HALF, waarom.code())
        : new Afwijzing(waarom);
  }
}
