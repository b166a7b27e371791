package nl.machtigingsbrug.gebeurtenis;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.machtigingsbrug.aanvraag.Aanvraag;
import nl.machtigingsbrug.aanvraag.Aanvragen;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.gemeente.Afnemer;
import nl.machtigingsbrug.gemeente.Recht;
import nl.machtigingsbrug.grens.Antwoord;
import nl.machtigingsbrug.grens.Verzoek;
import nl.machtigingsbrug.logboek.Betrokkenen;
import nl.machtigingsbrug.logboek.Handeling;
import nl.machtigingsbrug.logboek.Handelingssoort;
import nl.machtigingsbrug.logboek.Logboek;
import nl.machtigingsbrug.logboek.Onderwerp;
import org.apache.camel.ExchangeProperty;
import org.apache.camel.Handler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * {@code GET /v1/gebeurtenissen/{id}}: a gebeurtenis with its people, to where {@code dataref}
 * points. Who looks is written in the logboek first. Of what is another's not even the existence is
 * told.
 */
@Component("gebeurtenisinzage")
final class Gebeurtenisinzage {

  private final Gebeurtenissen gebeurtenissen;
  private final Aanvragen aanvragen;
  private final Uitgaven uitgaven;
  private final Logboek logboek;
  private final TransactionOperations transactie;
  private final Clock klok;

  Gebeurtenisinzage(
      Gebeurtenissen gebeurtenissen,
      Aanvragen aanvragen,
      Uitgaven uitgaven,
      Logboek logboek,
      TransactionOperations transactie,
      Clock klok) {
    this.gebeurtenissen = gebeurtenissen;
    this.aanvragen = aanvragen;
    this.uitgaven = uitgaven;
    this.logboek = logboek;
    this.transactie = transactie;
    this.klok = klok;
  }

  @Handler
  Antwoord toon(@ExchangeProperty(Verzoek.EIGENSCHAP) Verzoek verzoek) {
    Afnemer afnemer = verzoek.afnemer();
    afnemer.vereis(Recht.GEBEURTENIS_INZIEN);
    UUID id = id(verzoek.laatsteDeel());
    return Objects.requireNonNull(transactie.execute(status -> toon(id, afnemer)));
  }

  private Antwoord toon(UUID id, Afnemer afnemer) {
    Gebeurtenis gebeurtenis =
        gebeurtenissen
            .vind(id)
            .filter(deze -> afnemer.mag(Recht.GEBEURTENIS_INZIEN, deze.gemeente()))
            .orElseThrow(() -> new Afwijzing(Foutcode.GEBEURTENIS_ONBEKEND));
    Optional<Aanvraag> aanvraag =
        Optional.ofNullable(gebeurtenis.aanvraagId()).flatMap(aanvragen::vind);
    logboek.leg(inzage(gebeurtenis, aanvraag, afnemer));
    CloudEvent event =
        CloudEvent.van(
            gebeurtenis,
            uitgaven.van(gebeurtenis.gemeente()),
            uitgaven.dataref(id),
            aanvraag.map(Aanvraag::optreden).orElse(null));
    return new Antwoord(200, event.gestructureerd());
  }

  private Handeling inzage(Gebeurtenis gebeurtenis, Optional<Aanvraag> aanvraag, Afnemer afnemer) {
    return new Handeling(
        gebeurtenis.gemeente(),
        klok.instant(),
        Handelingssoort.INZAGE,
        aanvraag.map(a -> Betrokkenen.van(a.optreden())).orElseGet(Betrokkenen::onbekend),
        new Onderwerp(
            gebeurtenis.dienst(),
            gebeurtenis.aanvraagId() == null ? null : gebeurtenis.aanvraagId().toString(),
            aanvraag.map(Aanvraag::zaakidentificatie).orElse(null),
            null),
        afnemer.id(),
        "gebeurtenis " + gebeurtenis.id(),
        null);
  }

  private static UUID id(String tekst) {
    try {
      return UUID.fromString(tekst);
    } catch (IllegalArgumentException e) {
      throw new Afwijzing(Foutcode.GEBEURTENIS_ONBEKEND);
    }
  }
}
