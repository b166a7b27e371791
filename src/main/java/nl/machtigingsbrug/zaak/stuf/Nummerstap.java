package nl.machtigingsbrug.zaak.stuf;

import java.util.List;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.stuf.Operatie;
import nl.machtigingsbrug.stuf.Ruimte;
import nl.machtigingsbrug.stuf.Stufbericht;
import nl.machtigingsbrug.stuf.Stufelement;
import org.apache.camel.Body;
import org.apache.camel.Exchange;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Numbers that the zaaksysteem gives out. One that was given and not remembered is never used: it
 * leaves a gap, which says nothing.
 */
@Component("stufnummer")
public class Nummerstap {

  private final Stufberichten berichten;

  Nummerstap(Stufberichten berichten) {
    this.berichten = berichten;
  }

  /** The call that asks for one of a zaak. */
  public Object zaak(Exchange exchange) {
    return berichten.nummer(Stufstand.bij(exchange), Operatie.GENEREER_ZAAKIDENTIFICATIE);
  }

  /** The call that asks for one of a document. */
  public Object document(Exchange exchange) {
    return berichten.nummer(Stufstand.bij(exchange), Operatie.GENEREER_DOCUMENTIDENTIFICATIE);
  }

  /**
   * The number.
   *
   * @throws Afwijzing MB-LEVERING-08 where the answer has none that can be used
   */
  public String lees(@Body Stufbericht antwoord) {
    String nummer = nummer(antwoord.inhoud());
    if (nummer == null || nummer.length() < 5 || nummer.length() > 40) {
      throw new Afwijzing(Foutcode.LEVERING_ANTWOORD_ONLEESBAAR);
    }
    return nummer;
  }

  /** Under zaak or document, in the namespace of whichever version the zaaksysteem takes. */
  private static @Nullable String nummer(Stufelement antwoord) {
    try {
      for (String ruimte : List.of(Ruimte.ZDS, Ruimte.ZKN)) {
        for (String naam : List.of("zaak", "document")) {
          for (Stufelement deel : antwoord.kinderen(ruimte, naam)) {
            return deel.gegeven(Ruimte.ZKN, "identificatie").tekst();
          }
        }
      }
      return null;
    } catch (Afwijzing onleesbaar) {
      return null;
    }
  }
}
