package nl.machtigingsbrug.grens;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.jspecify.annotations.Nullable;

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
        JsonMapper.builder(factory(grootste, grootste))
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

  /**
   * A factory of parsers with the same bounds, for messages that are read as a stream.
   *
   * @param grootste the longest message, in characters
   * @param tekst the longest text in it, in characters
   */
  public static JsonFactory factory(long grootste, int tekst) {
    return JsonFactory.builder()
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(DIEPSTE_NESTING)
                .maxDocumentLength(grootste)
                .maxStringLength(tekst)
                .build())
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
        .build();
  }

  /**
   * Bytes as text. JSON between systems is UTF-8 (RFC 8259 §8.1); a parser of bytes would guess
   * other encodings and let wrong ones pass.
   *
   * @return a reader that throws {@link CharacterCodingException} where the bytes are no UTF-8
   */
  public static Reader tekst(InputStream bericht) {
    return new InputStreamReader(bericht, StandardCharsets.UTF_8.newDecoder());
  }

  /** What a parser's refusal is called. */
  public static Afwijzing vertaal(JsonProcessingException e) {
    String reden = e.getOriginalMessage();
    if (e instanceof StreamConstraintsException) {
      return new Afwijzing(
          reden.startsWith("Document nesting")
              ? Foutcode.BERICHT_TE_DIEP
              : Foutcode.BERICHT_TE_GROOT);
    }
    return new Afwijzing(
        reden.startsWith("Duplicate field")
            ? Foutcode.BERICHT_DUBBELE_SLEUTEL
            : Foutcode.BERICHT_ONLEESBAAR);
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
      JsonNode boom = mapper.readTree(tekst(new ByteArrayInputStream(json)));
      if (boom.isMissingNode()) {
        throw new Afwijzing(Foutcode.BERICHT_ONLEESBAAR);
      }
      T gelezen = Waardekeuring.klopt(boom) ? mapper.treeToValue(boom, soort) : null;
      if (gelezen == null) {
        throw new Afwijzing(vormfout);
      }
      return gelezen;
    } catch (JsonMappingException e) {
      throw new Afwijzing(vormfout, pad(e));
    } catch (JsonProcessingException e) {
      throw vertaal(e);
    } catch (CharacterCodingException e) {
      throw new Afwijzing(Foutcode.BERICHT_ONLEESBAAR);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private @Nullable String pad(JsonMappingException e) {
    if (e.getPath().isEmpty()) {
      return null;
    }
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
