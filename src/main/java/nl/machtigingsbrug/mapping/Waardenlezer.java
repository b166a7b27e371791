package nl.machtigingsbrug.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.machtigingsbrug.bestand.Bestanden;
import nl.machtigingsbrug.bestand.Bestanden.Bestand;
import nl.machtigingsbrug.bestand.Bestandssoort;
import nl.machtigingsbrug.bestand.Bron;
import nl.machtigingsbrug.bestand.Laag;
import nl.machtigingsbrug.bestand.Melding;
import nl.machtigingsbrug.bestand.Schemafouten;
import nl.machtigingsbrug.bestand.Schemas;
import nl.machtigingsbrug.bestand.YamlLezer;
import org.springframework.core.io.ClassPathResource;

/** Reads the values of all layers, once the schema has nothing against them. */
final class Waardenlezer {

  private static final String NAAM = "waarden.yaml";
  private static final Schema SCHEMA = schema();

  private Waardenlezer() {}

  /** The values; where a file holds errors, {@code meldingen} say which. */
  static Waardenlagen lees(List<Laag> lagen, List<Melding> meldingen) {
    Bestanden bestanden = new Bestanden(Bestandssoort.STUF_ZGW, lagen, meldingen);
    List<JsonNode> gelezen = new ArrayList<>();
    for (Bestand bestand : bestanden.alle(NAAM)) {
      String tekst = bestanden.tekst(bestand);
      Bron bron = tekst == null ? null : YamlLezer.lees(bestand.naam(), tekst, meldingen);
      if (bron != null) {
        SCHEMA
            .validate(bron.inhoud())
            .forEach(fout -> meldingen.add(Schemafouten.melding(bron, fout)));
        gelezen.add(bron.inhoud());
      }
    }
    Collections.reverse(gelezen);
    return new Waardenlagen(gelezen);
  }

  private static Schema schema() {
    try (InputStream bron =
        new ClassPathResource("mappings/stuf-zgw/waarden.schema.json").getInputStream()) {
      return Schemas.van(new ObjectMapper().readTree(bron));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
