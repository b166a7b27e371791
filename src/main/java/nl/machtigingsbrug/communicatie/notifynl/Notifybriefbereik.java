package nl.machtigingsbrug.communicatie.notifynl;

import java.time.Clock;
import nl.machtigingsbrug.communicatie.Bereik;
import nl.machtigingsbrug.communicatie.Bereikvondst;
import nl.machtigingsbrug.communicatie.Bereikvraag;
import nl.machtigingsbrug.communicatie.Kanaal;
import nl.machtigingsbrug.communicatie.adres.Postbereik;

/** A letter of NotifyNL reaches who has an address in the source that the gemeente chose for it. */
final class Notifybriefbereik implements Bereik {

  private final NotifynlGemeenten gemeenten;
  private final Postbereik bereik;
  private final Clock klok;

  Notifybriefbereik(NotifynlGemeenten gemeenten, Postbereik bereik, Clock klok) {
    this.gemeenten = gemeenten;
    this.bereik = bereik;
    this.klok = klok;
  }

  @Override
  public Kanaal kanaal() {
    return Kanaal.BRIEF_NOTIFYNL;
  }

  @Override
  public Bereikvondst zoek(Bereikvraag vraag) {
    NotifynlInstellingen instellingen = gemeenten.gemeenten().get(vraag.gemeente());
    return instellingen == null || instellingen.briefadresbron() == null
        ? new Bereikvondst.Niet(klok.instant())
        : bereik.zoek(instellingen.briefadresbron(), vraag);
  }
}
