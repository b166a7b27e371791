package nl.machtigingsbrug.levering;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the steps of a levering brought. */
@Repository
public class Stapuitkomsten {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final JdbcClient jdbc;

  Stapuitkomsten(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * The result of a step that has a field.
   *
   * @param waarde the text of that field, or null where no step has it
   * @param alles the whole result
   */
  public record Uitkomst(@Nullable String waarde, JsonNode alles) {

    /** Another field, as text; empty where it is not there. */
    public String tekst(String veld) {
      return alles.path(veld).asText("");
    }
  }

  /** Of the last step whose result has this field. */
  public Uitkomst laatste(UUID levering, String veld) {
    return jdbc.sql(
            """
            select resultaat::text from stap
            where levering_id = ? and gedaan_op is not null and resultaat -> ? is not null
            order by gedaan_op desc, naam desc limit 1""")
        .params(levering, veld)
        .query((rij, nummer) -> json(rij.getString(1)))
        .optional()
        .map(alles -> new Uitkomst(alles.path(veld).asText(), alles))
        .orElseGet(() -> new Uitkomst(null, MissingNode.getInstance()));
  }

  /** Of one step that is done; missing where it is not. */
  public JsonNode van(UUID levering, String stap) {
    return jdbc.sql(
            """
            select resultaat::text from stap
            where levering_id = ? and naam = ? and gedaan_op is not null""")
        .params(levering, stap)
        .query((rij, nummer) -> json(rij.getString(1)))
        .optional()
        .orElseGet(MissingNode::getInstance);
  }

  private static JsonNode json(String tekst) {
    try {
      return JSON.readTree(tekst);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("PostgreSQL gave jsonb that is no JSON");
    }
  }
}
