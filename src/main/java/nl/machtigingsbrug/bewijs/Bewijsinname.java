package nl.machtigingsbrug.bewijs;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import nl.machtigingsbrug.dienst.Gemeentecatalogi;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
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
  private final Gemeentecatalogi catalogi;
  private final Logboek logboek;
  private final TransactionOperations transactie;
  private final Clock klok;

  Bewijsinname(
      Bewijslezing lezing,
      Bewijzen bewijzen,
      Gemeenten gemeenten,
      Gemeentecatalogi catalogi,
      Logboek logboek,
      TransactionOperations transactie,
      Clock klok) {
    this.lezing = lezing;
    this.bewijzen = bewijzen;
    this.gemeenten = gemeenten;
    this.catalogi = catalogi;
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
   * Evidence that was verified and is not kept yet: whether it was seen before is not known.
   *
   * @param bewijs what it will be kept as
   * @param afnemer who handed it in
   * @param ontvangen when
   * @param gelezen with the bytes that it was read from
   */
  public record Gecontroleerd(
      AanvaardBewijs bewijs, Afnemer afnemer, Instant ontvangen, Bewijslezing.Gelezen gelezen) {}

  /**
   * Verifies and keeps. Acceptance and refusal are both recorded, the first in the same
   * transaction.
   *
   * @throws Afwijzing with the code of the first check that fails
   */
  public Aanvaard neem(BewijsInzending inzending, Afnemer afnemer) {
    Gecontroleerd gecontroleerd = controleer(inzending, afnemer);
    try {
      return transactie.execute(status -> new Aanvaard(leg(gecontroleerd), gecontroleerd.bewijs()));
    } catch (Afwijzing afwijzing) {
      weiger(gecontroleerd, afwijzing);
      throw afwijzing;
    }
  }

  /**
   * Verifies only; a refusal is recorded.
   *
   * @throws Afwijzing with the code of the first check that fails
   */
  public Gecontroleerd controleer(BewijsInzending inzending, Afnemer afnemer) {
    Instant nu = klok.instant();
    String gemeente = inzending.vereisteGemeente();
    String dienst = inzending.vereisteDienst();
    afnemer.vereis(inzending.vereistRecht(), gemeente);
    Instant geldigTot = nu.plus(gemeenten.met(gemeente).bewijsGeldigheid());
    // Only names of our own are stored readable.
    catalogi.van(gemeente).dienst(dienst);
    try {
      Bewijslezing.Gelezen gelezen = lezing.lees(inzending, afnemer, nu);
      return new Gecontroleerd(
          new AanvaardBewijs(
              UUID.randomUUID(),
              gemeente,
              afnemer.id(),
              dienst,
              geldigTot,
              gelezen.gelezen().optreden(),
              null),
          afnemer,
          nu,
          gelezen);
    } catch (Afwijzing afwijzing) {
      noteerWeigering(gemeente, afnemer, dienst, afwijzing, nu);
      throw afwijzing;
    }
  }

  /**
   * Keeps and records what was verified, in the caller's transaction.
   *
   * @return the reference
   * @throws Afwijzing MB-SAML-14 where it was seen before
   */
  public String leg(Gecontroleerd nieuw) {
    if (!isNieuw(nieuw)) {
      throw new Afwijzing(Foutcode.SAML_HERHAALD);
    }
    return bewaar(nieuw);
  }

  /**
   * Keeps and records what was verified unless it came before from the same afnemer, in the
   * caller's transaction. What it was used for then, it cannot be used for again: see {@link
   * Bewijzen#verbruik}.
   *
   * @return the id under which it is kept
   * @throws Afwijzing MB-SAML-14 where another brought it before
   */
  public UUID legOfHervind(Gecontroleerd nieuw) {
    AanvaardBewijs bewijs = nieuw.bewijs();
    if (isNieuw(nieuw)) {
      bewaar(nieuw);
      return bewijs.id();
    }
    return bewijzen
        .eerder(bewijs.gemeente(), nieuw.gelezen().gelezen(), bewijs.afnemer())
        .orElseThrow(() -> new Afwijzing(Foutcode.SAML_HERHAALD));
  }

  private boolean isNieuw(Gecontroleerd nieuw) {
    AanvaardBewijs bewijs = nieuw.bewijs();
    return bewijzen.isNieuw(bewijs.gemeente(), nieuw.gelezen().gelezen(), bewijs.id());
  }

  private String bewaar(Gecontroleerd nieuw) {
    AanvaardBewijs bewijs = nieuw.bewijs();
    Bewijslezing.Gelezen gelezen = nieuw.gelezen();
    String referentie =
        bewijzen.bewaar(bewijs, gelezen.soort(), gelezen.inhoud(), nieuw.ontvangen());
    leg(
        bewijs.gemeente(),
        nieuw.afnemer(),
        bewijs.dienst(),
        Handelingssoort.BEWIJS_AANVAARD,
        bewijs,
        null,
        nieuw.ontvangen());
    return referentie;
  }

  /** Records that what was verified is refused after all, in a transaction of its own. */
  public void weiger(Gecontroleerd nieuw, Afwijzing afwijzing) {
    noteerWeigering(
        nieuw.bewijs().gemeente(),
        nieuw.afnemer(),
        nieuw.bewijs().dienst(),
        afwijzing,
        nieuw.ontvangen());
  }

  private void noteerWeigering(
      String gemeente, Afnemer afnemer, String dienst, Afwijzing afwijzing, Instant nu) {
    transactie.executeWithoutResult(
        status ->
            leg(gemeente, afnemer, dienst, Handelingssoort.BEWIJS_GEWEIGERD, null, afwijzing, nu));
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
