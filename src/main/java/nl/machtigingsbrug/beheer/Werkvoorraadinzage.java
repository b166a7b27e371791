package nl.machtigingsbrug.beheer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.machtigingsbrug.gemeente.Recht;
import nl.machtigingsbrug.grens.Antwoord;
import nl.machtigingsbrug.grens.Verzoek;
import nl.machtigingsbrug.levering.Werkregel;
import nl.machtigingsbrug.levering.Werkvoorraad;
import org.apache.camel.ExchangeProperty;
import org.apache.camel.Handler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code GET /v1/werkvoorraad?gemeente=}: what waits for a human, without people. */
@Component("werkvoorraadinzage")
final class Werkvoorraadinzage {

  private final Werkvoorraad werkvoorraad;

  Werkvoorraadinzage(Werkvoorraad werkvoorraad) {
    this.werkvoorraad = werkvoorraad;
  }

  record Voorraad(List<Regel> regels) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Regel(
      UUID id,
      String soort,
      @Nullable UUID aanvraagId,
      @Nullable UUID leveringId,
      @Nullable String foutcode,
      String uitleg,
      List<String> openStappen,
      List<Besluitsoort> besluiten,
      Instant aangemaakt) {}

  @Handler
  Antwoord toon(@ExchangeProperty(Verzoek.EIGENSCHAP) Verzoek verzoek) {
    String gemeente = verzoek.enigeParameter("gemeente");
    verzoek.afnemer().vereis(Recht.LEVERING_BEHEREN, gemeente);
    Map<UUID, List<String>> stappen = werkvoorraad.openStappen(gemeente);
    return new Antwoord(
        200,
        new Voorraad(
            werkvoorraad.open(gemeente).stream().map(regel -> regel(regel, stappen)).toList()));
  }

  private static Regel regel(Werkregel regel, Map<UUID, List<String>> stappen) {
    return new Regel(
        regel.id(),
        regel.soort().name(),
        regel.aanvraagId(),
        regel.leveringId(),
        regel.foutcode() == null ? null : regel.foutcode().code(),
        regel.uitleg(),
        Optional.ofNullable(regel.leveringId())
            .map(id -> stappen.getOrDefault(id, List.of()))
            .orElse(List.of()),
        Besluitsoort.bij(regel.soort()),
        regel.aangemaakt());
  }
}
