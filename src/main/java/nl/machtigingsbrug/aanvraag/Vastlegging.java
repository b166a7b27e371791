package nl.machtigingsbrug.aanvraag;

import java.time.Instant;
import java.util.List;
import nl.machtigingsbrug.bewijs.AanvaardBewijs;
import nl.machtigingsbrug.bewijs.Bewijsinname;
import nl.machtigingsbrug.bewijs.Bewijzen;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.levering.Werksoort;
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
 * Everything that an acknowledgement promises, in one transaction: the aanvraag, its documenten,
 * the use of its evidence, what is to be delivered or decided, and the line of the logboek.
 */
@Component
class Vastlegging {

  private final Aanvragen aanvragen;
  private final Documenten documenten;
  private final Bewijzen bewijzen;
  private final Bewijsinname bewijsinname;
  private final Uitzetting uitzetting;
  private final Werkvoorraad werkvoorraad;
  private final Logboek logboek;
  private final List<Aanvraaggetuige> getuigen;
  private final TransactionOperations transactie;

  Vastlegging(
      Aanvragen aanvragen,
      Documenten documenten,
      Bewijzen bewijzen,
      Bewijsinname bewijsinname,
      Uitzetting uitzetting,
      Werkvoorraad werkvoorraad,
      Logboek logboek,
      List<Aanvraaggetuige> getuigen,
      TransactionOperations transactie) {
    this.aanvragen = aanvragen;
    this.documenten = documenten;
    this.bewijzen = bewijzen;
    this.bewijsinname = bewijsinname;
    this.uitzetting = uitzetting;
    this.werkvoorraad = werkvoorraad;
    this.logboek = logboek;
    this.getuigen = getuigen;
    this.transactie = transactie;
  }

  /**
   * Stores.
   *
   * @param vers the evidence, where it came with the aanvraag and is not kept yet
   * @return false where the same kenmerk was stored at the same moment; nothing is stored then
   * @throws Afwijzing MB-SAML-14 where that evidence was seen before, MB-BEWIJS-03 where it was
   *     used before
   */
  boolean leg(
      Aanvraag aanvraag,
      AanvraagInzending inzending,
      AanvaardBewijs bewijs,
      Bewijsinname.@Nullable Gecontroleerd vers) {
    return Boolean.TRUE.equals(
        transactie.execute(
            status -> {
              if (vers != null) {
                bewijsinname.leg(vers);
              }
              if (!aanvragen.bewaar(aanvraag, inzending.sha256(), bewijs.id())) {
                status.setRollbackOnly();
                return false;
              }
              bewijzen.verbruik(bewijs.id(), aanvraag.kenmerk());
              documenten.bewaar(aanvraag, inzending.documenten());
              zetDoor(aanvraag);
              return true;
            }));
  }

  /** Records a refusal; evidence that came with it counts as seen. */
  void weiger(
      AanvaardBewijs bewijs,
      Bewijsinname.@Nullable Gecontroleerd vers,
      String kenmerk,
      Foutcode code,
      Instant nu) {
    Weigering weigering =
        new Weigering(bewijs.gemeente(), bewijs.afnemer(), kenmerk, bewijs.dienst(), code, nu);
    transactie.executeWithoutResult(
        status -> {
          if (vers != null) {
            bewijsinname.leg(vers);
          }
          logboek.leg(
              new Handeling(
                  bewijs.gemeente(),
                  nu,
                  Handelingssoort.AANVRAAG_GEWEIGERD,
                  Betrokkenen.van(bewijs.optreden()),
                  new Onderwerp(bewijs.dienst(), null, null, null),
                  bewijs.afnemer(),
                  null,
                  code.code()));
          getuigen.forEach(getuige -> getuige.geweigerd(weigering));
        });
  }

  private void zetDoor(Aanvraag aanvraag) {
    Foutcode code = aanvraag.code();
    if (code == null) {
      noteer(aanvraag, Handelingssoort.AANVRAAG_ONTVANGEN, null);
      uitzetting.zetUit(aanvraag);
    } else {
      noteer(aanvraag, Handelingssoort.AANVRAAG_NAAR_WERKVOORRAAD, code);
      werkvoorraad.voegToe(
          aanvraag.gemeente(),
          Werksoort.TOETSING_HERSTEL,
          aanvraag.id(),
          null,
          code,
          aanvraag.reden());
    }
    getuigen.forEach(getuige -> getuige.ontvangen(aanvraag));
  }

  private void noteer(Aanvraag aanvraag, Handelingssoort soort, @Nullable Foutcode code) {
    logboek.leg(
        new Handeling(
            aanvraag.gemeente(),
            aanvraag.ontvangen(),
            soort,
            Betrokkenen.van(aanvraag.optreden()),
            Onderwerp.aanvraag(aanvraag.dienst(), aanvraag.id().toString(), null),
            aanvraag.afnemer(),
            null,
            code == null ? null : code.code()));
  }
}
