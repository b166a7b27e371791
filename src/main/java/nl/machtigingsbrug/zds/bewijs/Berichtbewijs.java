package nl.machtigingsbrug.zds.bewijs;

import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.machtigingsbrug.bewijs.AanvaardBewijs;
import nl.machtigingsbrug.bewijs.BewijsInzending;
import nl.machtigingsbrug.bewijs.Bewijsinname;
import nl.machtigingsbrug.bewijs.Bewijzen;
import nl.machtigingsbrug.dienst.Dienst;
import nl.machtigingsbrug.dienst.Gemeentecatalogi;
import nl.machtigingsbrug.dienst.Handelingssoort;
import nl.machtigingsbrug.dienst.Oordeel;
import nl.machtigingsbrug.dienst.Toetsing;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.stuf.Mutatie;
import nl.machtigingsbrug.stuf.Operatie;
import nl.machtigingsbrug.zds.Zaaktypegids;
import nl.machtigingsbrug.zds.Zdsvraag;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The evidence that came with a message, verified. Nothing changes until it is used. */
@Component
public class Berichtbewijs {

  private final Bewijzen bewijzen;
  private final Bewijsinname inname;
  private final Gemeentecatalogi catalogi;
  private final Zaaktypegids zaaktypen;
  private final Bewijsinstellingen instellingen;
  private final Clock klok;

  Berichtbewijs(
      Bewijzen bewijzen,
      Bewijsinname inname,
      Gemeentecatalogi catalogi,
      Zaaktypegids zaaktypen,
      Bewijsinstellingen instellingen,
      Clock klok) {
    this.bewijzen = bewijzen;
    this.inname = inname;
    this.catalogi = catalogi;
    this.zaaktypen = zaaktypen;
    this.instellingen = instellingen;
    this.klok = klok;
  }

  /**
   * Reads and verifies. A message about a zaak that is there can leave out its zaaktype: then the
   * evidence says for which dienst it is, and whoever knows the zaak has to see that it fits.
   *
   * @return empty where the message brings none, or asks something
   * @throws Afwijzing where the evidence does not hold or is not enough for the dienst; MB-ZAAK-01
   *     where the zaaktype is of no dienst; MB-STUF-15 where a message brings evidence that names
   *     no zaak
   */
  public Optional<Gevonden> van(Zdsvraag vraag) {
    return switch (vraag.operatie()) {
      case CREEER_ZAAK -> vind(vraag, Objects.requireNonNullElse(zaaktype(vraag), ""));
      case UPDATE_ZAAK, ACTUALISEER_ZAAKSTATUS -> vind(vraag, zaaktype(vraag));
      case VOEG_ZAAKDOCUMENT_TOE, MAAK_ZAAKDOCUMENT, UPDATE_ZAAKDOCUMENT -> vind(vraag, null);
      default -> Optional.empty();
    };
  }

  private Optional<Gevonden> vind(Zdsvraag vraag, @Nullable String zaaktype) {
    String gemeente = vraag.gemeente();
    Bewijsvelden velden = Bewijsvelden.van(vraag.bericht(), instellingen.van(gemeente));
    if (velden.isLeeg()) {
      return Optional.empty();
    }
    if (vraag.operatie() == Operatie.UPDATE_ZAAKDOCUMENT) {
      // It names no zaak, and evidence is for one.
      throw new Afwijzing(Foutcode.ZAAKBERICHT_NIET_ONDERSTEUND, "extraElement");
    }
    Dienst genoemd = zaaktype == null ? null : dienst(gemeente, zaaktype);
    Instant nu = klok.instant();
    Gevonden gevonden =
        velden.assertie() == null
            ? bekend(vraag, String.valueOf(velden.referentie()), genoemd)
            : vers(vraag, velden.assertie(), genoemd);
    AanvaardBewijs bewijs = gevonden.bewijs();
    bewijs.eisGeldig(gevonden.dienst().id(), nu);
    Oordeel oordeel =
        Toetsing.toets(
            bewijs.optreden(),
            gevonden.dienst(),
            Handelingssoort.AANVRAGEN,
            nu,
            bewijs.geldigTot());
    if (oordeel instanceof Oordeel.Geweigerd geweigerd) {
      throw new Afwijzing(geweigerd.code());
    }
    if (oordeel instanceof Oordeel.Herstel herstel) {
      // Behind us nobody would see that a human has to look first.
      throw new Afwijzing(herstel.code());
    }
    return Optional.of(gevonden);
  }

  /**
   * Uses it for one zaak, in the caller's transaction: other messages about that zaak, and a repeat
   * of one that did not get through, may bring it again.
   *
   * @throws Afwijzing MB-BEWIJS-03 where it was used for another zaak, MB-SAML-14 where another
   *     afnemer brought the assertion before
   */
  public void gebruik(Gevonden gevonden, String zaaknummer) {
    Bewijsinname.Gecontroleerd vers = gevonden.vers();
    UUID id = vers == null ? gevonden.bewijs().id() : inname.legOfHervind(vers);
    bewijzen.verbruik(id, kenmerk(zaaknummer));
  }

  /** What no aanvraag can have as its kenmerk: that would make a second zaak with it. */
  static String kenmerk(String zaaknummer) {
    return "zds/" + zaaknummer;
  }

  private Gevonden bekend(Zdsvraag vraag, String referentie, @Nullable Dienst genoemd) {
    AanvaardBewijs bewijs = bewijzen.vind(referentie, vraag.afnemer().id());
    if (!bewijs.gemeente().equals(vraag.gemeente())) {
      throw new Afwijzing(Foutcode.BEWIJS_ONBEKEND, "bewijsreferentie");
    }
    return new Gevonden(
        bewijs,
        null,
        genoemd == null ? catalogi.van(vraag.gemeente()).dienst(bewijs.dienst()) : genoemd);
  }

  private Gevonden vers(Zdsvraag vraag, String assertie, @Nullable Dienst genoemd) {
    if (genoemd == null) {
      throw new Afwijzing(Foutcode.ZAAKBERICHT_NIET_ONDERSTEUND, "isVan");
    }
    Bewijsinname.Gecontroleerd vers =
        inname.controleer(
            new BewijsInzending(
                "saml", vraag.gemeente(), genoemd.id(), null, TextNode.valueOf(assertie)),
            vraag.afnemer());
    return new Gevonden(vers.bewijs(), vers, genoemd);
  }

  private static @Nullable String zaaktype(Zdsvraag vraag) {
    return Zaaktypegids.genoemd(Mutatie.zaak(vraag.bericht()).wordt());
  }

  private Dienst dienst(String gemeente, String zaaktype) {
    return zaaktypen
        .dienst(gemeente, zaaktype)
        .orElseThrow(() -> new Afwijzing(Foutcode.ZAAK_INRICHTING, "dienst"));
  }
}
