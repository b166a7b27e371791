package nl.machtigingsbrug.communicatie.vervolg;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Map;
import nl.machtigingsbrug.communicatie.Hoedanigheid;
import nl.machtigingsbrug.communicatie.adressering.Bereikbaarheid;
import nl.machtigingsbrug.communicatie.adressering.Mandaatfeiten;
import nl.machtigingsbrug.communicatie.adressering.Persoonsfeiten;
import nl.machtigingsbrug.communicatie.adressering.Situatie;

/**
 * What was known when recipients were chosen, as bytes and back, for an encrypted column only: by
 * it a changed policy can be tried on the past.
 *
 * @param moment when it was known
 * @param mandaat of the mandate
 * @param personen of each
 */
record Feitentekst(
    Instant moment, Mandaatfeiten mandaat, Map<Hoedanigheid, Persoonsfeiten> personen) {

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .addMixIn(Bereikbaarheid.class, Soort.class)
          .build();

  static byte[] naarBytes(Situatie situatie) {
    try {
      return JSON.writeValueAsBytes(
          new Feitentekst(situatie.moment(), situatie.mandaat(), situatie.personen()));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("feiten zijn niet te schrijven");
    }
  }

  static Feitentekst vanBytes(byte[] bytes) {
    try {
      return JSON.readValue(bytes, Feitentekst.class);
    } catch (IOException e) {
      throw new UncheckedIOException("Opgeslagen feiten zijn niet te lezen", new IOException());
    }
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "soort")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Bereikbaarheid.Bereikbaar.class, name = "bereikbaar"),
    @JsonSubTypes.Type(value = Bereikbaarheid.Niet.class, name = "niet"),
    @JsonSubTypes.Type(value = Bereikbaarheid.Onbekend.class, name = "onbekend")
  })
  private interface Soort {}
}
