package nl.machtigingsbrug.communicatie.vtb;

import java.net.URI;
import java.util.Map;
import nl.machtigingsbrug.aansluiting.Basisadres;
import nl.machtigingsbrug.aansluiting.Geheim;
import nl.machtigingsbrug.buren.vtb.Vtb;
import nl.machtigingsbrug.communicatie.Berichtsoort;
import nl.machtigingsbrug.communicatie.Voorbeeldopdracht;
import org.jspecify.annotations.Nullable;

/** A gemeente with a portal. */
final class Proefportaal {

  private Proefportaal() {}

  static VtbInstellingen instellingen(@Nullable String link) {
    return new VtbInstellingen(
        Basisadres.of("https://portaal.example/berichten/api/v1"),
        Basisadres.of("https://portaal.example/taken/api/v1"),
        new Geheim(Vtb.TOKEN),
        "nld:voorbeeldstad",
        Map.of(Berichtsoort.BESLUIT, "WMO00001"),
        Map.of(Berichtsoort.BESLUIT, Handelingsperspectief.VERNIEUWING_NODIG),
        true,
        link == null ? null : URI.create(link));
  }

  static VtbGemeenten gemeenten(VtbInstellingen instellingen) {
    return new VtbGemeenten(Map.of(Voorbeeldopdracht.GEMEENTE, instellingen));
  }
}
