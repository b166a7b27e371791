package nl.machtigingsbrug.communicatie.brief;

import java.time.Clock;
import nl.machtigingsbrug.communicatie.Adres;
import nl.machtigingsbrug.communicatie.Bereik;
import nl.machtigingsbrug.communicatie.Bereikvondst;
import nl.machtigingsbrug.communicatie.Bereikvraag;
import nl.machtigingsbrug.communicatie.Kanaal;
import nl.machtigingsbrug.communicatie.adres.Adresbronnen;
import nl.machtigingsbrug.communicatie.adres.Adresbronsoort;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.springframework.stereotype.Component;

/**
 * A letter reaches who has an address in the source that the gemeente chose. It is looked up again
 * when the letter is made: people move.
 */
@Component
final class Briefbereik implements Bereik {

  private final Briefinstellingen instellingen;
  private final Adresbronnen bronnen;
  private final Clock klok;

  Briefbereik(Briefinstellingen instellingen, Adresbronnen bronnen, Clock klok) {
    this.instellingen = instellingen;
    this.bronnen = bronnen;
    this.klok = klok;
  }

  @Override
  public Kanaal kanaal() {
    return Kanaal.BRIEF_PRINT;
  }

  @Override
  public Bereikvondst zoek(Bereikvraag vraag) {
    Briefgemeente gemeente = instellingen.gemeenten().get(vraag.gemeente());
    if (gemeente == null || gemeente.adresbron() == Adresbronsoort.ALS_GEGEVEN) {
      return new Bereikvondst.Niet(klok.instant());
    }
    try {
      return new Bereikvondst.Bereikt(
          bronnen
              .van(gemeente.adresbron())
              .vind(vraag.gemeente(), vraag.partij(), new Adres.OpNummer())
              .voorBriefAan(vraag.partij()),
          klok.instant());
    } catch (Afwijzing geen) {
      return geen.code() == Foutcode.BRIEF_ADRES_ONBEKEND
          ? new Bereikvondst.Niet(klok.instant())
          : new Bereikvondst.Onbekend();
    } catch (RuntimeException nietTeVragen) {
      return new Bereikvondst.Onbekend();
    }
  }
}
