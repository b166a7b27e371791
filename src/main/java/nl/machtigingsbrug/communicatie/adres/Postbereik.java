package nl.machtigingsbrug.communicatie.adres;

import java.time.Clock;
import nl.machtigingsbrug.communicatie.Adres;
import nl.machtigingsbrug.communicatie.Bereikvondst;
import nl.machtigingsbrug.communicatie.Bereikvraag;
import nl.machtigingsbrug.communicatie.Postvorm;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.springframework.stereotype.Component;

/** Whether a letter reaches someone: there is an address of his own that the post can read. */
@Component
public class Postbereik {

  private final Adresbronnen bronnen;
  private final Clock klok;

  Postbereik(Adresbronnen bronnen, Clock klok) {
    this.bronnen = bronnen;
    this.klok = klok;
  }

  /** Looks in one source. Where it cannot be asked now, nobody knows. */
  public Bereikvondst zoek(Adresbronsoort soort, Bereikvraag vraag) {
    try {
      Adres.Post post =
          bronnen
              .van(soort)
              .vind(vraag.gemeente(), vraag.partij(), gegeven(vraag))
              .voorBriefAan(vraag.partij());
      return Postvorm.eindigtGoed(post.regels())
          ? new Bereikvondst.Bereikt(post, klok.instant())
          : new Bereikvondst.Niet(klok.instant());
    } catch (Afwijzing geen) {
      return geen.code() == Foutcode.BRIEF_ADRES_ONBEKEND
          ? new Bereikvondst.Niet(klok.instant())
          : new Bereikvondst.Onbekend();
    } catch (RuntimeException nietTeVragen) {
      return new Bereikvondst.Onbekend();
    }
  }

  private static Adres gegeven(Bereikvraag vraag) {
    return vraag.gegeven() == null ? new Adres.OpNummer() : vraag.gegeven();
  }
}
