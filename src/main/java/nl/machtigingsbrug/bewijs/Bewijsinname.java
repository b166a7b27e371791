package nl.machtigingsbrug.bewijs;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.gemeente.Afnemer;
import nl.machtigingsbrug.gemeente.Gemeenten;
import nl.machtigingsbrug.logboek.Betrokkenen;
import nl.machtigingsbrug.logboek.Handeling;
import nl.machtigingsbrug.logboek.Handelingssoort;
import nl.machtigingsbrug.logboek.Logboek;
import nl.machtigingsbrug.logboek.Onderwerp;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Accepts evidence at login: verified once, kept, and referred to from then on. */
@Component
public class Bewijsinname {

  private final Bewijslezing lezing;
  private final Bewijzen bewijzen;
  private final Gemeenten gemeenten;
  private final Logboek logboek;
  private final TransactionOperations transactie;
  private final Clock klok;

  Bewijsinname(
      Bewijslezing lezing,
      Bewijzen bewijzen,
      Gemeenten gemeenten,
      Logboek logboek,
      TransactionOperations transactie,
      Clock klok) {
    this.lezing = lezing;
    this.bewijzen = bewijzen;
    this.gemeenten = gemeenten;
    this.logboek = logboek;
    this.transactie = transactie;
    this.klok = klok;
  }

  /**
   * Evidence that was accepted, with the reference that only the caller gets.
   *
   * @param referentie for later calls
   * @param bewijs what was kept
   */
  public record Aanvaard(String referentie, AanvaardBewijs bewijs) {}

  /**
   * Verifies and keeps. Acceptance and refusal are both recorded, the first in the same
   * transaction.
   *
   * @throws Afwijzing with the code of the first check that fails
   */
  public Aanvaard neem(BewijsInzending inzending, Afnemer afnemer) {
    Instant nu = klok.instant();
    String gemeente = inzending.vereisteGemeente();
    String dienst = inzending.vereisteDienst();
    afnemer.vereis(inzending.vereistRecht(), gemeente);
    gemeenten.met(gemeente);
    try {
      Bewijslezing.Gelezen gelezen = lezing.lees(inzending, afnemer, nu);
      AanvaardBewijs bewijs =
          new AanvaardBewijs(
              UUID.randomUUID(),
              gemeente,
              afnemer.id(),
              dienst,
              nu.plus(gemeenten.met(gemeente).bewijsGeldigheid()),
              gelezen.gelezen().optreden(),
              null);
      return transactie.execute(
          status -> {
            bewijzen.gezien(gemeente, gelezen.gelezen());
            String referentie = bewijzen.bewaar(bewijs, gelezen.soort(), gelezen.inhoud(), nu);
            leg(gemeente, afnemer, dienst, Handelingssoort.BEWIJS_AANVAARD, bewijs, null, nu);
            return new Aanvaard(referentie, bewijs);
          });
    } catch (Afwijzing afwijzing) {
      transactie.executeWithoutResult(
          status ->
              leg(
                  gemeente,
                  afnemer,
                  dienst,
                  Handelingssoort.BEWIJS_GEWEIGERD,
                  null,
                  afwijzing,
                  nu));
      throw afwijzing;
    }
  }

  private void leg(
      String gemeente,
      Afnemer afnemer,
      String dienst,
      Handelingssoort soort,
      @Nullable AanvaardBewijs bewijs,
      @Nullable Afwijzing afwijzing,
      Instant nu) {
    logboek.leg(
        new Handeling(
            gemeente,
            nu,
            soort,
            bewijs == null ? Betrokkenen.onbekend() : Betrokkenen.van(bewijs.optreden()),
            new Onderwerp(dienst, null, null, null),
            afnemer.id(),
            null,
            afwijzing == null ? null : afwijzing.code().code()));
  }
}
