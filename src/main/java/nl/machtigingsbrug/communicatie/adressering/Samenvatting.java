package nl.machtigingsbrug.communicatie.adressering;

import static java.util.stream.Collectors.joining;

import java.util.List;
import nl.machtigingsbrug.bestand.Keuze;
import nl.machtigingsbrug.communicatie.adressering.Adressering.Geadresseerd;
import nl.machtigingsbrug.communicatie.adressering.Adressering.Voorgelegd;

/** An adressering in one line. */
final class Samenvatting {

  private Samenvatting() {}

  static String van(Adressering adressering) {
    if (adressering instanceof Voorgelegd voorgelegd) {
      return "werkvoorraad (" + voorgelegd.code().code() + ")";
    }
    return ((Geadresseerd) adressering)
        .ontvangers().stream().map(Samenvatting::zin).collect(joining("; "));
  }

  static String wegen(List<Kanaalkeuze> kanalen, Geadresseerde wie) {
    return kanalen.stream()
        .map(
            keuze ->
                Keuze.naam(keuze.kanaal())
                    + (keuze.adresVan() == wie.hoedanigheid() ? "" : "-via-machtiging"))
        .collect(joining(", dan "));
  }

  private static String zin(Geadresseerde wie) {
    return Keuze.naam(wie.hoedanigheid())
        + " "
        + Keuze.naam(wie.variant())
        + " via "
        + wegen(wie.kanalen(), wie)
        + (wie.daarnaast().isEmpty() ? "" : ", en ook " + wegen(wie.daarnaast(), wie));
  }
}
