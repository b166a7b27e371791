package nl.machtigingsbrug.communicatie.adressering;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.machtigingsbrug.communicatie.Hoedanigheid;
import nl.machtigingsbrug.communicatie.Variant;
import nl.machtigingsbrug.communicatie.adressering.Adressering.Geadresseerd;
import nl.machtigingsbrug.communicatie.adressering.Adressering.Voorgelegd;
import nl.machtigingsbrug.communicatie.adressering.Uitleg.Kanaaloordeel;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.optreden.BekendeGrond;
import nl.machtigingsbrug.optreden.Grond;
import org.jspecify.annotations.Nullable;

/**
 * Decides who receives a message. First what is known of people and mandate is looked at again;
 * then the first rule that fits says who; then of each it is seen which channels reach him in time.
 */
public final class Adresseerder {

  private final Situatie situatie;
  private final Regels regels;
  private final Stand stand;
  private final List<Kanaaloordeel> kanalen = new ArrayList<>();

  private Adresseerder(Situatie situatie, Regels regels) {
    this.situatie = situatie;
    this.regels = regels;
    this.stand = Mandaatkeuring.keur(situatie, regels.beleid());
  }

  /** Decides. The same situatie and rules give the same adressering. */
  public static Adressering adresseer(Situatie situatie, Regels regels) {
    return new Adresseerder(situatie, regels).beslis();
  }

  private Adressering beslis() {
    Stand.Bezwaar bezwaar = stand.bezwaar();
    if (bezwaar != null) {
      return new Voorgelegd(bezwaar.code(), bezwaar.reden(), uitleg(null, bezwaar.reden()));
    }
    Regel regel = regels.eerste(situatie, stand.einde());
    if (regel.stuur().isEmpty()) {
      return new Voorgelegd(
          Foutcode.ADRES_MEDEWERKER_BESLIST, regel.reden(), uitleg(regel, regel.reden()));
    }
    List<Geadresseerde> ontvangers = new ArrayList<>();
    boolean allenBereikt = true;
    for (Ontvangerregel wie : regel.stuur()) {
      if (overleden(wie.wie())) {
        continue;
      }
      Geadresseerde ontvanger = ontvanger(wie, regel);
      if (ontvanger != null) {
        ontvangers.add(ontvanger);
      } else if (wie.verplicht()) {
        allenBereikt = false;
      }
    }
    return allenBereikt && !ontvangers.isEmpty()
        ? new Geadresseerd(ontvangers, uitleg(regel, regel.reden()))
        : onbereikt(regel);
  }

  /** Nobody writes to the dead, whatever a rule says. */
  private boolean overleden(Hoedanigheid wie) {
    return wie == Hoedanigheid.VERTEGENWOORDIGDE && situatie.grond() == BekendeGrond.NABESTAANDE;
  }

  private @Nullable Geadresseerde ontvanger(Ontvangerregel wie, Regel regel) {
    List<Kanaalkeuze> gekozen = keuzes(wie.wie(), wie.kanalen());
    if (gekozen.isEmpty()) {
      return null;
    }
    Set<Hoedanigheid> ander = ander(wie.wie());
    return new Geadresseerde(
        wie.wie(),
        situatie.partij(wie.wie()),
        variant(wie.variant(), ander),
        gekozen,
        keuzes(wie.wie(), wie.daarnaast()),
        ander,
        regel.reden(),
        regel.id());
  }

  private List<Kanaalkeuze> keuzes(Hoedanigheid wie, List<Weg> wegen) {
    List<Kanaaloordeel> oordelen = new Kanaalkeuring(situatie, regels.beleid()).keur(wie, wegen);
    kanalen.addAll(oordelen);
    return oordelen.stream()
        .filter(Kanaaloordeel::bruikbaar)
        .map(
            oordeel ->
                new Kanaalkeuze(oordeel.weg().kanaal(), Kanaalkeuring.adresVan(wie, oordeel.weg())))
        .toList();
  }

  private Set<Hoedanigheid> ander(Hoedanigheid wie) {
    if (situatie.voorZichzelf()) {
      return Set.of();
    }
    Set<Hoedanigheid> ander = EnumSet.of(Hoedanigheid.GEMACHTIGDE, Hoedanigheid.VERTEGENWOORDIGDE);
    ander.remove(wie);
    return ander;
  }

  /** Who has a secret address is not in the particulars that the other reads. */
  private Variant variant(Variant gewenst, Set<Hoedanigheid> ander) {
    return gewenst == Variant.VOLLEDIG
            && ander.stream().anyMatch(wie -> Adresgeheim.geldt(situatie, wie, regels.beleid()))
        ? Variant.BEPERKT
        : gewenst;
  }

  private Adressering onbereikt(Regel regel) {
    Foutcode code =
        kanalen.stream().anyMatch(oordeel -> oordeel.bezwaar() == Kanaalbezwaar.TE_LAAT)
            ? Foutcode.ADRES_TERMIJN_NIET_HAALBAAR
            : Foutcode.ADRES_ONBEREIKBAAR;
    return new Voorgelegd(code, code.uitleg(), uitleg(regel, code.uitleg()));
  }

  private Uitleg uitleg(@Nullable Regel regel, String reden) {
    Grond grond = situatie.grond();
    return new Uitleg(
        regel == null ? null : regel.id(),
        reden,
        regel == null ? List.of() : regel.bronnen(),
        grond == null ? "" : grond.naam(),
        situatie.peilmoment(),
        regels.versie(),
        stand.controles(),
        kanalen);
  }
}
