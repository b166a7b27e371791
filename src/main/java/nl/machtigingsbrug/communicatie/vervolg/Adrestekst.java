package nl.machtigingsbrug.communicatie.vervolg;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import nl.machtigingsbrug.communicatie.Adres;

/** Ways with their addresses as bytes and back, for an encrypted column only. */
final class Adrestekst {

  private static final TypeReference<List<Verzendweg>> SOORT = new TypeReference<>() {};
  private static final ObjectMapper JSON =
      JsonMapper.builder().addMixIn(Adres.class, Adressoort.class).build();

  private Adrestekst() {}

  static byte[] naarBytes(List<Verzendweg> wegen) {
    try {
      return JSON.writerFor(SOORT).writeValueAsBytes(wegen);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("adressen zijn niet te schrijven");
    }
  }

  static List<Verzendweg> vanBytes(byte[] bytes) {
    try {
      return JSON.readValue(bytes, SOORT);
    } catch (IOException e) {
      throw new UncheckedIOException("Opgeslagen adressen zijn niet te lezen", new IOException());
    }
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "soort")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Adres.Email.class, name = "email"),
    @JsonSubTypes.Type(value = Adres.Telefoon.class, name = "telefoon"),
    @JsonSubTypes.Type(value = Adres.Post.class, name = "post"),
    @JsonSubTypes.Type(value = Adres.OpNummer.class, name = "nummer")
  })
  private interface Adressoort {}
}
