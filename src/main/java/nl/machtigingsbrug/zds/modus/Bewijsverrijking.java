package nl.machtigingsbrug.zds.modus;

import java.time.Clock;
import java.util.Optional;
import nl.machtigingsbrug.stuf.Mutatie;
import nl.machtigingsbrug.stuf.Operatie;
import nl.machtigingsbrug.zds.Zdsvraag;
import nl.machtigingsbrug.zds.bewijs.Berichtbewijs;
import nl.machtigingsbrug.zds.bewijs.Bewijsinstellingen;
import nl.machtigingsbrug.zds.bewijs.Gevonden;
import org.springframework.stereotype.Component;

/** What the evidence of a message makes of it. Changes nothing. */
@Component
class Bewijsverrijking {

  private final Berichtbewijs bewijs;
  private final Bewijsinstellingen instellingen;
  private final Clock klok;

  Bewijsverrijking(Berichtbewijs bewijs, Bewijsinstellingen instellingen, Clock klok) {
    this.bewijs = bewijs;
    this.instellingen = instellingen;
    this.klok = klok;
  }

  /** Evidence and what it makes of a message. */
  record Vondst(Gevonden bewijs, Verrijking verrijking) {}

  /**
   * Empty where the message brings no evidence. Only a new zaak gets roles: which ones a zaak
   * behind us has is not known here.
   *
   * @throws nl.machtigingsbrug.fout.Afwijzing where the evidence does not hold or is not enough for
   *     the dienst, and MB-STUF-13 where it says something else than the message
   */
  Optional<Vondst> bepaal(Zdsvraag vraag) {
    return bewijs.van(vraag).map(gevonden -> new Vondst(gevonden, verrijking(vraag, gevonden)));
  }

  private Verrijking verrijking(Zdsvraag vraag, Gevonden gevonden) {
    Roltoevoeging toevoeging =
        new Roltoevoeging(
            gevonden.dienst(), instellingen.van(vraag.gemeente()).bijTegenspraak(), klok.instant());
    if (vraag.operatie() == Operatie.CREEER_ZAAK) {
      return toevoeging.bepaal(Mutatie.zaak(vraag.bericht()).wordt().rollen(), gevonden.optreden());
    }
    if (vraag.operatie() == Operatie.UPDATE_ZAAK) {
      return toevoeging.vergelijk(
          Mutatie.zaak(vraag.bericht()).wordt().blijvend(), gevonden.optreden());
    }
    return Verrijking.GEEN;
  }
}
