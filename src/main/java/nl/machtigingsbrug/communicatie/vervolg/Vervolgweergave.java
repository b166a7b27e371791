package nl.machtigingsbrug.communicatie.vervolg;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.machtigingsbrug.levering.Levering;
import nl.machtigingsbrug.levering.Leveringen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the API shows of a vervolgbericht: everything but people, addresses and texts. */
@Component
final class Vervolgweergave {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Vervolgberichten berichten;
  private final Verzendingen verzendingen;
  private final Leveringen leveringen;

  Vervolgweergave(Vervolgberichten berichten, Verzendingen verzendingen, Leveringen leveringen) {
    this.berichten = berichten;
    this.verzendingen = verzendingen;
    this.leveringen = leveringen;
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Stand(
      UUID id,
      String kenmerk,
      String gemeente,
      UUID aanvraag,
      String berichtsoort,
      Instant ontvangen,
      @Nullable Instant publicatie,
      @Nullable LocalDate uiterlijk,
      String adressering,
      @Nullable JsonNode uitleg,
      List<Verzendweergave> verzendingen) {}

  /** To one person. */
  record Verzendweergave(
      UUID id,
      String hoedanigheid,
      String variant,
      String regel,
      String reden,
      List<String> kanalen,
      String stand,
      List<Pogingweergave> pogingen) {}

  /** Through one channel. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Pogingweergave(
      UUID levering,
      String kanaal,
      @Nullable String staat,
      @Nullable String foutcode,
      @Nullable String resultaat,
      @Nullable String code,
      @Nullable Instant gemeld) {}

  Stand van(Vervolgbericht bericht) {
    return new Stand(
        bericht.id(),
        bericht.kenmerk(),
        bericht.gemeente(),
        bericht.aanvraag(),
        Velden.naam(bericht.soort()),
        bericht.ontvangen(),
        bericht.publicatie(),
        bericht.uiterlijk(),
        berichten
            .beurt(bericht)
            .flatMap(leveringen::vind)
            .map(levering -> levering.staat().name())
            .orElse("GELEVERD"),
        berichten.uitleg(bericht).map(Vervolgweergave::json).orElse(null),
        verzendingen.van(bericht.id()).stream().map(this::van).toList());
  }

  private Verzendweergave van(Verzending verzending) {
    return new Verzendweergave(
        verzending.id(),
        Velden.naam(verzending.hoedanigheid()),
        Velden.naam(verzending.variant()),
        verzending.regel(),
        verzending.reden(),
        verzending.wegen().stream().map(weg -> Velden.naam(weg.kanaal())).toList(),
        verzending.stand().name(),
        verzendingen.pogingen(verzending.id()).stream().map(this::van).toList());
  }

  private Pogingweergave van(Verzendpoging poging) {
    Levering levering = leveringen.vind(poging.levering()).orElse(null);
    return new Pogingweergave(
        poging.levering(),
        Velden.naam(poging.kanaal()),
        levering == null ? null : levering.staat().name(),
        levering == null || levering.foutcode() == null ? null : levering.foutcode().code(),
        poging.resultaat() == null ? null : poging.resultaat().name(),
        poging.code(),
        poging.gemeld());
  }

  private static JsonNode json(byte[] uitleg) {
    try {
      return JSON.readTree(uitleg);
    } catch (IOException e) {
      throw new UncheckedIOException("Een opgeslagen uitleg is niet te lezen", new IOException());
    }
  }
}
