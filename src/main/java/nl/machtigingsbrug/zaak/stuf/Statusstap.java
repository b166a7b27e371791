package nl.machtigingsbrug.zaak.stuf;

import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.stuf.Operatie;
import nl.machtigingsbrug.stuf.Ruimte;
import nl.machtigingsbrug.stuf.Stufelement;
import org.apache.camel.Exchange;
import org.springframework.stereotype.Component;

/** The first status, set last: to others it says that the zaak is complete. */
@Component("stufstatus")
public class Statusstap {

  private final Stufberichten berichten;

  Statusstap(Stufberichten berichten) {
    this.berichten = berichten;
  }

  /** The call that sets it. */
  public Object maak(Exchange exchange) {
    Stufopdracht opdracht = Stufstand.opdracht(exchange);
    return berichten.status(
        opdracht.instellingen(), Stufstand.zaaknummer(exchange), Stufzaak.beginstatus(opdracht));
  }

  /** What is remembered of it. */
  public String gemaakt(Exchange exchange) {
    return Stufstand.opdracht(exchange).zaaktype().statusvolgnummer();
  }

  /** The call that tells which is the last. */
  public Object zoek(Exchange exchange) {
    return berichten.vraag(
        Stufstand.bij(exchange), Operatie.GEEF_ZAAKSTATUS, Stufstand.zaaknummer(exchange));
  }

  /** Its number where it was set, or one after it; nothing otherwise. */
  public String herken(Exchange exchange) {
    int eerste = Integer.parseInt(gemaakt(exchange));
    try {
      boolean gezet =
          Stufstand.gevonden(exchange).stream()
              .flatMap(zaak -> zaak.kinderen(Ruimte.ZKN, "heeft").stream())
              .flatMap(heeft -> heeft.kinderen(Ruimte.ZKN, "gerelateerde").stream())
              .anyMatch(soort -> volgnummer(soort) >= eerste);
      return gezet ? gemaakt(exchange) : "";
    } catch (Afwijzing onleesbaar) {
      throw new Afwijzing(Foutcode.LEVERING_ANTWOORD_ONLEESBAAR);
    }
  }

  /** Of a statustype; -1 where there is none that can be read. */
  private static int volgnummer(Stufelement soort) {
    String tekst = soort.gegeven(Ruimte.ZKN, "volgnummer").tekst();
    return tekst != null && tekst.matches("[0-9]{1,4}") ? Integer.parseInt(tekst) : -1;
  }
}
