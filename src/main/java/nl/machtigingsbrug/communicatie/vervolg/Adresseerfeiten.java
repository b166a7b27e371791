package nl.machtigingsbrug.communicatie.vervolg;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.machtigingsbrug.communicatie.Adres;
import nl.machtigingsbrug.communicatie.Hoedanigheid;
import nl.machtigingsbrug.communicatie.Kanaal;
import nl.machtigingsbrug.communicatie.adressering.Geadresseerde;
import nl.machtigingsbrug.communicatie.adressering.Kanaalkeuze;
import nl.machtigingsbrug.communicatie.adressering.Situatie;

/**
 * What is known when recipients are chosen, and the addresses that were found with it. The choice
 * itself sees no address.
 *
 * @param situatie what the choice sees
 * @param adressen of each person the address of each channel that reaches him
 */
record Adresseerfeiten(Situatie situatie, Map<Hoedanigheid, Map<Kanaal, Adres>> adressen) {

  Adresseerfeiten {
    Map<Hoedanigheid, Map<Kanaal, Adres>> kopie = new EnumMap<>(Hoedanigheid.class);
    adressen.forEach((wie, haar) -> kopie.put(wie, Map.copyOf(haar)));
    adressen = Map.copyOf(kopie);
  }

  /** The ways that were chosen, with their addresses. */
  List<Verzendweg> wegen(List<Kanaalkeuze> keuzes) {
    List<Verzendweg> wegen = new ArrayList<>();
    for (Kanaalkeuze keuze : keuzes) {
      Adres adres = adressen.getOrDefault(keuze.adresVan(), Map.of()).get(keuze.kanaal());
      // In the box of another: there is no address but the number of its owner.
      wegen.add(
          new Verzendweg(
              keuze.kanaal(), keuze.adresVan(), adres == null ? new Adres.OpNummer() : adres));
    }
    return wegen;
  }

  /** Where the others are, whom he may not find by this message. */
  Afgeschermd afgeschermd(Geadresseerde ontvanger) {
    return new Afgeschermd(
        ontvanger.zonderAdresVan().stream().flatMap(wie -> bekend(wie).stream()).toList(),
        bekend(ontvanger.hoedanigheid()));
  }

  private List<Adres> bekend(Hoedanigheid wie) {
    return adressen.getOrDefault(wie, Map.of()).values().stream()
        .filter(adres -> !(adres instanceof Adres.OpNummer))
        .distinct()
        .toList();
  }

  /** Those of the message itself. */
  List<Verzendweg> wegen(Geadresseerde ontvanger) {
    return wegen(ontvanger.kanalen());
  }

  /** Without addresses. */
  @Override
  public String toString() {
    return "Adresseerfeiten[***]";
  }
}
