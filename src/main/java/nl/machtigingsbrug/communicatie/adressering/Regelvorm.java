package nl.machtigingsbrug.communicatie.adressering;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import nl.machtigingsbrug.bestand.Bron;
import nl.machtigingsbrug.bestand.Keuze;
import nl.machtigingsbrug.communicatie.Berichtsoort;
import nl.machtigingsbrug.communicatie.Hoedanigheid;
import nl.machtigingsbrug.communicatie.Variant;
import nl.machtigingsbrug.optreden.BekendeGrond;

/** Makes rules of their file, which the schema has nothing against. */
final class Regelvorm {

  private Regelvorm() {}

  static List<Regel> regels(Bron bron) {
    List<Regel> regels = new ArrayList<>();
    bron.inhoud().path("regels").forEach(regel -> regels.add(regel(regel, bron.bestand())));
    return regels;
  }

  private static Regel regel(JsonNode inhoud, String bestand) {
    return new Regel(
        inhoud.path("id").asText(),
        Keuze.van(Optredensoort.class, inhoud.path("optreden")),
        Keuze.alle(Berichtsoort.class, inhoud.path("berichtsoorten")),
        Keuze.alle(BekendeGrond.class, inhoud.path("gronden")),
        new LinkedHashSet<>(teksten(inhoud.path("diensten"))),
        Keuze.alle(Einde.class, inhoud.path("einde")),
        stuur(inhoud.path("stuur")),
        inhoud.path("reden").asText().strip(),
        teksten(inhoud.path("bron")),
        bestand);
  }

  private static List<Ontvangerregel> stuur(JsonNode inhoud) {
    List<Ontvangerregel> stuur = new ArrayList<>();
    for (Hoedanigheid wie : Hoedanigheid.values()) {
      JsonNode ontvanger = inhoud.get(Keuze.naam(wie));
      if (ontvanger != null) {
        stuur.add(
            new Ontvangerregel(
                wie,
                Keuze.van(Variant.class, ontvanger.path("variant")),
                wegen(ontvanger.path("kanalen")),
                wegen(ontvanger.path("daarnaast")),
                !ontvanger.path("verplicht").asText().equals("nee")));
      }
    }
    return stuur;
  }

  private static List<Weg> wegen(JsonNode lijst) {
    List<Weg> wegen = new ArrayList<>();
    lijst.forEach(weg -> wegen.add(Keuze.van(Weg.class, weg)));
    return wegen;
  }

  private static List<String> teksten(JsonNode lijst) {
    List<String> teksten = new ArrayList<>();
    lijst.forEach(tekst -> teksten.add(tekst.asText()));
    return teksten;
  }
}
