package nl.machtigingsbrug.communicatie.vervolg;

import java.util.List;
import java.util.UUID;
import nl.machtigingsbrug.communicatie.Hoedanigheid;
import nl.machtigingsbrug.levering.Leveringbesluiten;
import nl.machtigingsbrug.levering.Werkvoorraad;
import nl.machtigingsbrug.vertegenwoordiging.Beeindigingsgetuige;
import nl.machtigingsbrug.vertegenwoordiging.Vertegenwoordigingstand;
import org.springframework.stereotype.Component;

/**
 * Stops what was still on its way to a gemachtigde whose mandate ended, and has each of those
 * messages addressed again: now to the vertegenwoordigde. What is at a channel cannot be called
 * back.
 */
@Component
class Beeindiging implements Beeindigingsgetuige {

  private final Vervolgberichten berichten;
  private final Verzendingen verzendingen;
  private final Vervolgbegin begin;
  private final Leveringbesluiten besluiten;
  private final Werkvoorraad werkvoorraad;

  Beeindiging(
      Vervolgberichten berichten,
      Verzendingen verzendingen,
      Vervolgbegin begin,
      Leveringbesluiten besluiten,
      Werkvoorraad werkvoorraad) {
    this.berichten = berichten;
    this.verzendingen = verzendingen;
    this.begin = begin;
    this.besluiten = besluiten;
    this.werkvoorraad = werkvoorraad;
  }

  @Override
  public void beeindigd(Vertegenwoordigingstand vertegenwoordiging, List<UUID> aanvragen) {
    aanvragen.forEach(aanvraag -> berichten.over(aanvraag).forEach(this::stop));
  }

  /** One message. */
  void stop(Vervolgbericht bericht) {
    boolean gestopt = false;
    for (Verzending verzending : verzendingen.van(bericht.id())) {
      gestopt |= verzending.hoedanigheid() == Hoedanigheid.GEMACHTIGDE && stop(verzending);
    }
    if (gestopt) {
      begin.adresseer(bericht);
    }
  }

  /** The levering before its verzending, as at the end of an attempt. */
  private boolean stop(Verzending verzending) {
    List<Verzendpoging> pogingen = verzendingen.pogingen(verzending.id());
    if (verzending.stand() != Verzendstand.GEPLAND || pogingen.isEmpty()) {
      return false;
    }
    UUID laatste = pogingen.get(pogingen.size() - 1).levering();
    if (!besluiten.trekIn(laatste)) {
      return false;
    }
    werkvoorraad.handelAfVan(laatste, "machtigingsbrug", "vertegenwoordiging beëindigd");
    return true;
  }
}
