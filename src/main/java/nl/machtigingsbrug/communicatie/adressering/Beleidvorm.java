package nl.machtigingsbrug.communicatie.adressering;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.machtigingsbrug.bestand.Keuze;
import nl.machtigingsbrug.communicatie.Berichtsoort;
import nl.machtigingsbrug.communicatie.Kanaal;
import nl.machtigingsbrug.optreden.BekendeGrond;

/** Makes the beleid of its file, which the schema has nothing against. */
final class Beleidvorm {

  private Beleidvorm() {}

  static Beleid beleid(JsonNode inhoud) {
    Map<Kanaal, Kanaalbeleid> kanalen = new EnumMap<>(Kanaal.class);
    inhoud
        .path("kanalen")
        .properties()
        .forEach(
            veld -> kanalen.put(Keuze.van(Kanaal.class, veld.getKey()), kanaal(veld.getValue())));
    return new Beleid(
        inhoud.path("berichtenboxdienst").asText(),
        ja(inhoud.path("verlopenRegistratieBeeindigtVolmacht")),
        alle(inhoud.path("verlopenRegistratieAndersVoor")),
        !inhoud.path("brpMoetAntwoorden").asText().equals("nee"),
        ja(inhoud.path("gezagMoetGevraagdZijn")),
        Keuze.alle(BekendeGrond.class, inhoud.path("onbekendeGeheimhoudingIsGeheim")),
        kanalen);
  }

  /** The texts of a list. */
  static Set<String> alle(JsonNode lijst) {
    Set<String> teksten = new HashSet<>();
    lijst.forEach(tekst -> teksten.add(tekst.asText()));
    return teksten;
  }

  static boolean ja(JsonNode waarde) {
    return waarde.asText().equals("ja");
  }

  private static Kanaalbeleid kanaal(JsonNode inhoud) {
    JsonNode geldig = inhoud.get("controleGeldigDagen");
    return new Kanaalbeleid(
        Integer.parseInt(inhoud.path("bezorgdagen").asText()),
        geldig == null ? null : Integer.valueOf(geldig.asText()),
        Keuze.alle(Berichtsoort.class, inhoud.path("alleenVoor")));
  }
}
