package nl.machtigingsbrug.beheer;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.machtigingsbrug.aanvraag.Aanvraag;
import nl.machtigingsbrug.aanvraag.Aanvraaggetuige;
import nl.machtigingsbrug.aanvraag.Aanvragen;
import nl.machtigingsbrug.aanvraag.Uitzetting;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.gemeente.Afnemer;
import nl.machtigingsbrug.levering.Levering;
import nl.machtigingsbrug.levering.Leveringbesluiten;
import nl.machtigingsbrug.levering.Leveringbesluiten.Versie;
import nl.machtigingsbrug.levering.Leveringen;
import nl.machtigingsbrug.levering.Reeks;
import nl.machtigingsbrug.levering.Werkregel;
import nl.machtigingsbrug.levering.Werkvoorraad;
import nl.machtigingsbrug.logboek.Betrokkenen;
import nl.machtigingsbrug.logboek.Handeling;
import nl.machtigingsbrug.logboek.Handelingssoort;
import nl.machtigingsbrug.logboek.Logboek;
import nl.machtigingsbrug.logboek.Onderwerp;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Carries a decision out: what it does, the closing of its line and the line of the logboek are one
 * transaction.
 */
@Component
class Beslissing {

  private final Werkvoorraad werkvoorraad;
  private final Leveringbesluiten besluiten;
  private final Leveringen leveringen;
  private final Aanvragen aanvragen;
  private final Herleverbaarheid herleverbaarheid;
  private final Uitzetting uitzetting;
  private final List<Aanvraaggetuige> getuigen;
  private final Logboek logboek;
  private final TransactionOperations transactie;
  private final Clock klok;

  Beslissing(
      Werkvoorraad werkvoorraad,
      Leveringbesluiten besluiten,
      Leveringen leveringen,
      Aanvragen aanvragen,
      Herleverbaarheid herleverbaarheid,
      Uitzetting uitzetting,
      List<Aanvraaggetuige> getuigen,
      Logboek logboek,
      TransactionOperations transactie,
      Clock klok) {
    this.werkvoorraad = werkvoorraad;
    this.besluiten = besluiten;
    this.leveringen = leveringen;
    this.aanvragen = aanvragen;
    this.herleverbaarheid = herleverbaarheid;
    this.uitzetting = uitzetting;
    this.getuigen = getuigen;
    this.logboek = logboek;
    this.transactie = transactie;
    this.klok = klok;
  }

  /**
   * Decides about one line; the decision that closed it may be asked again and does nothing.
   *
   * @throws Afwijzing MB-BEHEER-01 where the gemeente has no such line, MB-BEHEER-03 where another
   *     decision closed it, MB-BEHEER-02 where this one does not fit it, MB-DIENST or MB-TOETS
   *     where the mandate no longer holds
   */
  void beslis(UUID id, Besluit besluit, Afnemer afnemer) {
    transactie.executeWithoutResult(
        status -> {
          Werkregel regel =
              werkvoorraad
                  .vind(id, besluit.gemeente())
                  .orElseThrow(() -> new Afwijzing(Foutcode.BEHEER_REGEL_ONBEKEND));
          if (!sluit(regel, besluit)) {
            return;
          }
          eisPast(besluit.soort().past(regel.soort()));
          Aanvraag aanvraag = aanvraag(regel).orElse(null);
          noteer(regel, aanvraag, besluit, afnemer);
          voerUit(regel, aanvraag, besluit);
        });
  }

  /** Whether it was open. The levering is locked before its line, as everywhere. */
  private boolean sluit(Werkregel regel, Besluit besluit) {
    if (regel.leveringId() != null) {
      leveringen.vergrendel(regel.leveringId());
    }
    String wat = besluit.soort().naam() + ": " + besluit.toelichting();
    boolean open =
        werkvoorraad.handelAf(regel.id(), regel.gemeente(), besluit.door(), wat, besluit.merk());
    if (!open && !werkvoorraad.isBeslist(regel.id(), besluit.merk())) {
      throw new Afwijzing(Foutcode.BEHEER_AL_BESLIST);
    }
    return open;
  }

  private void voerUit(Werkregel regel, @Nullable Aanvraag aanvraag, Besluit besluit) {
    switch (besluit.soort()) {
      case AFGEWEZEN -> {
        if (aanvraag != null) {
          getuigen.forEach(getuige -> getuige.afgewezen(aanvraag));
        }
      }
      case AFGEHANDELD -> {
        // What the human did is his own; that he did it is what is kept.
      }
      case TOEGELATEN -> uitzetting.zetUit(vereis(aanvraag));
      case INGETROKKEN -> trekIn(vereis(regel.leveringId()));
      case OPNIEUW -> hervat(regel.leveringId(), Versie.VASTGEZET);
      case OPNIEUW_NIEUWSTE -> hervat(regel.leveringId(), Versie.NIEUWSTE);
      case STAP_GEBEURD -> {
        eisPast(stapGebeurd(vereis(regel.leveringId()), besluit));
        hervat(regel.leveringId(), Versie.VASTGEZET);
      }
      case STAP_NIET_GEBEURD -> {
        eisPast(besluiten.stapNietGebeurd(vereis(regel.leveringId()), besluit.stap()));
        hervat(regel.leveringId(), Versie.VASTGEZET);
      }
    }
  }

  /** Only while the mandate holds. */
  private void hervat(@Nullable UUID id, Versie versie) {
    Levering levering = vereis(leveringen.vind(vereis(id)).orElse(null));
    herleverbaarheid.eis(levering.reeks(), levering.aanvraagId());
    eisPast(besluiten.opnieuw(levering.id(), versie));
  }

  /** Later leveringen that make the zaak would wait for it for ever. */
  private void trekIn(UUID id) {
    eisPast(besluiten.trekIn(id));
    Levering levering = vereis(leveringen.vind(id).orElse(null));
    leveringen.van(levering.aanvraagId()).stream()
        .filter(latere -> levering.reeks() == Reeks.ZAAK && latere.reeks() == Reeks.ZAAK)
        .filter(latere -> latere.volgnummer() > levering.volgnummer())
        .forEach(latere -> besluiten.trekIn(latere.id()));
  }

  private boolean stapGebeurd(UUID levering, Besluit besluit) {
    try {
      return besluiten.stapGebeurd(levering, besluit.stap(), besluit.resultaat());
    } catch (Afwijzing teGroot) {
      throw new Afwijzing(Foutcode.BERICHT_VELD_ONGELDIG, "resultaat");
    }
  }

  private Optional<Aanvraag> aanvraag(Werkregel regel) {
    return Optional.ofNullable(regel.aanvraagId()).flatMap(aanvragen::vind);
  }

  private void noteer(
      Werkregel regel, @Nullable Aanvraag aanvraag, Besluit besluit, Afnemer afnemer) {
    String resultaat =
        besluit.soort().naam()
            + (besluit.stap().isEmpty() ? "" : " (" + besluit.stap() + ")")
            + " door "
            + besluit.door()
            + ": "
            + besluit.toelichting();
    logboek.leg(
        new Handeling(
            regel.gemeente(),
            klok.instant(),
            Handelingssoort.WERKVOORRAAD_BESLIST,
            aanvraag == null ? Betrokkenen.onbekend() : Betrokkenen.van(aanvraag.optreden()),
            aanvraag == null
                ? Onderwerp.geen()
                : Onderwerp.aanvraag(
                    aanvraag.dienst(), aanvraag.id().toString(), aanvraag.zaakidentificatie()),
            afnemer.id(),
            resultaat,
            regel.foutcode() == null ? null : regel.foutcode().code()));
  }

  private static void eisPast(boolean past) {
    if (!past) {
      throw new Afwijzing(Foutcode.BEHEER_BESLUIT_PAST_NIET, "besluit");
    }
  }

  private static <T> T vereis(@Nullable T waarde) {
    if (waarde == null) {
      throw new Afwijzing(Foutcode.BEHEER_BESLUIT_PAST_NIET, "besluit");
    }
    return waarde;
  }
}
