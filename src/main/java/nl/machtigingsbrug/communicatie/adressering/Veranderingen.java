package nl.machtigingsbrug.communicatie.adressering;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.machtigingsbrug.bestand.Keuze;
import nl.machtigingsbrug.communicatie.Hoedanigheid;
import nl.machtigingsbrug.communicatie.Kanaal;
import nl.machtigingsbrug.communicatie.adressering.Bereikbaarheid.Bereikbaar;
import nl.machtigingsbrug.communicatie.adressering.Bereikbaarheid.Niet;
import org.jspecify.annotations.Nullable;

/**
 * What would change an adressering: one fact at a time is thought different, and it is decided
 * anew. So nothing is told that the rules do not do.
 */
public final class Veranderingen {

  private final Situatie situatie;
  private final Regels regels;
  private final String nu;
  private final List<Verandering> veranderingen = new ArrayList<>();

  private Veranderingen(Situatie situatie, Regels regels) {
    this.situatie = situatie;
    this.regels = regels;
    this.nu = Adresseerder.adresseer(situatie, regels).samenvatting();
  }

  /** Those that matter for {@code situatie}. */
  public static List<Verandering> van(Situatie situatie, Regels regels) {
    Veranderingen anders = new Veranderingen(situatie, regels);
    if (situatie.voorZichzelf()) {
      anders.persoon(Hoedanigheid.AANVRAGER);
    } else {
      anders.mandaat();
      anders.persoon(Hoedanigheid.GEMACHTIGDE);
      anders.persoon(Hoedanigheid.VERTEGENWOORDIGDE);
    }
    return List.copyOf(anders.veranderingen);
  }

  private void mandaat() {
    Mandaatfeiten feiten = situatie.mandaat();
    LocalDate gisteren = situatie.peildag().minusDays(1);
    probeer("de machtiging ingetrokken wordt", null, feiten.ingetrokken(situatie.peilmoment()));
    if (feiten.einddatum() != null) {
      probeer("de laatste dag voorbij is", feiten.einddatum().plusDays(1), feiten.tot(gisteren));
    }
    if (feiten.geboortedatum() != null) {
      probeer(
          "de vertegenwoordigde achttien is",
          Mandaatkeuring.achttien(feiten.geboortedatum()),
          feiten.geboren(gisteren.minusYears(Mandaatkeuring.MEERDERJARIG)));
    }
    probeer("de landelijke registratie verloopt", null, feiten.met(Registratie.VERLOPEN));
    probeer("de BRP het gezag niet kent", null, feiten.met(Gezag.ONTKEND));
    probeer("de BRP niet weet wie het gezag heeft", null, feiten.met(Gezag.ONZEKER));
  }

  private void persoon(Hoedanigheid wie) {
    Persoonsfeiten feiten = situatie.feiten(wie);
    String naam = "de " + Keuze.naam(wie);
    probeer(naam + " overlijdt", wie, feiten.met(Levensstand.OVERLEDEN));
    probeer("het adres van " + naam + " geheim is", wie, feiten.met(Geheimhouding.JA));
    probeer("het adres van " + naam + " niet geheim is", wie, feiten.met(Geheimhouding.NEE));
    Instant moment = situatie.peilmoment();
    for (Kanaal kanaal : Kanaal.values()) {
      boolean bereikt = feiten.door(kanaal) instanceof Bereikbaar;
      Map<Kanaal, Bereikbaarheid> kanalen = new EnumMap<>(Kanaal.class);
      kanalen.putAll(feiten.kanalen());
      kanalen.put(kanaal, bereikt ? new Niet(moment) : new Bereikbaar(moment));
      probeer(
          naam + (bereikt ? " niet" : " wel") + " bereikbaar is op " + Keuze.naam(kanaal),
          wie,
          feiten.met(kanalen));
    }
  }

  private void probeer(String als, @Nullable LocalDate vanaf, Mandaatfeiten feiten) {
    vergelijk(als, vanaf, situatie.met(feiten));
  }

  private void probeer(String als, Hoedanigheid wie, Persoonsfeiten feiten) {
    vergelijk(als, null, situatie.met(wie, feiten));
  }

  private void vergelijk(String als, @Nullable LocalDate vanaf, Situatie anders) {
    Adressering dan = Adresseerder.adresseer(anders, regels);
    if (!dan.samenvatting().equals(nu)) {
      veranderingen.add(new Verandering(als, vanaf, dan));
    }
  }
}
