package nl.machtigingsbrug.zds.schrijven;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.machtigingsbrug.bewijs.AanvaardBewijs;
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
import nl.machtigingsbrug.zds.Zdsvraag;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes in the logboek who acted for whom in a message, and how its levering ended. */
@Component
class Berichtlogboek implements Leveringsgetuige {

  private final Zaakberichten berichten;
  private final Logboek logboek;
  private final Clock klok;

  Berichtlogboek(Zaakberichten berichten, Logboek logboek, Clock klok) {
    this.berichten = berichten;
    this.logboek = logboek;
    this.klok = klok;
  }

  /** In the transaction that accepts it. */
  void ontvangen(UUID id, Zdsvraag vraag, Vertaald vertaald, Instant nu) {
    AanvaardBewijs bewijs = vertaald.wie().bewijs();
    logboek.leg(
        new Handeling(
            vraag.gemeente(),
            nu,
            Handelingssoort.ZAAKBERICHT_ONTVANGEN,
            vertaald.wie().betrokkenen(),
            new Onderwerp(
                bewijs == null ? null : bewijs.dienst(),
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
    Optional<Zaakbericht> bericht = bericht(levering);
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
            bericht.map(Berichtlogboek::betrokkenen).orElseGet(Betrokkenen::onbekend),
            new Onderwerp(
                null,
                levering.id().toString(),
                bericht.map(Berichtlogboek::zaak).orElse(null),
                null),
            null,
            levering.bestemming(),
            foutcode == null ? null : foutcode.code()));
  }

  /** One that cannot be read may not keep its levering from ending. */
  private Optional<Zaakbericht> bericht(Levering levering) {
    try {
      return berichten.vind(levering.id(), levering.gemeente());
    } catch (Afwijzing | IllegalStateException onleesbaar) {
      return Optional.empty();
    }
  }

  private static Betrokkenen betrokkenen(Zaakbericht bericht) {
    Aanmaak aanmaak = bericht.aanmaak();
    return Vertaald.Wie.van(
            aanmaak == null
                ? bericht.rollen().stream()
                    .map(Rolmutatie::wordt)
                    .filter(java.util.Objects::nonNull)
                    .toList()
                : aanmaak.rollen().stream().map(rol -> Rolkeuze.terug(rol.rol())).toList())
        .betrokkenen();
  }

  private static @Nullable String zaak(Zaakbericht bericht) {
    return bericht.zaaknummer().isEmpty() ? null : bericht.zaaknummer();
  }
}
