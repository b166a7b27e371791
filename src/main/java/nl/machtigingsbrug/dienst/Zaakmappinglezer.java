package nl.machtigingsbrug.dienst;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.machtigingsbrug.bestand.Bron;
import nl.machtigingsbrug.bestand.Melding;
import nl.machtigingsbrug.bestand.Schemafouten;
import nl.machtigingsbrug.bestand.Schemas;
import nl.machtigingsbrug.bestand.YamlLezer;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/** Makes a mapping of its file, once the schema and JSONata have nothing against it. */
final class Zaakmappinglezer {

  private static final Schema SCHEMA = schema();

  /** The mapping, or null where the file holds errors; then {@code meldingen} say which. */
  @Nullable Zaakmapping lees(String bestand, String tekst, List<Melding> meldingen) {
    Bron bron = YamlLezer.lees(bestand, tekst, meldingen);
    if (bron == null) {
      return null;
    }
    List<Melding> eigen = new ArrayList<>();
    SCHEMA.validate(bron.inhoud()).forEach(fout -> eigen.add(Schemafouten.melding(bron, fout)));
    Map<String, Expressie> eigenschappen = new LinkedHashMap<>();
    JsonNode namen = bron.inhoud().path("eigenschappen");
    namen
        .fieldNames()
        .forEachRemaining(
            naam ->
                eigenschappen.put(
                    naam,
                    expressie(bron, Bron.onder("/eigenschappen", naam), namen.path(naam), eigen)));
    Expressie omschrijving =
        expressie(bron, "/omschrijving", bron.inhoud().path("omschrijving"), eigen);
    Expressie toelichting =
        bron.inhoud().has("toelichting")
            ? expressie(bron, "/toelichting", bron.inhoud().path("toelichting"), eigen)
            : null;
    meldingen.addAll(eigen);
    return eigen.isEmpty()
        ? new Zaakmapping(tekst, omschrijving, toelichting, eigenschappen)
        : null;
  }

  private static Expressie expressie(
      Bron bron, String pointer, JsonNode waarde, List<Melding> meldingen) {
    Expressie expressie = new Expressie("mapping" + pointer.replace('/', '.'), waarde.asText());
    String bezwaar = waarde.isTextual() ? expressie.bezwaar() : null;
    if (bezwaar != null) {
      meldingen.add(bron.melding(pointer, bezwaar));
    }
    return expressie;
  }

  private static Schema schema() {
    try (InputStream bron =
        new ClassPathResource("mappings/aanvraag-zaak/zaakmapping.schema.json").getInputStream()) {
      return Schemas.van(new ObjectMapper().readTree(bron));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
