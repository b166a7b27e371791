package nl.machtigingsbrug.zds.modus;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.machtigingsbrug.communicatie.Berichtsoort;
import nl.machtigingsbrug.communicatie.Hoedanigheid;
import nl.machtigingsbrug.communicatie.Kanaal;
import nl.machtigingsbrug.communicatie.adressering.Adresseerder;
import nl.machtigingsbrug.communicatie.adressering.Adressering;
import nl.machtigingsbrug.communicatie.adressering.Bereikbaarheid;
import nl.machtigingsbrug.communicatie.adressering.Geadresseerde;
import nl.machtigingsbrug.communicatie.adressering.Geheimhouding;
import nl.machtigingsbrug.communicatie.adressering.Levensstand;
import nl.machtigingsbrug.communicatie.adressering.Mandaatfeiten;
import nl.machtigingsbrug.communicatie.adressering.Persoonsfeiten;
import nl.machtigingsbrug.communicatie.adressering.Regels;
import nl.machtigingsbrug.communicatie.adressering.Situatie;
import nl.machtigingsbrug.dienst.Dienst;
import nl.machtigingsbrug.optreden.Namens;
import nl.machtigingsbrug.optreden.Optreden;
import org.jspecify.annotations.Nullable;

/**
 * Whom the rules would write to, beside whom the zaaksysteem writes to. Nobody is asked whether
 * someone can be reached: everyone counts as one who can.
 *
 * @param regels of the gemeente
 * @param nu when
 */
record Briefproef(Regels regels, Instant nu) {

  /**
   * What would go otherwise.
   *
   * @param krijgt whom the zaaksysteem writes to
   */
  Set<Verschil> vergelijk(
      Optreden optreden, Berichtsoort soort, @Nullable Dienst dienst, Hoedanigheid krijgt) {
    if (!(optreden instanceof Namens)) {
      return Set.of();
    }
    Map<Hoedanigheid, Persoonsfeiten> personen = new EnumMap<>(Hoedanigheid.class);
    Hoedanigheid.van(optreden).forEach(wie -> personen.put(wie, bereikbaar()));
    Adressering adressering =
        Adresseerder.adresseer(
            new Situatie(
                optreden, soort, dienst, null, nu, null, null, Mandaatfeiten.ONBEKEND, personen),
            regels);
    if (!(adressering instanceof Adressering.Geadresseerd geadresseerd)) {
      return EnumSet.of(Verschil.BRIEF_NAAR_MEDEWERKER);
    }
    List<Hoedanigheid> straks =
        geadresseerd.ontvangers().stream().map(Geadresseerde::hoedanigheid).toList();
    Hoedanigheid ander =
        krijgt == Hoedanigheid.GEMACHTIGDE
            ? Hoedanigheid.VERTEGENWOORDIGDE
            : Hoedanigheid.GEMACHTIGDE;
    if (!straks.contains(ander)) {
      return Set.of();
    }
    return EnumSet.of(naar(ander, straks.contains(krijgt)));
  }

  private static Verschil naar(Hoedanigheid ander, boolean ook) {
    if (ander == Hoedanigheid.GEMACHTIGDE) {
      return ook ? Verschil.BRIEF_OOK_GEMACHTIGDE : Verschil.BRIEF_NAAR_GEMACHTIGDE;
    }
    return ook ? Verschil.BRIEF_OOK_VERTEGENWOORDIGDE : Verschil.BRIEF_NAAR_VERTEGENWOORDIGDE;
  }

  private Persoonsfeiten bereikbaar() {
    return new Persoonsfeiten(
        Levensstand.NIET_GEVRAAGD,
        Geheimhouding.NIET_GEVRAAGD,
        Arrays.stream(Kanaal.values())
            .collect(
                Collectors.toMap(Function.identity(), kanaal -> new Bereikbaarheid.Bereikbaar(nu))),
        null);
  }
}
