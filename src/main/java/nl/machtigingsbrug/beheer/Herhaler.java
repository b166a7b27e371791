package nl.machtigingsbrug.beheer;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.machtigingsbrug.aanvraag.Aanvraag;
import nl.machtigingsbrug.aanvraag.Aanvragen;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.gemeente.Afnemer;
import nl.machtigingsbrug.levering.Levering;
import nl.machtigingsbrug.levering.Leveringbesluiten;
import nl.machtigingsbrug.levering.Leveringen;
import nl.machtigingsbrug.levering.Werkvoorraad;
import nl.machtigingsbrug.logboek.Betrokkenen;
import nl.machtigingsbrug.logboek.Handeling;
import nl.machtigingsbrug.logboek.Handelingssoort;
import nl.machtigingsbrug.logboek.Logboek;
import nl.machtigingsbrug.logboek.Onderwerp;
import org.springframework.stereotype.Component;

/** Delivers one levering again, in the caller's transaction. */
@Component
class Herhaler {

  private final Leveringen leveringen;
  private final Leveringbesluiten besluiten;
  private final Werkvoorraad werkvoorraad;
  private final Aanvragen aanvragen;
  private final Herleverbaarheid herleverbaarheid;
  private final Logboek logboek;
  private final Clock klok;

  Herhaler(
      Leveringen leveringen,
      Leveringbesluiten besluiten,
      Werkvoorraad werkvoorraad,
      Aanvragen aanvragen,
      Herleverbaarheid herleverbaarheid,
      Logboek logboek,
      Clock klok) {
    this.leveringen = leveringen;
    this.besluiten = besluiten;
    this.werkvoorraad = werkvoorraad;
    this.aanvragen = aanvragen;
    this.herleverbaarheid = herleverbaarheid;
    this.logboek = logboek;
    this.klok = klok;
  }

  /**
   * Lets it go on at the step where it failed, closes its line in the werkvoorraad and writes the
   * logboek; or finds it waiting or running.
   *
   * @throws Afwijzing before anything is written: MB-BEHEER-04 where the gemeente has no such
   *     levering, MB-BEHEER-05 where it is delivered or withdrawn, MB-DIENST or MB-TOETS where the
   *     mandate no longer holds
   */
  Herhaaluitkomst herhaal(UUID id, Herhaling herhaling, Afnemer afnemer) {
    Levering levering =
        leveringen
            .vergrendel(id)
            .filter(deze -> deze.gemeente().equals(herhaling.gemeente()))
            .orElseThrow(() -> new Afwijzing(Foutcode.BEHEER_LEVERING_ONBEKEND));
    return switch (levering.staat()) {
      case WACHT, BEZIG -> Herhaaluitkomst.LIEP_AL;
      case GELEVERD, INGETROKKEN -> throw new Afwijzing(Foutcode.BEHEER_LEVERING_KLAAR);
      case MISLUKT, WERKVOORRAAD -> {
        herleverbaarheid.eis(levering.reeks(), levering.aanvraagId());
        hervat(levering, herhaling, afnemer);
        yield Herhaaluitkomst.HERVAT;
      }
    };
  }

  private void hervat(Levering levering, Herhaling herhaling, Afnemer afnemer) {
    Optional<Aanvraag> aanvraag = aanvragen.vind(levering.aanvraagId());
    besluiten.opnieuw(levering.id(), herhaling.versie());
    werkvoorraad.handelAfVan(
        levering.id(),
        herhaling.door(),
        "herhaald (" + herhaling.versienaam() + "): " + herhaling.toelichting());
    logboek.leg(
        new Handeling(
            levering.gemeente(),
            klok.instant(),
            Handelingssoort.LEVERING_HERHAALD,
            aanvraag.map(a -> Betrokkenen.van(a.optreden())).orElseGet(Betrokkenen::onbekend),
            new Onderwerp(
                aanvraag.map(Aanvraag::dienst).orElse(null),
                levering.aanvraagId().toString(),
                aanvraag.map(Aanvraag::zaakidentificatie).orElse(null),
                null),
            afnemer.id(),
            levering.bestemming()
                + " ("
                + herhaling.versienaam()
                + ") door "
                + herhaling.door()
                + ": "
                + herhaling.toelichting(),
            null));
  }
}
