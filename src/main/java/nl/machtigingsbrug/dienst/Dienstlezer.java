package nl.machtigingsbrug.dienst;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.machtigingsbrug.bestand.Bron;
import nl.machtigingsbrug.bestand.Keuze;
import nl.machtigingsbrug.bestand.Melding;
import nl.machtigingsbrug.bestand.Schemafouten;
import nl.machtigingsbrug.bestand.Schemas;
import nl.machtigingsbrug.optreden.BekendeGrond;
import nl.machtigingsbrug.optreden.Belang;
import nl.machtigingsbrug.optreden.Betrouwbaarheidsniveau;
import nl.machtigingsbrug.optreden.ServiceUuid;
import org.jspecify.annotations.Nullable;

/** Makes a dienst of its file, once the schema and our own rules have nothing against it. */
final class Dienstlezer {

  private final Schema schema;

  Dienstlezer(JsonNode schema) {
    this.schema = Schemas.van(schema);
  }

  /** The dienst, or null where the file holds errors; then {@code meldingen} say which. */
  @Nullable Dienst lees(String stam, Bron bron, List<Melding> meldingen) {
    List<Melding> eigen = new ArrayList<>();
    schema.validate(bron.inhoud()).forEach(fout -> eigen.add(Schemafouten.melding(bron, fout)));
    Dienstregels.controleer(stam, bron, eigen);
    meldingen.addAll(eigen);
    return eigen.isEmpty() ? dienst(bron.inhoud()) : null;
  }

  private static Dienst dienst(JsonNode inhoud) {
    return new Dienst(
        inhoud.path("id").asText(),
        inhoud.path("naam").asText(),
        uuids(inhoud.path("serviceUuids")),
        inhoud.path("dienstnummer").asText(null),
        Keuze.van(Belang.class, inhoud.path("belang")),
        gronden(inhoud.path("handelingen")),
        inhoud.path("zelf").asBoolean(),
        inhoud.path("keten").asBoolean(),
        Keuze.van(Betrouwbaarheidsniveau.class, inhoud.path("niveau")),
        geldigheid(inhoud.path("geldigheid")),
        Keuze.alle(Partijsoort.class, inhoud.path("voorWie")),
        Keuze.alle(Partijsoort.class, inhoud.path("doorWie")),
        inhoud.path("andereManier").asText().strip(),
        zaak(inhoud.get("zaak")));
  }

  private static Set<ServiceUuid> uuids(JsonNode lijst) {
    Set<ServiceUuid> uuids = new LinkedHashSet<>();
    lijst.forEach(uuid -> uuids.add(new ServiceUuid(uuid.asText())));
    return uuids;
  }

  private static Map<Handelingssoort, Set<BekendeGrond>> gronden(JsonNode handelingen) {
    Map<Handelingssoort, Set<BekendeGrond>> gronden = new EnumMap<>(Handelingssoort.class);
    for (Handelingssoort soort : Handelingssoort.values()) {
      JsonNode lijst = handelingen.get(Keuze.naam(soort));
      if (lijst != null) {
        gronden.put(soort, Keuze.alle(BekendeGrond.class, lijst));
      }
    }
    return gronden;
  }

  private static Geldigheid geldigheid(JsonNode inhoud) {
    JsonNode tot = inhoud.get("tot");
    return new Geldigheid(
        LocalDate.parse(inhoud.path("van").asText()),
        tot == null ? null : LocalDate.parse(tot.asText()));
  }

  private static @Nullable Zaakinrichting zaak(@Nullable JsonNode inhoud) {
    return inhoud == null
        ? null
        : new Zaakinrichting(
            inhoud.path("zaaktype").asText(),
            inhoud.path("mapping").asText(),
            inhoud.path("machtigingsverklaring").asBoolean(),
            inhoud.path("aanvraagformulier").asBoolean(true),
            inhoud.path("gegevens").asText());
  }
}
