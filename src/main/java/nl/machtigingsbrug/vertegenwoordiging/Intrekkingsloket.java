package nl.machtigingsbrug.vertegenwoordiging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.gemeente.Recht;
import nl.machtigingsbrug.grens.Antwoord;
import nl.machtigingsbrug.grens.StrikteJson;
import nl.machtigingsbrug.grens.Tekstveld;
import nl.machtigingsbrug.grens.Verzoek;
import org.apache.camel.Body;
import org.apache.camel.ExchangeProperty;
import org.apache.camel.Handler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code POST /v1/vertegenwoordigingen/{id}/intrekking}. */
@Component("intrekkingsloket")
final class Intrekkingsloket {

  private static final int GROOTSTE = 4096;

  private final StrikteJson json =
      new StrikteJson(GROOTSTE, Foutcode.BERICHT_VELD_ONGELDIG, Intrekkingsbericht.SLEUTELS);
  private final Intrekking intrekking;
  private final Clock klok;

  Intrekkingsloket(Intrekking intrekking, Clock klok) {
    this.intrekking = intrekking;
    this.klok = klok;
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Weergave(
      UUID id,
      String gemeente,
      String dienst,
      String grond,
      @Nullable Instant einde,
      @Nullable String reden) {}

  @Handler
  Antwoord trekIn(@ExchangeProperty(Verzoek.EIGENSCHAP) Verzoek verzoek, @Body InputStream bericht)
      throws IOException {
    verzoek.afnemer().vereis(Recht.VERTEGENWOORDIGING_BEEINDIGEN);
    Intrekkingsbericht gelezen =
        json.lees(bericht.readNBytes(GROOTSTE + 1), Intrekkingsbericht.class);
    Einde einde =
        new Einde(
            per(gelezen.per()),
            Tekstveld.vereis(gelezen.reden(), "reden", 200),
            Tekstveld.vereis(gelezen.door(), "door", 100),
            verzoek.afnemer().id());
    Vertegenwoordigingstand stand =
        intrekking.trekIn(id(verzoek.voorlaatsteDeel()), einde, verzoek.afnemer());
    return new Antwoord(
        200,
        new Weergave(
            stand.id(),
            stand.gemeente(),
            stand.dienst(),
            stand.grond(),
            stand.einde(),
            stand.reden()));
  }

  private Instant per(@Nullable String tekst) {
    if (tekst == null) {
      return klok.instant().truncatedTo(ChronoUnit.MILLIS);
    }
    try {
      OffsetDateTime per = OffsetDateTime.parse(tekst);
      if (per.getYear() >= 2000 && per.getYear() < 2100) {
        return per.toInstant().truncatedTo(ChronoUnit.MILLIS);
      }
    } catch (DateTimeException e) {
      throw new Afwijzing(Foutcode.BERICHT_VELD_ONGELDIG, "per");
    }
    throw new Afwijzing(Foutcode.BERICHT_VELD_ONGELDIG, "per");
  }

  private static UUID id(String tekst) {
    try {
      return UUID.fromString(tekst);
    } catch (IllegalArgumentException e) {
      throw new Afwijzing(Foutcode.VERTEGENWOORDIGING_ONBEKEND);
    }
  }
}
