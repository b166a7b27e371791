package nl.machtigingsbrug.zds.schrijven;

import java.util.List;
import java.util.Objects;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.stuf.Rolsoort;
import nl.machtigingsbrug.zaak.zgw.Zgwlijst;
import nl.machtigingsbrug.zds.Zaaktypegids;
import org.apache.camel.Exchange;
import org.springframework.stereotype.Component;

/** Whether the evidence of a message is for the zaak that it changes. */
@Component("zdsbewijs")
public class Berichtbewijsstap {

  private final Zaaktypenamen namen;
  private final Zaaktypegids zaaktypen;

  Berichtbewijsstap(Zaaktypenamen namen, Zaaktypegids zaaktypen) {
    this.namen = namen;
    this.zaaktypen = zaaktypen;
  }

  /**
   * Passes evidence for the dienst of this zaak and for who asked for it; a zaak that nobody asked
   * for has no other.
   *
   * @throws Afwijzing MB-BEWIJS-04 for another dienst, MB-STUF-17 for another zaak
   */
  public String toets(Exchange exchange) {
    Zaakbewijs bewijs = Objects.requireNonNull(Berichtstand.bericht(exchange).bewijs());
    String gemeente = Berichtstand.levering(exchange).gemeente();
    String zaaktype = namen.van(gemeente, Berichtstand.type(exchange).url());
    if (!zaaktypen.diensten(gemeente, zaaktype).contains(bewijs.dienst())) {
      throw new Afwijzing(Foutcode.BEWIJS_ANDERE_DIENST, "dienst");
    }
    List<Elementrol> initiators =
        Zgwlijst.verzameld(exchange).stream()
            .map(Rolkeuze::terug)
            .filter(rol -> rol.soort() == Rolsoort.INITIATOR)
            .toList();
    if (!initiators.isEmpty() && initiators.stream().noneMatch(bewijs.betreft()::isOver)) {
      throw new Afwijzing(Foutcode.ZAAKBERICHT_BEWIJS_ANDERE_ZAAK, "rollen");
    }
    return "past";
  }
}
