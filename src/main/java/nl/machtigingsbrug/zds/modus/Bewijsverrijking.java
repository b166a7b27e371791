package nl.machtigingsbrug.zds.modus;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.machtigingsbrug.bewijs.AanvaardBewijs;
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
import nl.machtigingsbrug.stuf.Rol;
import nl.machtigingsbrug.stuf.Zaak;
import nl.machtigingsbrug.zds.Zdsvraag;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the evidence that a message refers to makes of it. Changes nothing. */
@Component
class Bewijsverrijking {

  private final Bewijzen bewijzen;
  private final Gemeentecatalogi catalogi;
  private final Dienstvinder diensten;
  private final ModusInstellingen instellingen;
  private final Clock klok;

  Bewijsverrijking(
      Bewijzen bewijzen,
      Gemeentecatalogi catalogi,
      Dienstvinder diensten,
      ModusInstellingen instellingen,
      Clock klok) {
    this.bewijzen = bewijzen;
    this.catalogi = catalogi;
    this.diensten = diensten;
    this.instellingen = instellingen;
    this.klok = klok;
  }

  /**
   * Evidence and what it makes of a message.
   *
   * @param zaak as the message describes it
   */
  record Vondst(AanvaardBewijs bewijs, Zaak zaak, Dienst dienst, Verrijking verrijking) {}

  /**
   * Empty where the message makes no zaak, or refers to no evidence.
   *
   * @throws Afwijzing where the evidence does not hold or is not enough for the dienst, and
   *     MB-STUF-43 where it says something else than the message
   */
  Optional<Vondst> bepaal(Zdsvraag vraag) {
    if (vraag.operatie() != Operatie.CREEER_ZAAK) {
      return Optional.empty();
    }
    Gemeentemodus gemeente = instellingen.van(vraag.gemeente());
    Zaak zaak = Mutatie.zaak(vraag.bericht()).wordt();
    String referentie = extra(zaak, gemeente.bewijsveld());
    if (referentie == null) {
      return Optional.empty();
    }
    AanvaardBewijs bewijs = bewijzen.vind(referentie, vraag.afnemer().id());
    if (!bewijs.gemeente().equals(vraag.gemeente())) {
      throw new Afwijzing(Foutcode.BEWIJS_ONBEKEND, "bewijsreferentie");
    }
    Instant nu = klok.instant();
    Dienst dienst =
        diensten
            .met(vraag.gemeente(), zaak.zaaktypecode().tekst())
            .orElseGet(() -> catalogi.van(vraag.gemeente()).dienst(bewijs.dienst()));
    bewijs.eisGeldig(dienst.id(), nu);
    Oordeel oordeel =
        Toetsing.toets(
            bewijs.optreden(), dienst, Handelingssoort.AANVRAGEN, nu, bewijs.geldigTot());
    if (oordeel instanceof Oordeel.Geweigerd geweigerd) {
      throw new Afwijzing(geweigerd.code());
    }
    if (oordeel instanceof Oordeel.Herstel herstel) {
      // Behind us nobody would see that a human has to look first.
      throw new Afwijzing(herstel.code());
    }
    return Optional.of(
        new Vondst(
            bewijs,
            zaak,
            dienst,
            new Roltoevoeging(dienst, gemeente.bijTegenspraak(), nu)
                .bepaal(zaak.rollen(), bewijs.optreden())));
  }

  /** Of the zaak or of one of its roles; said twice it must be the same. */
  private static @Nullable String extra(Zaak zaak, String naam) {
    List<String> waarden =
        Stream.concat(
                zaak.extra().stream(), zaak.rollen().stream().map(Rol::extra).flatMap(List::stream))
            .filter(element -> element.naam().equals(naam))
            .map(element -> element.inhoud().tekst())
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    if (waarden.size() > 1) {
      throw new Afwijzing(Foutcode.BERICHT_DUBBELE_SLEUTEL, "extraElement");
    }
    return waarden.isEmpty() ? null : waarden.get(0);
  }
}
