package nl.machtigingsbrug.bewijs.authenticatiecontext;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
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
import java.util.stream.Collectors;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;

/** JSON into records: bounded, every key known and once, no type turned into another. */
final class StrikteJson {

  static final int GROOTSTE_BERICHT = 16 * 1024;

  private final ObjectMapper mapper;

  StrikteJson() {
    JsonFactory factory =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder().maxDocumentLength(GROOTSTE_BERICHT).build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();
    mapper =
        JsonMapper.builder(factory)
            .enable(
                DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
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

  Context lees(byte[] json) {
    if (json.length > GROOTSTE_BERICHT) {
      throw new Afwijzing(Foutcode.BERICHT_TE_GROOT);
    }
    try {
      Context context = mapper.readValue(json, Context.class);
      if (context == null) {
        throw new Afwijzing(Foutcode.CONTEXT_VORM);
      }
      return context;
    } catch (JsonMappingException e) {
      throw new Afwijzing(Foutcode.CONTEXT_VORM, pad(e));
    } catch (JsonProcessingException e) {
      throw new Afwijzing(
          e.getOriginalMessage().startsWith("Duplicate field")
              ? Foutcode.BERICHT_DUBBELE_SLEUTEL
              : Foutcode.BERICHT_ONLEESBAAR);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Our own names only: the path ends at the first key that the sender made up. */
  private static String pad(JsonMappingException e) {
    return e.getPath().stream()
        .map(
            deel ->
                deel.getFieldName() == null
                    ? "[" + deel.getIndex() + "]"
                    : Sleutels.bekend(deel.getFieldName()))
        .collect(Collectors.joining("."))
        .replace(".[", "[");
  }
}
