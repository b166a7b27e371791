package nl.machtigingsbrug.communicatie.vtb;

import java.time.Clock;
import nl.machtigingsbrug.communicatie.Adres;
import nl.machtigingsbrug.communicatie.Bereik;
import nl.machtigingsbrug.communicatie.Bereikvondst;
import nl.machtigingsbrug.communicatie.Bereikvraag;
import nl.machtigingsbrug.communicatie.Kanaal;

/**
 * The portal reaches who has a number there, where the gemeente says that her people made known
 * that they can be reached so (Awb 2:8). The portal itself cannot be asked.
 */
final class Vtbbereik implements Bereik {

  private final Kanaal kanaal;
  private final VtbGemeenten gemeenten;
  private final Clock klok;

  Vtbbereik(Kanaal kanaal, VtbGemeenten gemeenten, Clock klok) {
    this.kanaal = kanaal;
    this.gemeenten = gemeenten;
    this.klok = klok;
  }

  @Override
  public Kanaal kanaal() {
    return kanaal;
  }

  @Override
  public Bereikvondst zoek(Bereikvraag vraag) {
    VtbInstellingen bij = gemeenten.gemeenten().get(vraag.gemeente());
    if (bij == null || (kanaal == Kanaal.VTB_TAAK && bij.taken() == null)) {
      return new Bereikvondst.Niet(klok.instant());
    }
    if (Ontvangerurn.van(vraag.partij()).isEmpty()) {
      return new Bereikvondst.Niet(klok.instant());
    }
    return bij.kenbaarGemaakt()
        ? new Bereikvondst.Bereikt(new Adres.OpNummer(), klok.instant())
        : new Bereikvondst.Onbekend();
  }
}
