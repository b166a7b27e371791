package nl.machtigingsbrug.zds.schrijven;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.levering.Levering;
import nl.machtigingsbrug.levering.Leveringsgetuige;
import nl.machtigingsbrug.levering.Reeks;
import nl.machtigingsbrug.levering.Staat;
import nl.machtigingsbrug.logboek.Betrokkenen;
import nl.machtigingsbrug.logboek.Handeling;
import nl.machtigingsbrug.logboek.Handelingssoort;
import nl.machtigingsbrug.logboek.Logboek;
import nl.machtigingsbrug.logboek.Onderwerp;
import nl.machtigingsbrug.logboek.Regel;
import nl.machtigingsbrug.logboek.Zoekvraag;
import nl.machtigingsbrug.zds.Zdsvraag;
import nl.machtigingsbrug.zds.bewijs.Gevonden;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes in the logboek who acted for whom in a message, and how its levering ended. */
@Component
class Berichtlogboek implements Leveringsgetuige {

  /** The clocks of database and replicas differ a little. */
  private static final Duration SPELING = Duration.ofHours(1);

  private static final int LIMIET = 1000;

  private final Logboek logboek;
  private final Clock klok;

  Berichtlogboek(Logboek logboek, Clock klok) {
    this.logboek = logboek;
    this.klok = klok;
  }

  /** In the transaction that accepts it. */
  void ontvangen(UUID id, Zdsvraag vraag, Vertaald vertaald, Instant nu) {
    Gevonden bewijs = vertaald.wie().bewijs();
    logboek.leg(
        new Handeling(
            vraag.gemeente(),
            nu,
            Handelingssoort.ZAAKBERICHT_ONTVANGEN,
            vertaald.wie().betrokkenen(),
            new Onderwerp(
                bewijs == null ? null : bewijs.dienst().id(),
                id.toString(),
                zaak(vertaald.bericht()),
                null),
            vraag.afnemer().id(),
            vraag.operatie().naam(),
            null));
  }

  @Override
  public void geeindigd(Levering levering, Staat staat, @Nullable Foutcode foutcode) {
    if (levering.reeks() != Reeks.ZAAKBERICHT) {
      return;
    }
    Optional<Handeling> ontvangst = ontvangst(levering);
    logboek.leg(
        new Handeling(
            levering.gemeente(),
            klok.instant(),
            switch (staat) {
              case GELEVERD -> Handelingssoort.LEVERING_GELEVERD;
              case MISLUKT -> Handelingssoort.LEVERING_MISLUKT;
              case INGETROKKEN -> Handelingssoort.LEVERING_INGETROKKEN;
              case WERKVOORRAAD -> Handelingssoort.LEVERING_ONBEKEND;
              case WACHT, BEZIG ->
                  throw new IllegalArgumentException("Deze levering is niet klaar");
            },
            ontvangst.map(Handeling::betrokkenen).orElseGet(Betrokkenen::onbekend),
            ontvangst
                .map(Handeling::onderwerp)
                .orElseGet(() -> new Onderwerp(null, levering.id().toString(), null, null)),
            null,
            levering.bestemming(),
            foutcode == null ? null : foutcode.code()));
  }

  /**
   * The line that was written when the message came: who acts was settled then. One that cannot be
   * read may not keep a levering from ending.
   */
  private Optional<Handeling> ontvangst(Levering levering) {
    Instant nu = klok.instant();
    Zoekvraag vraag =
        new Zoekvraag(
            null,
            null,
            levering.id().toString(),
            levering.aangemaakt().minus(SPELING),
            nu.plus(SPELING),
            LIMIET);
    try {
      return logboek.zoek(levering.gemeente(), vraag).stream()
          .map(Regel::handeling)
          .filter(regel -> regel.soort() == Handelingssoort.ZAAKBERICHT_ONTVANGEN)
          .findFirst();
    } catch (Afwijzing | IllegalStateException onleesbaar) {
      return Optional.empty();
    }
  }

  private static @Nullable String zaak(Zaakbericht bericht) {
    return bericht.zaaknummer().isEmpty() ? null : bericht.zaaknummer();
  }
}
