package nl.machtigingsbrug.beheer;

import java.util.UUID;
import nl.machtigingsbrug.aanvraag.Aanvragen;
import nl.machtigingsbrug.aanvraag.Hertoetsing;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.levering.Reeks;
import org.springframework.stereotype.Component;

/** Whether a levering may be delivered again by the mandate of now. */
@Component
class Herleverbaarheid {

  private final Aanvragen aanvragen;
  private final Hertoetsing hertoetsing;

  Herleverbaarheid(Aanvragen aanvragen, Hertoetsing hertoetsing) {
    this.aanvragen = aanvragen;
    this.hertoetsing = hertoetsing;
  }

  /**
   * Passes while the mandate holds. That something happened is told whether or not it still does,
   * also where no aanvraag is kept.
   *
   * @throws Afwijzing MB-AANVRAAG-01 without an aanvraag, MB-DIENST or MB-TOETS where the mandate
   *     no longer holds
   */
  void eis(Reeks reeks, UUID aanvraag) {
    if (reeks == Reeks.ZAAK) {
      hertoetsing.eis(aanvragen.met(aanvraag));
    }
  }
}
