package nl.machtigingsbrug.aanvraag;

import nl.machtigingsbrug.levering.Leveringen;
import nl.machtigingsbrug.levering.Opdracht;
import org.springframework.stereotype.Component;

/**
 * Sets an allowed aanvraag out to every bestemming of its gemeente, in the caller's transaction.
 */
@Component
public final class Uitzetting {

  private final Leveringen leveringen;
  private final Bestemmingen bestemmingen;

  Uitzetting(Leveringen leveringen, Bestemmingen bestemmingen) {
    this.leveringen = leveringen;
    this.bestemmingen = bestemmingen;
  }

  /** Plans its leveringen. */
  public void zetUit(Aanvraag aanvraag) {
    bestemmingen
        .van(aanvraag.gemeente(), aanvraag.dienst())
        .forEach(
            bestemming ->
                leveringen.plan(
                    new Opdracht(
                        aanvraag.id(),
                        0,
                        aanvraag.gemeente(),
                        bestemming.naam(),
                        bestemming.route())));
  }
}
