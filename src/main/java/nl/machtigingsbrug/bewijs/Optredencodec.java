package nl.machtigingsbrug.bewijs;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import nl.machtigingsbrug.optreden.AndersGeidentificeerd;
import nl.machtigingsbrug.optreden.BekendeGrond;
import nl.machtigingsbrug.optreden.Bsn;
import nl.machtigingsbrug.optreden.Grond;
import nl.machtigingsbrug.optreden.KvkNummer;
import nl.machtigingsbrug.optreden.Medewerker;
import nl.machtigingsbrug.optreden.Namens;
import nl.machtigingsbrug.optreden.NatuurlijkPersoon;
import nl.machtigingsbrug.optreden.Onbekend;
import nl.machtigingsbrug.optreden.Optreden;
import nl.machtigingsbrug.optreden.Organisatie;
import nl.machtigingsbrug.optreden.Organisatienummer;
import nl.machtigingsbrug.optreden.Partij;
import nl.machtigingsbrug.optreden.Persoonsidentificatie;
import nl.machtigingsbrug.optreden.Rsin;
import nl.machtigingsbrug.optreden.Vestiging;
import nl.machtigingsbrug.optreden.Zelf;

/**
 * An Optreden as bytes and back, for encrypted columns only: here every identifier is written out.
 * The names in it are kept for ever, since stored rows outlive a release.
 */
public final class Optredencodec {

  private final ObjectMapper json =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .addMixIn(Optreden.class, OptredenSoort.class)
          .addMixIn(Partij.class, PartijSoort.class)
          .addMixIn(Persoonsidentificatie.class, PersoonSoort.class)
          .addMixIn(Organisatienummer.class, NummerSoort.class)
          .addMixIn(Grond.class, GrondSoort.class)
          .build();

  /** The bytes; they hold personal numbers in the clear. */
  public byte[] naarBytes(Optreden optreden) {
    try {
      return json.writerFor(Optreden.class).writeValueAsBytes(optreden);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads what {@link #naarBytes} wrote. */
  public Optreden vanBytes(byte[] bytes) {
    try {
      return json.readValue(bytes, Optreden.class);
    } catch (IOException e) {
      throw new UncheckedIOException("Een opgeslagen optreden is niet te lezen", new IOException());
    }
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "soort")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Zelf.class, name = "zelf"),
    @JsonSubTypes.Type(value = Namens.class, name = "namens")
  })
  private interface OptredenSoort {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "soort")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = NatuurlijkPersoon.class, name = "natuurlijkPersoon"),
    @JsonSubTypes.Type(value = Organisatie.class, name = "organisatie"),
    @JsonSubTypes.Type(value = Vestiging.class, name = "vestiging"),
    @JsonSubTypes.Type(value = Medewerker.class, name = "medewerker")
  })
  private interface PartijSoort {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "soort")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Bsn.class, name = "bsn"),
    @JsonSubTypes.Type(value = AndersGeidentificeerd.class, name = "anders")
  })
  private interface PersoonSoort {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "soort")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = KvkNummer.class, name = "kvk"),
    @JsonSubTypes.Type(value = Rsin.class, name = "rsin")
  })
  private interface NummerSoort {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_ARRAY)
  @JsonSubTypes({
    @JsonSubTypes.Type(value = BekendeGrond.class, name = "bekend"),
    @JsonSubTypes.Type(value = Onbekend.class, name = "onbekend")
  })
  private interface GrondSoort {}
}
