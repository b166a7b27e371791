package nl.machtigingsbrug.communicatie.brief;

import java.time.Clock;
import nl.machtigingsbrug.communicatie.Bereik;
import nl.machtigingsbrug.communicatie.Bereikvondst;
import nl.machtigingsbrug.communicatie.Bereikvraag;
import nl.machtigingsbrug.communicatie.Kanaal;
import nl.machtigingsbrug.communicatie.adres.Postbereik;
import org.springframework.stereotype.Component;

/**
 * A letter reaches who has an address in the source that the gemeente chose. It is looked up again
 * when the letter is made: people move.
 */
@Component
final class Briefbereik implements Bereik {

  private final Briefinstellingen instellingen;
  private final Postbereik bereik;
  private final Clock klok;

  Briefbereik(Briefinstellingen instellingen, Postbereik bereik, Clock klok) {
    this.instellingen = instellingen;
    this.bereik = bereik;
    this.klok = klok;
  }

  @Override
  public Kanaal kanaal() {
    return Kanaal.BRIEF_PRINT;
  }

  @Override
  public Bereikvondst zoek(Bereikvraag vraag) {
    Briefgemeente gemeente = instellingen.gemeenten().get(vraag.gemeente());
    return gemeente == null
        ? new Bereikvondst.Niet(klok.instant())
        : bereik.zoek(gemeente.adresbron(), vraag);
  }
}
