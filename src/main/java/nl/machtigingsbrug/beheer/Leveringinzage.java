package nl.machtigingsbrug.beheer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.gemeente.Recht;
import nl.machtigingsbrug.grens.Antwoord;
import nl.machtigingsbrug.grens.Verzoek;
import nl.machtigingsbrug.levering.Levering;
import nl.machtigingsbrug.levering.Leveringen;
import nl.machtigingsbrug.levering.Stapstand;
import org.apache.camel.ExchangeProperty;
import org.apache.camel.Handler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code GET /v1/leveringen/{id}}: one levering with its steps, without what steps remember. */
@Component("leveringinzage")
final class Leveringinzage {

  private final Leveringen leveringen;

  Leveringinzage(Leveringen leveringen) {
    this.leveringen = leveringen;
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Stand(
      UUID id,
      UUID aanvraagId,
      String gemeente,
      String bestemming,
      String route,
      String staat,
      @Nullable String foutcode,
      int pogingen,
      @Nullable Instant volgendePoging,
      @Nullable String mappingversie,
      Instant aangemaakt,
      List<Stap> stappen) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Stap(String naam, String zekerheid, Instant begonnen, @Nullable Instant gedaan) {}

  @Handler
  Antwoord toon(@ExchangeProperty(Verzoek.EIGENSCHAP) Verzoek verzoek) {
    verzoek.afnemer().vereis(Recht.LEVERING_BEHEREN);
    Levering levering =
        leveringen
            .vind(id(verzoek.laatsteDeel()))
            .filter(deze -> verzoek.afnemer().mag(Recht.LEVERING_BEHEREN, deze.gemeente()))
            .orElseThrow(() -> new Afwijzing(Foutcode.BEHEER_LEVERING_ONBEKEND));
    return new Antwoord(
        200,
        new Stand(
            levering.id(),
            levering.aanvraagId(),
            levering.gemeente(),
            levering.bestemming(),
            levering.route(),
            levering.staat().name(),
            levering.foutcode() == null ? null : levering.foutcode().code(),
            levering.poging(),
            levering.volgendePoging(),
            levering.mappingversie(),
            levering.aangemaakt(),
            leveringen.stappen(levering.id()).stream().map(Leveringinzage::stap).toList()));
  }

  private static Stap stap(Stapstand stap) {
    return new Stap(stap.naam(), stap.zekerheid().name(), stap.begonnen(), stap.gedaan());
  }

  /** The id in a path; what is no id is no levering either. */
  static UUID id(String tekst) {
    try {
      return UUID.fromString(tekst);
    } catch (IllegalArgumentException e) {
      throw new Afwijzing(Foutcode.BEHEER_LEVERING_ONBEKEND);
    }
  }
}
