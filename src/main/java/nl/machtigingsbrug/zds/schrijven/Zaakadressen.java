package nl.machtigingsbrug.zds.schrijven;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where zaken are that a message was about before: one call less for each that follows. */
@Component
class Zaakadressen {

  private final ObjectMapper json = new ObjectMapper();
  private final JdbcClient db;
  private final Zaakberichten berichten;

  Zaakadressen(JdbcClient db, Zaakberichten berichten) {
    this.db = db;
    this.berichten = berichten;
  }

  private record Gevonden(UUID id, String resultaat) {}

  /** Address and zaaktype, as they were made or found; empty where nobody knows. */
  Map<String, String> van(String gemeente, String zaaknummer) {
    return db.sql(
            """
            select z.id, s.resultaat::text from zaakbericht z
            join stap s on s.levering_id = z.id and s.naam = 'zaak' and s.gedaan_op is not null
            where z.gemeente = :gemeente and z.zaakmerk in (:merken) and z.inhoud is not null
            order by z.ontvangen desc limit 1""")
        .param("gemeente", gemeente)
        .param("merken", berichten.merken(gemeente, Zaakberichten.ZAAK, zaaknummer))
        .query((rij, nummer) -> new Gevonden(rij.getObject(1, UUID.class), rij.getString(2)))
        .optional()
        .flatMap(gevonden -> lees(gemeente, gevonden))
        .orElse(Map.of());
  }

  private Optional<Map<String, String>> lees(String gemeente, Gevonden gevonden) {
    JsonNode resultaat;
    try {
      resultaat = json.readTree(gevonden.resultaat());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("PostgreSQL gave jsonb that is no JSON");
    }
    if (resultaat.isObject()) {
      return Optional.of(
          Map.of(
              "url", resultaat.path("url").asText(),
              "zaaktype", resultaat.path("zaaktype").asText()));
    }
    return berichten
        .vind(gevonden.id(), gemeente)
        .map(Zaakbericht::aanmaak)
        .filter(Objects::nonNull)
        .map(aanmaak -> Map.of("url", resultaat.asText(), "zaaktype", aanmaak.zaaktype()));
  }
}
