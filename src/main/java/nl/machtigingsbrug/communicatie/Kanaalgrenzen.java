package nl.machtigingsbrug.communicatie;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.machtigingsbrug.communicatie.Kanaalgrens.Overschrijding;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.apache.camel.ExchangeProperty;
import org.apache.camel.Handler;
import org.springframework.stereotype.Component;

/** The limits of all channels; the last look before one is called. */
@Component("kanaalgrenzen")
public final class Kanaalgrenzen {

  private final Map<Kanaal, Kanaalgrens> grenzen = new EnumMap<>(Kanaal.class);

  Kanaalgrenzen(List<Kanaalgrens> alle) {
    alle.forEach(grens -> grenzen.put(grens.kanaal(), grens));
  }

  /**
   * What the channel of this opdracht cannot carry.
   *
   * @throws Afwijzing CONFIG_ONGELDIG where nobody knows the limits of the channel
   */
  public List<Overschrijding> toets(Verzendopdracht opdracht) {
    Kanaalgrens grens = grenzen.get(opdracht.kanaal());
    if (grens == null) {
      throw new Afwijzing(Foutcode.CONFIG_ONGELDIG, "kanaal");
    }
    return grens.toets(opdracht);
  }

  /**
   * Lets through what the channel can carry.
   *
   * @throws Afwijzing KANAAL_PAST_NIET with the first field that does not fit
   */
  @Handler
  void eis(@ExchangeProperty("verzendopdracht") Verzendopdracht opdracht) {
    List<Overschrijding> te = toets(opdracht);
    if (!te.isEmpty()) {
      throw new Afwijzing(Foutcode.KANAAL_PAST_NIET, te.get(0).veld());
    }
  }
}
