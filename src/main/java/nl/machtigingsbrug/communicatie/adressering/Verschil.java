package nl.machtigingsbrug.communicatie.adressering;

import java.util.ArrayList;
import java.util.List;
import nl.machtigingsbrug.communicatie.Berichtsoort;
import nl.machtigingsbrug.communicatie.Hoedanigheid;
import nl.machtigingsbrug.communicatie.adressering.Adressering.Geadresseerd;
import nl.machtigingsbrug.communicatie.adressering.Adressering.Voorgelegd;
import nl.machtigingsbrug.communicatie.adressering.Simulatie.Telling;
import nl.machtigingsbrug.communicatie.adressering.Simulatie.Wijziging;
import org.jspecify.annotations.Nullable;

/** What differs between two adresseringen of one message, for each person. */
final class Verschil {

  private Verschil() {}

  static List<Telling> tussen(Berichtsoort soort, Adressering nu, Adressering straks) {
    List<Telling> verschillen = new ArrayList<>();
    for (Hoedanigheid wie : Hoedanigheid.values()) {
      Wijziging wijziging = wijziging(nu, ontvanger(nu, wie), straks, ontvanger(straks, wie));
      if (wijziging != null) {
        verschillen.add(new Telling(soort, wie, wijziging, 1));
      }
    }
    return verschillen;
  }

  private static @Nullable Wijziging wijziging(
      Adressering nu,
      @Nullable Geadresseerde was,
      Adressering straks,
      @Nullable Geadresseerde wordt) {
    if (was == null && wordt == null) {
      return null;
    }
    if (was == null) {
      return nu instanceof Voorgelegd ? Wijziging.WACHT_NIET_MEER : Wijziging.KRIJGT_HET_WEL;
    }
    if (wordt == null) {
      return straks instanceof Voorgelegd
          ? Wijziging.WACHT_OP_MEDEWERKER
          : Wijziging.KRIJGT_HET_NIET_MEER;
    }
    if (was.variant() != wordt.variant()) {
      return Wijziging.ANDERE_VARIANT;
    }
    return was.kanalen().equals(wordt.kanalen()) && was.daarnaast().equals(wordt.daarnaast())
        ? null
        : Wijziging.ANDER_KANAAL;
  }

  private static @Nullable Geadresseerde ontvanger(Adressering adressering, Hoedanigheid wie) {
    return adressering instanceof Geadresseerd geadresseerd
        ? geadresseerd.ontvangers().stream()
            .filter(ontvanger -> ontvanger.hoedanigheid() == wie)
            .findFirst()
            .orElse(null)
        : null;
  }
}
