package nl.machtigingsbrug.communicatie.vervolg;

import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.machtigingsbrug.aanvraag.Aanvraag;
import nl.machtigingsbrug.communicatie.Hoedanigheid;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.gemeente.Afnemer;
import nl.machtigingsbrug.gemeente.Recht;
import nl.machtigingsbrug.optreden.Kalender;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Takes a vervolgbericht in: the same one twice gives the same answer. */
@Component
class Vervolginname {

  private final Vervolgberichten berichten;
  private final Bijlagen bijlagen;
  private final Zaakzoeker aanvragen;
  private final Vervolgbegin begin;
  private final Communicatie instellingen;
  private final TransactionOperations transactie;
  private final Clock klok;

  Vervolginname(
      Vervolgberichten berichten,
      Bijlagen bijlagen,
      Zaakzoeker aanvragen,
      Vervolgbegin begin,
      Communicatie instellingen,
      TransactionOperations transactie,
      Clock klok) {
    this.berichten = berichten;
    this.bijlagen = bijlagen;
    this.aanvragen = aanvragen;
    this.begin = begin;
    this.instellingen = instellingen;
    this.transactie = transactie;
    this.klok = klok;
  }

  /**
   * Takes in.
   *
   * @throws Afwijzing MB-TOEGANG without the right for this gemeente, MB-VERVOLG-01 for a zaak of
   *     which nobody knows who acted, -02 for the same kenmerk with another content, -04 for a last
   *     day that cannot be met, -07 where another system sends this kind of message
   */
  Vervolgbericht neem(Inzending inzending, Afnemer afnemer) {
    afnemer.vereis(Recht.VERVOLGBERICHT_INDIENEN, inzending.gemeente());
    Optional<Vervolgbericht> eerder = eerder(inzending, afnemer);
    if (eerder.isPresent()) {
      return eerder.get();
    }
    eisOnzeTaak(inzending);
    Instant nu = klok.instant();
    eisHaalbaar(inzending, nu);
    Aanvraag aanvraag =
        aanvragen.zoek(inzending.gemeente(), inzending.aanvraag(), inzending.zaak());
    eisVanDezeMensen(inzending, aanvraag);
    Vervolgbericht bericht =
        new Vervolgbericht(
            UUID.randomUUID(),
            inzending.gemeente(),
            afnemer.id(),
            inzending.kenmerk(),
            aanvraag.id(),
            inzending.soort(),
            inzending.teksten(),
            inzending.publicatie(),
            inzending.uiterlijk(),
            nu);
    boolean nieuw =
        Boolean.TRUE.equals(
            transactie.execute(
                status -> {
                  if (!berichten.bewaar(bericht, inzending.sha256())) {
                    status.setRollbackOnly();
                    return false;
                  }
                  berichten.bewaarAdressen(bericht, inzending.adressen());
                  bijlagen.bewaar(bericht, inzending.bijlagen());
                  begin.begin(bericht, aanvraag);
                  return true;
                }));
    return nieuw ? bericht : eerder(inzending, afnemer).orElseThrow();
  }

  private Optional<Vervolgbericht> eerder(Inzending inzending, Afnemer afnemer) {
    return berichten
        .metKenmerk(inzending.gemeente(), afnemer.id(), inzending.kenmerk())
        .map(
            eerder -> {
              if (!MessageDigest.isEqual(eerder.inhoudsmerk(), inzending.sha256())) {
                throw new Afwijzing(Foutcode.VERVOLG_ANDERE_INHOUD, "kenmerk");
              }
              return eerder.bericht();
            });
  }

  /** An address is of someone in the zaak, in the hoedanigheid that he has there. */
  private static void eisVanDezeMensen(Inzending inzending, Aanvraag aanvraag) {
    for (Hoedanigheid wie : inzending.adressen().keySet()) {
      if (!Hoedanigheid.van(aanvraag.optreden()).contains(wie)) {
        throw Velden.ongeldig("adressen." + Velden.naam(wie));
      }
    }
  }

  /** Where another system sends it too, people would get it twice. */
  private void eisOnzeTaak(Inzending inzending) {
    if (instellingen
        .afzender(inzending.gemeente(), inzending.soort())
        .filter(afzender -> afzender != Afzender.WIJ)
        .isPresent()) {
      throw new Afwijzing(Foutcode.VERVOLG_ANDERE_AFZENDER, "berichtsoort");
    }
  }

  private static void eisHaalbaar(Inzending inzending, Instant nu) {
    LocalDate uiterlijk = inzending.uiterlijk();
    Instant publicatie = inzending.publicatie();
    if (uiterlijk != null
        && (uiterlijk.isBefore(Kalender.dag(nu))
            || (publicatie != null && uiterlijk.isBefore(Kalender.dag(publicatie))))) {
      throw new Afwijzing(Foutcode.VERVOLG_TERMIJN, "uiterlijk");
    }
  }
}
