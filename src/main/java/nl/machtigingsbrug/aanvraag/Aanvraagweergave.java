package nl.machtigingsbrug.aanvraag;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.machtigingsbrug.levering.Levering;
import nl.machtigingsbrug.levering.Leveringen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the API shows of an aanvraag: everything but people. */
@Component
final class Aanvraagweergave {

  private final Leveringen leveringen;
  private final Terugkoppelinginzage terugkoppelingen;
  private final Vertegenwoordigingkenmerk vertegenwoordigingen;

  Aanvraagweergave(
      Leveringen leveringen,
      Terugkoppelinginzage terugkoppelingen,
      Vertegenwoordigingkenmerk vertegenwoordigingen) {
    this.leveringen = leveringen;
    this.terugkoppelingen = terugkoppelingen;
    this.vertegenwoordigingen = vertegenwoordigingen;
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Stand(
      UUID id,
      String kenmerk,
      String dienst,
      String gemeente,
      Instant ontvangen,
      String uitkomst,
      @Nullable String code,
      String reden,
      @Nullable String zaakidentificatie,
      @Nullable Instant verwijderd,
      @Nullable UUID vertegenwoordiging,
      List<Leveringstand> leveringen,
      List<Terugkoppelinginzage.Terugkoppelingstand> terugkoppelingen) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Leveringstand(
      UUID id,
      String bestemming,
      String staat,
      int pogingen,
      @Nullable String foutcode,
      @Nullable Instant volgendePoging) {}

  Stand van(Aanvraagstand aanvraag) {
    return new Stand(
        aanvraag.id(),
        aanvraag.kenmerk(),
        aanvraag.dienst(),
        aanvraag.gemeente(),
        aanvraag.ontvangen(),
        aanvraag.code() == null ? "toegestaan" : "herstel",
        aanvraag.code() == null ? null : aanvraag.code().code(),
        aanvraag.reden(),
        aanvraag.zaakidentificatie(),
        aanvraag.verwijderd(),
        vertegenwoordigingen.van(aanvraag.id()).orElse(null),
        leveringen.van(aanvraag.id()).stream().map(Aanvraagweergave::stand).toList(),
        terugkoppelingen.van(aanvraag.id()));
  }

  private static Leveringstand stand(Levering levering) {
    return new Leveringstand(
        levering.id(),
        levering.bestemming(),
        levering.staat().name(),
        levering.poging(),
        levering.foutcode() == null ? null : levering.foutcode().code(),
        levering.volgendePoging());
  }
}
