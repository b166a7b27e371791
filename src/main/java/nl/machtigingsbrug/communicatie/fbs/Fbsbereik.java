package nl.machtigingsbrug.communicatie.fbs;

import java.time.Clock;
import nl.machtigingsbrug.communicatie.Adres;
import nl.machtigingsbrug.communicatie.Bereik;
import nl.machtigingsbrug.communicatie.Bereikvondst;
import nl.machtigingsbrug.communicatie.Bereikvraag;
import nl.machtigingsbrug.communicatie.Kanaal;
import org.springframework.stereotype.Component;

/**
 * Whether someone takes messages of this gemeente is only told when one is offered. So where it is
 * configured it is tried: a refusal is the next channel's turn.
 */
@Component
final class Fbsbereik implements Bereik {

  private final FbsGemeenten gemeenten;
  private final Clock klok;

  Fbsbereik(FbsGemeenten gemeenten, Clock klok) {
    this.gemeenten = gemeenten;
    this.klok = klok;
  }

  @Override
  public Kanaal kanaal() {
    return Kanaal.FBS;
  }

  @Override
  public Bereikvondst zoek(Bereikvraag vraag) {
    return gemeenten.gemeenten().containsKey(vraag.gemeente())
        ? new Bereikvondst.Bereikt(new Adres.OpNummer(), klok.instant())
        : new Bereikvondst.Niet(klok.instant());
  }
}
