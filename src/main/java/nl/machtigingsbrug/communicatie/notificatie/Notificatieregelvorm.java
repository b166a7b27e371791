package nl.machtigingsbrug.communicatie.notificatie;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.machtigingsbrug.bestand.Bron;
import nl.machtigingsbrug.bestand.Melding;
import nl.machtigingsbrug.communicatie.Berichtsoort;
import nl.machtigingsbrug.communicatie.Variant;
import nl.machtigingsbrug.communicatie.notificatie.Notificatieregel.Sjabloon;
import nl.machtigingsbrug.dienst.Expressie;
import org.jspecify.annotations.Nullable;

/** Makes rules of a file that its schema has nothing against; JSONata may still have. */
final class Notificatieregelvorm {

  private final Bron bron;
  private final List<Melding> meldingen;

  Notificatieregelvorm(Bron bron, List<Melding> meldingen) {
    this.bron = bron;
    this.meldingen = meldingen;
  }

  List<Notificatieregel> regels() {
    List<Notificatieregel> regels = new ArrayList<>();
    JsonNode lijst = bron.inhoud().path("regels");
    for (int i = 0; i < lijst.size(); i++) {
      regels.add(regel(lijst.path(i), "/regels/" + i));
    }
    return regels;
  }

  private Notificatieregel regel(JsonNode regel, String pointer) {
    Map<Variant, Sjabloon> teksten = new EnumMap<>(Variant.class);
    regel
        .path("teksten")
        .properties()
        .forEach(
            tekst -> {
              String hier = Bron.onder(pointer + "/teksten", tekst.getKey());
              teksten.put(
                  keus(Variant.class, tekst.getKey()),
                  new Sjabloon(
                      expressie(tekst.getValue().path("onderwerp"), hier + "/onderwerp"),
                      expressie(tekst.getValue().path("tekst"), hier + "/tekst")));
            });
    return new Notificatieregel(
        regel.path("id").asText(),
        keus(Notificatiesoort.class, regel.path("bij").asText()),
        regel.has("als") ? expressie(regel.path("als"), pointer + "/als") : null,
        soort(regel.path("bericht")),
        teksten,
        regel.path("reden").asText());
  }

  private static @Nullable Berichtsoort soort(JsonNode bericht) {
    return bericht.isTextual() ? keus(Berichtsoort.class, bericht.textValue()) : null;
  }

  private Expressie expressie(JsonNode waarde, String pointer) {
    Expressie expressie = new Expressie("mapping" + pointer.replace('/', '.'), waarde.asText());
    String bezwaar = expressie.bezwaar();
    if (bezwaar != null) {
      meldingen.add(bron.melding(pointer, bezwaar));
    }
    return expressie;
  }

  private static <E extends Enum<E>> E keus(Class<E> soort, String naam) {
    return Enum.valueOf(soort, naam.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
