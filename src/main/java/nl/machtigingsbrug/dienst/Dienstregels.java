package nl.machtigingsbrug.dienst;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.machtigingsbrug.bestand.Bron;
import nl.machtigingsbrug.bestand.Keuze;
import nl.machtigingsbrug.bestand.Melding;
import nl.machtigingsbrug.optreden.BekendeGrond;
import nl.machtigingsbrug.optreden.Belang;

/**
 * The rules of a file that no schema can hold. They look only at what has the right form: the
 * schema has told the rest already.
 */
final class Dienstregels {

  private Dienstregels() {}

  static void controleer(String stam, Bron bron, List<Melding> meldingen) {
    JsonNode inhoud = bron.inhoud();
    JsonNode id = inhoud.path("id");
    if (id.isTextual() && !id.asText().equals(stam)) {
      meldingen.add(
          bron.melding(
              "/id",
              "Het id is niet de naam van het bestand. Schrijf hier '"
                  + stam
                  + "' of hernoem het bestand."));
    }
    geldigheid(bron, inhoud.path("geldigheid"), meldingen);
    if (inhoud.path("handelingen").has("aanvragen") && !inhoud.has("zaak")) {
      meldingen.add(
          bron.melding(
              "/handelingen/aanvragen",
              "Niet bekend is waar een aanvraag heen gaat. Voeg de sleutel 'zaak' toe."));
    }
    constante(Belang.values(), inhoud.path("belang"))
        .ifPresent(belang -> gronden(bron, belang, inhoud.path("handelingen"), meldingen));
  }

  private static void geldigheid(Bron bron, JsonNode geldigheid, List<Melding> meldingen) {
    String van = geldigheid.path("van").asText();
    String tot = geldigheid.path("tot").asText();
    // Dates of this form sort as text; a date of another form is for the schema.
    if (!tot.isEmpty() && van.length() == tot.length() && van.compareTo(tot) >= 0) {
      meldingen.add(
          bron.melding(
              "/geldigheid/tot",
              "De dienst eindigt voor hij begint. Kies bij 'tot' een dag na 'van'."));
    }
  }

  private static void gronden(
      Bron bron, Belang belang, JsonNode handelingen, List<Melding> meldingen) {
    for (Handelingssoort soort : Handelingssoort.values()) {
      String naam = Keuze.naam(soort);
      JsonNode lijst = handelingen.path(naam);
      for (int i = 0; i < lijst.size(); i++) {
        String plaats = "/handelingen/" + naam + "/" + i;
        constante(BekendeGrond.values(), lijst.path(i))
            .filter(grond -> !grond.dekt(belang))
            .ifPresent(
                grond ->
                    meldingen.add(
                        bron.melding(
                            plaats, Redenen.dektNiet(grond, belang) + " Haal deze grond weg.")));
      }
    }
  }

  private static <E extends Enum<E>> Optional<E> constante(E[] constanten, JsonNode waarde) {
    return Arrays.stream(constanten)
        .filter(constante -> Keuze.naam(constante).equals(waarde.asText()))
        .findFirst();
  }
}
