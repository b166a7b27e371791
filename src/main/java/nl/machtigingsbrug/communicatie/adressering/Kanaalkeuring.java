package nl.machtigingsbrug.communicatie.adressering;

import java.time.Duration;
import java.util.List;
import nl.machtigingsbrug.communicatie.Hoedanigheid;
import nl.machtigingsbrug.communicatie.Kanaal;
import nl.machtigingsbrug.communicatie.adressering.Bereikbaarheid.Bereikbaar;
import nl.machtigingsbrug.communicatie.adressering.Bereikbaarheid.Niet;
import nl.machtigingsbrug.communicatie.adressering.Uitleg.Kanaaloordeel;
import org.jspecify.annotations.Nullable;

/** Which channels of a rule reach someone, in time. What is not known counts as no. */
final class Kanaalkeuring {

  private final Situatie situatie;
  private final Beleid beleid;

  Kanaalkeuring(Situatie situatie, Beleid beleid) {
    this.situatie = situatie;
    this.beleid = beleid;
  }

  List<Kanaaloordeel> keur(Hoedanigheid wie, List<Weg> wegen) {
    return wegen.stream().map(weg -> new Kanaaloordeel(wie, weg, bezwaar(wie, weg))).toList();
  }

  /** Whose number or address is used. */
  static Hoedanigheid adresVan(Hoedanigheid wie, Weg weg) {
    return weg == Weg.BERICHTENBOX_VIA_MACHTIGING ? Hoedanigheid.VERTEGENWOORDIGDE : wie;
  }

  private @Nullable Kanaalbezwaar bezwaar(Hoedanigheid wie, Weg weg) {
    Kanaal kanaal = weg.kanaal();
    Hoedanigheid adresVan = adresVan(wie, weg);
    Kanaalbeleid hoe = beleid.kanalen().get(kanaal);
    if (hoe == null) {
      return Kanaalbezwaar.NIET_IN_GEBRUIK;
    }
    if (!Kanaalgeschiktheid.past(kanaal, situatie.partij(adresVan))) {
      return Kanaalbezwaar.PAST_NIET;
    }
    if (!hoe.alleenVoor().isEmpty() && !hoe.alleenVoor().contains(situatie.soort())) {
      return Kanaalbezwaar.NIET_VOOR_DIT_BERICHT;
    }
    if (adresVan != wie) {
      Kanaalbezwaar toegang = tegenMeelezen();
      if (toegang != null) {
        return toegang;
      }
    }
    return tegenBereik(situatie.feiten(adresVan).door(kanaal), hoe);
  }

  private @Nullable Kanaalbezwaar tegenMeelezen() {
    if (!Boxtoegang.is(situatie)) {
      return Kanaalbezwaar.GEEN_TOEGANG;
    }
    return Adresgeheim.geldt(situatie, Hoedanigheid.GEMACHTIGDE, beleid)
        ? Kanaalbezwaar.ADRES_GEHEIM
        : null;
  }

  private @Nullable Kanaalbezwaar tegenBereik(Bereikbaarheid bereik, Kanaalbeleid hoe) {
    if (!(bereik instanceof Bereikbaar bereikbaar)) {
      return bereik instanceof Niet ? Kanaalbezwaar.NIET_BEREIKBAAR : Kanaalbezwaar.ONBEKEND;
    }
    Integer dagen = hoe.controleGeldigDagen();
    if (dagen != null
        && bereikbaar
            .gecontroleerd()
            .plus(Duration.ofDays(dagen))
            .isBefore(situatie.peilmoment())) {
      return Kanaalbezwaar.CONTROLE_TE_OUD;
    }
    return situatie.uiterlijk() != null
            && situatie.peildag().plusDays(hoe.bezorgdagen()).isAfter(situatie.uiterlijk())
        ? Kanaalbezwaar.TE_LAAT
        : null;
  }
}
