package nl.machtigingsbrug.communicatie.vervolg;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import nl.machtigingsbrug.communicatie.Variant;

/** Teksten as bytes and back, for an encrypted column only. */
final class Vervolgtekst {

  private static final TypeReference<EnumMap<Variant, Tekst>> SOORT = new TypeReference<>() {};
  private static final ObjectMapper JSON = new ObjectMapper();

  private Vervolgtekst() {}

  static byte[] naarBytes(Map<Variant, Tekst> teksten) {
    try {
      return JSON.writeValueAsBytes(teksten);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("teksten zijn niet te schrijven");
    }
  }

  static Map<Variant, Tekst> vanBytes(byte[] bytes) {
    try {
      return JSON.readValue(bytes, SOORT);
    } catch (IOException e) {
      throw new UncheckedIOException("Opgeslagen teksten zijn niet te lezen", new IOException());
    }
  }
}
