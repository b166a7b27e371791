package nl.machtigingsbrug.zds.modus;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.machtigingsbrug.aanvraag.Aanvraag;
import nl.machtigingsbrug.aanvraag.Aanvragen;
import nl.machtigingsbrug.communicatie.Berichtsoort;
import nl.machtigingsbrug.communicatie.Hoedanigheid;
import nl.machtigingsbrug.communicatie.adressering.Gemeenteregels;
import nl.machtigingsbrug.dienst.Dienst;
import nl.machtigingsbrug.dienst.Gemeentecatalogi;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.optreden.Optreden;
import nl.machtigingsbrug.stuf.Mutatie;
import nl.machtigingsbrug.stuf.Operatie;
import nl.machtigingsbrug.stuf.Rol;
import nl.machtigingsbrug.stuf.Rolsoort;
import nl.machtigingsbrug.stuf.Zaak;
import nl.machtigingsbrug.zds.Zaaktypegids;
import nl.machtigingsbrug.zds.Zdsvraag;
import nl.machtigingsbrug.zds.bewijs.Gevonden;
import nl.machtigingsbrug.zds.bewijs.Partijvorm;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sees what would have become of a message, and changes nothing. */
@Component
class Waarnemer {

  private final Bewijsverrijking verrijkingen;
  private final Aanvragen aanvragen;
  private final Zaaktypegids zaaktypen;
  private final Gemeentecatalogi catalogi;
  private final Gemeenteregels regels;
  private final Clock klok;

  Waarnemer(
      Bewijsverrijking verrijkingen,
      Aanvragen aanvragen,
      Zaaktypegids zaaktypen,
      Gemeentecatalogi catalogi,
      Gemeenteregels regels,
      Clock klok) {
    this.verrijkingen = verrijkingen;
    this.aanvragen = aanvragen;
    this.zaaktypen = zaaktypen;
    this.catalogi = catalogi;
    this.regels = regels;
    this.klok = klok;
  }

  /** Looks; what goes wrong is a thing seen too. */
  Waarneming zie(Zdsvraag vraag) {
    boolean brief = isBrief(vraag.operatie());
    Dienst dienst = null;
    try {
      dienst =
          zaaktypen.dienst(vraag.gemeente(), Zaakvelden.zaaktype(vraag.bericht())).orElse(null);
      if (vraag.operatie() == Operatie.CREEER_ZAAK) {
        return nieuw(vraag, dienst);
      }
      verrijkingen.bepaal(vraag);
      return status(vraag, dienst, brief);
    } catch (Afwijzing afwijzing) {
      boolean anders = afwijzing.code() == Foutcode.ZAAKBERICHT_BEWIJS_ANDERS;
      return new Waarneming(
          naam(dienst),
          brief,
          Set.of(anders ? Verschil.TEGENSPRAAK : Verschil.GEWEIGERD),
          afwijzing.code().code());
    } catch (RuntimeException onverwacht) {
      return new Waarneming(naam(dienst), brief, Set.of(), Foutcode.STORING.code());
    }
  }

  private Waarneming nieuw(Zdsvraag vraag, @Nullable Dienst dienst) {
    Optional<Bewijsverrijking.Vondst> vondst = verrijkingen.bepaal(vraag);
    if (vondst.isEmpty()) {
      return new Waarneming(naam(dienst), true, Set.of(), null);
    }
    Gevonden gevonden = vondst.get().bewijs();
    Optreden optreden = gevonden.optreden();
    Set<Verschil> verschillen = EnumSet.noneOf(Verschil.class);
    verschillen.addAll(vondst.get().verrijking().verschillen());
    Hoedanigheid krijgt =
        isInitiator(Mutatie.zaak(vraag.bericht()).wordt(), optreden)
            ? Hoedanigheid.GEMACHTIGDE
            : Hoedanigheid.VERTEGENWOORDIGDE;
    verschillen.addAll(
        proef(vraag.gemeente())
            .vergelijk(optreden, Berichtsoort.ONTVANGSTBEVESTIGING, gevonden.dienst(), krijgt));
    return new Waarneming(gevonden.dienst().id(), true, verschillen, null);
  }

  /** Of a zaak that began here; what the zaaksysteem has as its initiator we made so ourselves. */
  private Waarneming status(Zdsvraag vraag, @Nullable Dienst genoemd, boolean brief) {
    if (!brief) {
      return new Waarneming(naam(genoemd), false, Set.of(), null);
    }
    String nummer = Mutatie.zaak(vraag.bericht()).wordt().identificatie().tekst();
    Optional<Aanvraag> aanvraag =
        nummer == null ? Optional.empty() : aanvragen.metZaak(vraag.gemeente(), nummer);
    if (aanvraag.isEmpty()) {
      return new Waarneming(naam(genoemd), true, Set.of(), null);
    }
    String dienst = aanvraag.get().dienst();
    return new Waarneming(
        dienst,
        true,
        proef(vraag.gemeente())
            .vergelijk(
                aanvraag.get().optreden(),
                Berichtsoort.STATUSBERICHT,
                catalogi.van(vraag.gemeente()).zoek(dienst).orElse(null),
                Hoedanigheid.VERTEGENWOORDIGDE),
        null);
  }

  private Briefproef proef(String gemeente) {
    return new Briefproef(regels.van(gemeente), klok.instant());
  }

  private static boolean isBrief(Operatie operatie) {
    return operatie == Operatie.CREEER_ZAAK || operatie == Operatie.ACTUALISEER_ZAAKSTATUS;
  }

  /** Whether the message has who acts as who is concerned, and so the letters go to him. */
  private static boolean isInitiator(Zaak zaak, Optreden optreden) {
    List<Rol> initiators =
        zaak.rollen().stream().filter(rol -> rol.soort() == Rolsoort.INITIATOR).toList();
    return initiators.size() == 1
        && Partijvorm.is(initiators.get(0).betrokkene(), optreden.handelt());
  }

  private static @Nullable String naam(@Nullable Dienst dienst) {
    return dienst == null ? null : dienst.id();
  }
}
