package nl.machtigingsbrug.aanvraag;

import java.time.Clock;
import java.time.Instant;
import nl.machtigingsbrug.dienst.Gemeentecatalogi;
import nl.machtigingsbrug.dienst.Handelingssoort;
import nl.machtigingsbrug.dienst.Oordeel;
import nl.machtigingsbrug.dienst.Toetsing;
import nl.machtigingsbrug.fout.Afwijzing;
import org.springframework.stereotype.Component;

/** Re-checks the mandate of a stored aanvraag before something of it is delivered again. */
@Component
public final class Hertoetsing {

  private final Gemeentecatalogi catalogi;
  private final Clock klok;

  Hertoetsing(Gemeentecatalogi catalogi, Clock klok) {
    this.catalogi = catalogi;
    this.klok = klok;
  }

  /**
   * Passes unless the Toetsing refuses now. Checked are the dienst (does it exist, is it open, does
   * it offer this), grond, parties, keten, the diensten that the mandate names and the niveau: all
   * by the catalogue of this moment and the optreden as stored. Not checked again are the end of
   * the evidence, which was accepted in time, and what was unclear, which a human allowed.
   *
   * @throws Afwijzing MB-DIENST or MB-TOETS, as the Toetsing says
   */
  public void eis(Aanvraag aanvraag) {
    Oordeel oordeel =
        Toetsing.toets(
            aanvraag.optreden(),
            catalogi.van(aanvraag.gemeente()).dienst(aanvraag.dienst()),
            Handelingssoort.AANVRAGEN,
            klok.instant(),
            Instant.MAX);
    if (oordeel instanceof Oordeel.Geweigerd geweigerd) {
      throw Afwijzing.met(geweigerd.code(), geweigerd.andereManier());
    }
  }
}
