package nl.machtigingsbrug.communicatie.notificatie;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/** The rules of one gemeente, in their order. */
record Notificatieregels(List<Notificatieregel> regels) {

  Notificatieregels {
    regels = List.copyOf(regels);
  }

  /** The first that is about what happened; without one nobody is written to. */
  Optional<Notificatieregel> kies(Notificatiesoort soort, JsonNode gegevens) {
    return regels.stream().filter(regel -> regel.past(soort, gegevens)).findFirst();
  }
}
