package nl.machtigingsbrug.beheer;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.machtigingsbrug.beheer.Leveringzoeker.Kandidaat;
import nl.machtigingsbrug.fout.Afwijzing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts what a replay of many would do, and does nothing. */
@Component
class Massaproef {

  private final Leveringzoeker zoeker;
  private final Herleverbaarheid herleverbaarheid;

  Massaproef(Leveringzoeker zoeker, Herleverbaarheid herleverbaarheid) {
    this.zoeker = zoeker;
    this.herleverbaarheid = herleverbaarheid;
  }

  /**
   * What would be done.
   *
   * @param telling what the real call must repeat
   * @param aantal how many leveringen fit
   * @param meer whether more fit than the maximum
   * @param hervat how many would be delivered again
   * @param bestemmingen those, by bestemming; likewise {@code foutcodes} and {@code diensten}
   * @param geweigerd how many would be refused, by code
   */
  record Proef(
      String telling,
      int aantal,
      boolean meer,
      int hervat,
      Map<String, Integer> bestemmingen,
      Map<String, Integer> foutcodes,
      Map<String, Integer> diensten,
      Map<String, Integer> geweigerd) {}

  Proef tel(Massaherhaling massa) {
    List<Kandidaat> gevonden = zoeker.kandidaten(massa.welke(), massa.maximum() + 1);
    boolean meer = gevonden.size() > massa.maximum();
    List<Kandidaat> kandidaten = meer ? gevonden.subList(0, massa.maximum()) : gevonden;
    Map<String, Integer> bestemmingen = new TreeMap<>();
    Map<String, Integer> foutcodes = new TreeMap<>();
    Map<String, Integer> diensten = new TreeMap<>();
    Map<String, Integer> geweigerd = new TreeMap<>();
    int hervat = 0;
    for (Kandidaat kandidaat : kandidaten) {
      String code = weigering(kandidaat);
      if (code == null) {
        hervat++;
        tel(bestemmingen, kandidaat.bestemming());
        tel(foutcodes, kandidaat.foutcode());
        tel(diensten, kandidaat.dienst());
      } else {
        tel(geweigerd, code);
      }
    }
    return new Proef(
        Telling.van(kandidaten),
        kandidaten.size(),
        meer,
        hervat,
        bestemmingen,
        foutcodes,
        diensten,
        geweigerd);
  }

  private @Nullable String weigering(Kandidaat kandidaat) {
    try {
      herleverbaarheid.eis(kandidaat.reeks(), kandidaat.aanvraagId());
      return null;
    } catch (Afwijzing geweigerd) {
      return Massaherhaler.eindig(geweigerd).code();
    }
  }

  private static void tel(Map<String, Integer> aantallen, @Nullable String naam) {
    if (naam != null) {
      aantallen.merge(naam, 1, Integer::sum);
    }
  }
}
