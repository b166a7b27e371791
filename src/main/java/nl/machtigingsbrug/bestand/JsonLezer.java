package nl.machtigingsbrug.bestand;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads JSON, every name once, and remembers where each value stands. */
public final class JsonLezer {

  /** Far above any schema that people write, far below what exhausts the stack. */
  private static final int GROOTSTE_DIEPTE = 50;

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(GROOTSTE_DIEPTE).build())
                  .build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private JsonLezer() {}

  /** What {@code tekst} says, or null where that is not clear; then {@code meldingen} say why. */
  public static @Nullable Bron lees(String bestand, String tekst, List<Melding> meldingen) {
    try {
      JsonNode inhoud = MAPPER.readTree(tekst);
      if (!inhoud.isMissingNode()) {
        return new Bron(bestand, inhoud, plaatsen(tekst));
      }
      meldingen.add(melding(bestand, Plaats.BEGIN, "Het bestand is leeg. Vul het in."));
    } catch (StreamConstraintsException e) {
      meldingen.add(
          melding(
              bestand,
              plaats(e.getLocation()),
              "Dit is te diep genest of te lang. Maak het bestand eenvoudiger."));
    } catch (JsonProcessingException e) {
      meldingen.add(
          melding(
              bestand,
              plaats(e.getLocation()),
              "Dit is geen geldige JSON, of een sleutel staat er twee keer."
                  + " Verbeter het hier of vlak hiervoor."));
    }
    return null;
  }

  private static Melding melding(String bestand, Plaats plaats, String tekst) {
    return new Melding(bestand, plaats.regel(), plaats.kolom(), tekst);
  }

  private static Map<String, Plaats> plaatsen(String tekst) throws JsonProcessingException {
    Map<String, Plaats> plaatsen = new HashMap<>();
    try (JsonParser parser = MAPPER.createParser(tekst)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        plaatsen.putIfAbsent(
            parser.getParsingContext().pathAsPointer().toString(),
            plaats(parser.currentTokenLocation()));
      }
    } catch (JsonProcessingException e) {
      throw e;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return plaatsen;
  }

  private static Plaats plaats(@Nullable JsonLocation locatie) {
    return locatie == null
        ? Plaats.BEGIN
        : new Plaats(Math.max(1, locatie.getLineNr()), Math.max(1, locatie.getColumnNr()));
  }
}
