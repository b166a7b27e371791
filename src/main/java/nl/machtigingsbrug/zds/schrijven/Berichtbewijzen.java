package nl.machtigingsbrug.zds.schrijven;

import java.util.List;
import java.util.Optional;
import nl.machtigingsbrug.dienst.Dienst;
import nl.machtigingsbrug.dienst.Gemeentecatalogi;
import nl.machtigingsbrug.dienst.Zaakinrichting;
import nl.machtigingsbrug.stuf.Zaak;
import nl.machtigingsbrug.zaak.zgw.Rolverdeling;
import nl.machtigingsbrug.zaak.zgw.ZgwGemeenten;
import nl.machtigingsbrug.zaak.zgw.ZgwInstellingen;
import nl.machtigingsbrug.zds.Zdsvraag;
import nl.machtigingsbrug.zds.bewijs.Berichtbewijs;
import nl.machtigingsbrug.zds.bewijs.Bewijsinstellingen;
import nl.machtigingsbrug.zds.bewijs.Gevonden;
import nl.machtigingsbrug.zds.bewijs.Rolvergelijking;
import nl.machtigingsbrug.zds.bewijs.Tegenspraak;
import org.springframework.stereotype.Component;

/** What the evidence of a message makes of its roles. */
@Component
class Berichtbewijzen {

  private final Berichtbewijs bewijs;
  private final Bewijsinstellingen instellingen;
  private final Gemeentecatalogi catalogi;
  private final ZgwGemeenten gemeenten;

  Berichtbewijzen(
      Berichtbewijs bewijs,
      Bewijsinstellingen instellingen,
      Gemeentecatalogi catalogi,
      ZgwGemeenten gemeenten) {
    this.bewijs = bewijs;
    this.instellingen = instellingen;
    this.catalogi = catalogi;
    this.gemeenten = gemeenten;
  }

  /**
   * The roles of a new zaak.
   *
   * @throws nl.machtigingsbrug.fout.Afwijzing where the evidence does not hold, is not enough for
   *     the dienst of the zaaktype, or says something else than the message
   */
  Vertaald.Wie nieuw(Zdsvraag vraag, Zaak zaak, List<Elementrol> rollen) {
    Optional<Gevonden> gevonden = bewijs.van(vraag);
    if (gevonden.isEmpty()) {
      return Vertaald.Wie.van(rollen);
    }
    Rolvergelijking vergelijking = Rolvergelijking.van(zaak.rollen(), gevonden.get().optreden());
    boolean verrijk = vergelijking.volgtBewijs(voorrang(vraag));
    return new Vertaald.Wie(
        verrijk ? bewezen(vraag, gevonden.get()).verrijk(rollen, vergelijking) : rollen,
        gevonden.get());
  }

  /**
   * How the roles of a zaak change.
   *
   * @param rollen as the message says
   * @param bewijs for the zaak, or empty
   */
  record Gewijzigd(List<Rolmutatie> rollen, Optional<Gevonden> bewijs, Optional<Zaakbewijs> zaak) {}

  /**
   * The same for a zaak that is there. What goes says nothing of who acts.
   *
   * @param wordt the zaak as it becomes
   */
  Gewijzigd gewijzigd(Zdsvraag vraag, Zaak wordt, List<Rolmutatie> rollen) {
    Optional<Gevonden> gevonden = bewijs.van(vraag);
    if (gevonden.isEmpty()) {
      return new Gewijzigd(rollen, gevonden, Optional.empty());
    }
    Bewezenrollen bewezen = bewezen(vraag, gevonden.get());
    boolean verrijk =
        Rolvergelijking.van(wordt.blijvend(), gevonden.get().optreden())
            .volgtBewijs(voorrang(vraag));
    return new Gewijzigd(
        verrijk ? bewezen.verrijk(rollen) : rollen,
        gevonden,
        Optional.of(zaakbewijs(gevonden.get(), bewezen, verrijk)));
  }

  /** That of a message that changes no roles: only who acted is known of it. */
  Gewijzigd ongewijzigd(Zdsvraag vraag) {
    Optional<Gevonden> gevonden = bewijs.van(vraag);
    return new Gewijzigd(
        List.of(), gevonden, gevonden.map(wat -> zaakbewijs(wat, bewezen(vraag, wat), false)));
  }

  private static Zaakbewijs zaakbewijs(Gevonden gevonden, Bewezenrollen wie, boolean aanvullen) {
    return new Zaakbewijs(gevonden.dienst().id(), wie.handelt(), wie.betreft(), aanvullen);
  }

  private Bewezenrollen bewezen(Zdsvraag vraag, Gevonden gevonden) {
    ZgwInstellingen zgw = gemeenten.van(vraag.gemeente());
    Zaakinrichting zaak = gevonden.dienst().zaak();
    return Bewezenrollen.van(
        gevonden.optreden(),
        zgw.profiel(),
        Rolverdeling.rollen(
            gevonden.optreden(),
            zgw.rolconventieVoor(zaak == null ? "" : zaak.zaaktype()),
            zgw.profiel(),
            uuid ->
                catalogi.van(vraag.gemeente()).zoek(uuid).map(Dienst::dienstnummer).orElse(null)));
  }

  private Tegenspraak voorrang(Zdsvraag vraag) {
    return instellingen.van(vraag.gemeente()).bijTegenspraak();
  }
}
