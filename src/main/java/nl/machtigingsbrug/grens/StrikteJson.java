package nl.machtigingsbrug.grens;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.stream.Collectors;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;

/** JSON into records: bounded, every key known and once, no type turned into another. */
public final class StrikteJson {

  private static final int DIEPSTE_NESTING = 20;

  private final int grootste;
  private final Foutcode vormfout;
  private final Set<String> sleutels;
  private final ObjectMapper mapper;

  /**
   * A reader of one kind of message.
   *
   * @param grootste the largest message, in bytes
   * @param vormfout the code for a message of another form
   * @param sleutels the keys that an error may name; any other could be a sender's own text
   */
  public StrikteJson(int grootste, Foutcode vormfout, Set<String> sleutels) {
    this.grootste = grootste;
    this.vormfout = vormfout;
    this.sleutels = Set.copyOf(sleutels);
    this.mapper =
        JsonMapper.builder(factory(grootste))
            .enable(
                DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .withCoercionConfig(
                LogicalType.Textual,
                tekst -> {
                  tekst.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
                  tekst.setCoercion(CoercionInputShape.Float, CoercionAction.Fail);
                  tekst.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
                })
            .build();
  }

  /** A factory of parsers with the same bounds, for messages that are read as a stream. */
  public static JsonFactory factory(long grootste) {
    return JsonFactory.builder()
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(DIEPSTE_NESTING)
                .maxDocumentLength(grootste)
                .build())
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
        .build();
  }

  /**
   * Reads a message.
   *
   * @throws Afwijzing MB-BERICHT-01, -02, -03 or -05, or the code for another form, naming the
   *     field
   */
  public <T> T lees(byte[] json, Class<T> soort) {
    if (json.length > grootste) {
      throw new Afwijzing(Foutcode.BERICHT_TE_GROOT);
    }
    try {
      T gelezen = mapper.readValue(json, soort);
      if (gelezen == null) {
        throw new Afwijzing(vormfout);
      }
      return gelezen;
    } catch (StreamConstraintsException e) {
      throw new Afwijzing(Foutcode.BERICHT_TE_DIEP);
    } catch (JsonMappingException e) {
      throw vertaal(e);
    } catch (JsonProcessingException e) {
      throw new Afwijzing(
          e.getOriginalMessage().startsWith("Duplicate field")
              ? Foutcode.BERICHT_DUBBELE_SLEUTEL
              : Foutcode.BERICHT_ONLEESBAAR);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Inside a record the parser's own errors arrive wrapped. */
  private Afwijzing vertaal(JsonMappingException e) {
    if (e.getCause() instanceof StreamConstraintsException) {
      return new Afwijzing(Foutcode.BERICHT_TE_DIEP);
    }
    if (e.getCause() instanceof JsonProcessingException oorzaak
        && oorzaak.getOriginalMessage().startsWith("Duplicate field")) {
      return new Afwijzing(Foutcode.BERICHT_DUBBELE_SLEUTEL);
    }
    return new Afwijzing(vormfout, pad(e));
  }

  private String pad(JsonMappingException e) {
    return e.getPath().stream()
        .map(
            deel ->
                deel.getFieldName() == null
                    ? "[" + deel.getIndex() + "]"
                    : sleutels.contains(deel.getFieldName())
                        ? deel.getFieldName()
                        : "(onbekende sleutel)")
        .collect(Collectors.joining("."))
        .replace(".[", "[");
  }
}
