package nl.machtigingsbrug.communicatie.vervolg;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import nl.machtigingsbrug.communicatie.Adres;
import nl.machtigingsbrug.communicatie.Hoedanigheid;

/** Addresses as bytes and back, for an encrypted column only. */
final class Adrestekst {

  private static final TypeReference<List<Verzendweg>> SOORT = new TypeReference<>() {};
  private static final TypeReference<Map<Hoedanigheid, Adres.Post>> PER_PERSOON =
      new TypeReference<>() {};
  private static final ObjectMapper JSON =
      JsonMapper.builder().addMixIn(Adres.class, Adressoort.class).build();

  private Adrestekst() {}

  static byte[] naarBytes(List<Verzendweg> wegen) {
    return schrijf(JSON.writerFor(SOORT), wegen);
  }

  static List<Verzendweg> vanBytes(byte[] bytes) {
    return lees(JSON.readerFor(SOORT), bytes);
  }

  static byte[] naarBytes(Afgeschermd afgeschermd) {
    return schrijf(JSON.writerFor(Afgeschermd.class), afgeschermd);
  }

  static Afgeschermd afgeschermd(byte[] bytes) {
    return lees(JSON.readerFor(Afgeschermd.class), bytes);
  }

  static byte[] naarBytes(Map<Hoedanigheid, Adres.Post> adressen) {
    return schrijf(JSON.writerFor(PER_PERSOON), adressen);
  }

  static Map<Hoedanigheid, Adres.Post> perPersoon(byte[] bytes) {
    return lees(JSON.readerFor(PER_PERSOON), bytes);
  }

  private static byte[] schrijf(ObjectWriter schrijver, Object adressen) {
    try {
      return schrijver.writeValueAsBytes(adressen);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("adressen zijn niet te schrijven");
    }
  }

  private static <T> T lees(ObjectReader lezer, byte[] bytes) {
    try {
      return lezer.readValue(bytes);
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
