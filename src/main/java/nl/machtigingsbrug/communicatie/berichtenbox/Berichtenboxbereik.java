package nl.machtigingsbrug.communicatie.berichtenbox;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import nl.machtigingsbrug.communicatie.Adres;
import nl.machtigingsbrug.communicatie.Bereik;
import nl.machtigingsbrug.communicatie.Bereikvondst;
import nl.machtigingsbrug.communicatie.Bereikvraag;
import nl.machtigingsbrug.communicatie.Kanaal;
import nl.machtigingsbrug.optreden.Bsn;
import nl.machtigingsbrug.optreden.NatuurlijkPersoon;
import org.springframework.stereotype.Component;

/** The own Berichtenbox reaches who said to take letters of this kind in it. Only citizens do. */
@Component
final class Berichtenboxbereik implements Bereik {

  private final Abonnementen abonnementen;
  private final Clock klok;

  Berichtenboxbereik(Abonnementen abonnementen, Clock klok) {
    this.abonnementen = abonnementen;
    this.klok = klok;
  }

  @Override
  public Kanaal kanaal() {
    return Kanaal.BERICHTENBOX;
  }

  @Override
  public Bereikvondst zoek(Bereikvraag vraag) {
    if (!(vraag.partij() instanceof NatuurlijkPersoon persoon
        && persoon.identificatie() instanceof Bsn burger)) {
      return new Bereikvondst.Niet(klok.instant());
    }
    Abonnement abonnement =
        abonnementen
            .vraag(vraag.gemeente(), vraag.soort(), Set.of(burger))
            .getOrDefault(burger, Abonnement.ONBEKEND);
    Instant gegeven =
        abonnementen.gegeven(vraag.gemeente(), vraag.soort(), burger).orElseGet(klok::instant);
    return switch (abonnement) {
      case JA -> new Bereikvondst.Bereikt(new Adres.OpNummer(), gegeven);
      case NEE -> new Bereikvondst.Niet(gegeven);
      case ONBEKEND -> new Bereikvondst.Onbekend();
    };
  }
}
