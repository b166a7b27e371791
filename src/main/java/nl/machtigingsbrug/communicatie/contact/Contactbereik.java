package nl.machtigingsbrug.communicatie.contact;

import java.time.Clock;
import java.util.function.Function;
import nl.machtigingsbrug.communicatie.Adres;
import nl.machtigingsbrug.communicatie.Bereik;
import nl.machtigingsbrug.communicatie.Bereikvondst;
import nl.machtigingsbrug.communicatie.Bereikvraag;
import nl.machtigingsbrug.communicatie.Kanaal;
import org.jspecify.annotations.Nullable;

/** A channel that reaches who stated an address for it himself. */
final class Contactbereik implements Bereik {

  private final Kanaal kanaal;
  private final Contactboek boek;
  private final Function<Contactgegevens, @Nullable Adres> adres;
  private final Clock klok;

  Contactbereik(
      Kanaal kanaal,
      Contactboek boek,
      Function<Contactgegevens, @Nullable Adres> adres,
      Clock klok) {
    this.kanaal = kanaal;
    this.boek = boek;
    this.adres = adres;
    this.klok = klok;
  }

  @Override
  public Kanaal kanaal() {
    return kanaal;
  }

  @Override
  public Bereikvondst zoek(Bereikvraag vraag) {
    Contactgegevens gegevens;
    try {
      gegevens = boek.zoek(vraag.gemeente(), vraag.partij(), vraag.zaakidentificatie());
    } catch (RuntimeException nietTeVragen) {
      return new Bereikvondst.Onbekend();
    }
    Adres gevonden = adres.apply(gegevens);
    return gevonden == null
        ? new Bereikvondst.Niet(klok.instant())
        : new Bereikvondst.Bereikt(gevonden, klok.instant());
  }
}
