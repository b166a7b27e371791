package nl.machtigingsbrug.zaak.stuf;

import java.util.List;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.stuf.Kenmerk;
import nl.machtigingsbrug.stuf.Operatie;
import nl.machtigingsbrug.stuf.Stufelement;
import org.apache.camel.Exchange;
import org.springframework.stereotype.Component;

/** The zaak itself; its number was remembered before, so a retry finds it by that. */
@Component("stufzaak")
public class Zaakstap {

  private final Stufberichten berichten;

  Zaakstap(Stufberichten berichten) {
    this.berichten = berichten;
  }

  /** The call that makes it. */
  public Object maak(Exchange exchange) {
    return berichten.zaak(Stufstand.opdracht(exchange), Stufstand.zaaknummer(exchange));
  }

  /** What is remembered of it. */
  public String gemaakt(Exchange exchange) {
    return Stufstand.zaaknummer(exchange);
  }

  /** The call that tells whether it is there. */
  public Object zoek(Exchange exchange) {
    return berichten.vraag(
        Stufstand.bij(exchange), Operatie.GEEF_ZAAKDETAILS, Stufstand.zaaknummer(exchange));
  }

  /**
   * Its number where it is there, or nothing. The zaaksysteem gave the number to us alone, and not
   * every one gives our kenmerk back: only a kenmerk of ours with another aanvraag contradicts.
   *
   * @throws Afwijzing MB-STUF-33 where the number is of another aanvraag
   */
  public String herken(Exchange exchange) {
    Kenmerk kenmerk = Stufstand.opdracht(exchange).kenmerk();
    List<Stufelement> gevonden = Stufstand.gevonden(exchange);
    for (Stufelement zaak : gevonden) {
      List<Kenmerk> onze = onze(zaak);
      if (!onze.isEmpty() && !onze.contains(kenmerk)) {
        throw new Afwijzing(Foutcode.STUF_NUMMER_VAN_ANDER, "identificatie");
      }
    }
    return gevonden.isEmpty() ? "" : Stufstand.zaaknummer(exchange);
  }

  private static List<Kenmerk> onze(Stufelement zaak) {
    try {
      return Kenmerk.van(zaak).stream()
          .filter(kenmerk -> kenmerk.bron().equals(Stufzaak.BRON))
          .toList();
    } catch (Afwijzing onleesbaar) {
      throw new Afwijzing(Foutcode.LEVERING_ANTWOORD_ONLEESBAAR);
    }
  }
}
