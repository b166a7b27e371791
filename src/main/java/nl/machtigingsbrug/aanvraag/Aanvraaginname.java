package nl.machtigingsbrug.aanvraag;

import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.machtigingsbrug.bewijs.AanvaardBewijs;
import nl.machtigingsbrug.bewijs.BewijsInzending;
import nl.machtigingsbrug.bewijs.Bewijsinname;
import nl.machtigingsbrug.bewijs.Bewijzen;
import nl.machtigingsbrug.dienst.Catalogus;
import nl.machtigingsbrug.dienst.Dienst;
import nl.machtigingsbrug.dienst.Gemeentecatalogi;
import nl.machtigingsbrug.dienst.Handelingssoort;
import nl.machtigingsbrug.dienst.Oordeel;
import nl.machtigingsbrug.dienst.Toetsing;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.gemeente.Afnemer;
import nl.machtigingsbrug.gemeente.Recht;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Takes an aanvraag in: the same one twice gives the same answer, and a refusal is recorded too.
 */
@Component
class Aanvraaginname {

  private final Aanvragen aanvragen;
  private final Bewijzen bewijzen;
  private final Bewijsinname bewijsinname;
  private final Gemeentecatalogi catalogi;
  private final Vastlegging vastlegging;
  private final Clock klok;

  Aanvraaginname(
      Aanvragen aanvragen,
      Bewijzen bewijzen,
      Bewijsinname bewijsinname,
      Gemeentecatalogi catalogi,
      Vastlegging vastlegging,
      Clock klok) {
    this.aanvragen = aanvragen;
    this.bewijzen = bewijzen;
    this.bewijsinname = bewijsinname;
    this.catalogi = catalogi;
    this.vastlegging = vastlegging;
    this.klok = klok;
  }

  /**
   * Takes in.
   *
   * @throws Afwijzing with the code of the first check that fails
   */
  Aanvraagstand neem(AanvraagInzending inzending, Afnemer afnemer) {
    Instant nu = klok.instant();
    AanvaardBewijs verwezen;
    try {
      verwezen = verwezen(inzending.bewijsreferentie(), afnemer);
    } catch (Afwijzing onbekend) {
      return verwijderd(inzending, afnemer).orElseThrow(() -> onbekend);
    }
    String gemeente = gemeente(inzending.bewijs(), verwezen);
    afnemer.vereis(Recht.AANVRAAG_INDIENEN, gemeente);
    Optional<Aanvraagstand> eerder = eerder(inzending, gemeente, afnemer);
    if (eerder.isPresent()) {
      return eerder.get();
    }
    Catalogus catalogus = catalogi.van(gemeente);
    Dienst dienst = catalogus.dienst(inzending.dienst());
    catalogus
        .gegevensschema(dienst)
        .orElseThrow(() -> new Afwijzing(Foutcode.TOETS_HANDELING_NIET_TOEGESTAAN, "dienst"))
        .controleer(inzending.gegevens());
    Bewijsinname.Gecontroleerd vers = vers(inzending.bewijs(), afnemer);
    AanvaardBewijs bewijs = vers == null ? verwezen : vers.bewijs();
    if (bewijs == null) {
      throw new Afwijzing(Foutcode.BERICHT_VELD_ONGELDIG, "bewijs");
    }
    try {
      return neem(inzending, afnemer, dienst, bewijs, vers, nu);
    } catch (Afwijzing afwijzing) {
      if (vers == null || afwijzing.code() != Foutcode.SAML_HERHAALD) {
        throw afwijzing;
      }
      // The same message at the same moment: the other one used the evidence, for this aanvraag.
      return eerder(inzending, gemeente, afnemer)
          .orElseThrow(
              () -> {
                bewijsinname.weiger(vers, afwijzing);
                return afwijzing;
              });
    }
  }

  private Aanvraagstand neem(
      AanvraagInzending inzending,
      Afnemer afnemer,
      Dienst dienst,
      AanvaardBewijs bewijs,
      Bewijsinname.@Nullable Gecontroleerd vers,
      Instant nu) {
    bewijs.eisGeldig(dienst.id(), nu);
    Oordeel oordeel =
        Toetsing.toets(
            bewijs.optreden(), dienst, Handelingssoort.AANVRAGEN, nu, bewijs.geldigTot());
    if (oordeel instanceof Oordeel.Geweigerd geweigerd) {
      vastlegging.weiger(bewijs, vers, inzending.kenmerk(), geweigerd.code(), nu);
      throw Afwijzing.met(geweigerd.code(), geweigerd.andereManier());
    }
    Aanvraag aanvraag =
        new Aanvraag(
            UUID.randomUUID(),
            bewijs.gemeente(),
            afnemer.id(),
            inzending.kenmerk(),
            dienst.id(),
            bewijs.optreden(),
            inzending.gegevens(),
            oordeel instanceof Oordeel.Herstel herstel ? herstel.code() : null,
            oordeel.reden(),
            nu,
            null);
    return vastlegging.leg(aanvraag, inzending, bewijs, vers)
        ? Aanvraagstand.van(aanvraag)
        : eerder(inzending, bewijs.gemeente(), afnemer).orElseThrow();
  }

  private Optional<Aanvraagstand> eerder(
      AanvraagInzending inzending, String gemeente, Afnemer afnemer) {
    return aanvragen
        .metKenmerk(gemeente, afnemer.id(), inzending.kenmerk())
        .map(
            eerder -> {
              if (!MessageDigest.isEqual(eerder.inhoudsmerk(), inzending.sha256())) {
                throw new Afwijzing(Foutcode.AANVRAAG_ANDERE_INHOUD, "kenmerk");
              }
              return eerder.stand();
            });
  }

  /** A repeat after the term of the first: its evidence is gone, so only its content tells. */
  private Optional<Aanvraagstand> verwijderd(AanvraagInzending inzending, Afnemer afnemer) {
    return aanvragen.verwijderd(afnemer.id(), inzending.kenmerk()).stream()
        .filter(eerder -> MessageDigest.isEqual(eerder.inhoudsmerk(), inzending.sha256()))
        .map(Aanvragen.Eerder::stand)
        .filter(stand -> afnemer.mag(Recht.AANVRAAG_INDIENEN, stand.gemeente()))
        .findFirst();
  }

  private @Nullable AanvaardBewijs verwezen(@Nullable String referentie, Afnemer afnemer) {
    return referentie == null ? null : bewijzen.vind(referentie, afnemer.id());
  }

  private Bewijsinname.@Nullable Gecontroleerd vers(
      @Nullable BewijsInzending bewijs, Afnemer afnemer) {
    return bewijs == null ? null : bewijsinname.controleer(bewijs, afnemer);
  }

  private static String gemeente(
      @Nullable BewijsInzending bewijs, @Nullable AanvaardBewijs verwezen) {
    if (verwezen != null) {
      return verwezen.gemeente();
    }
    if (bewijs != null) {
      return bewijs.vereisteGemeente();
    }
    throw new Afwijzing(Foutcode.BERICHT_VELD_ONGELDIG, "bewijs");
  }
}
