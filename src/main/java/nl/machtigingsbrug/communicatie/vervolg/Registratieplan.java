package nl.machtigingsbrug.communicatie.vervolg;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.machtigingsbrug.communicatie.Bijlageregister;
import nl.machtigingsbrug.communicatie.Kanaal;
import nl.machtigingsbrug.communicatie.Verzendregister;
import nl.machtigingsbrug.communicatie.Verzendresultaat;
import nl.machtigingsbrug.levering.Leveringen;
import nl.machtigingsbrug.levering.Opdracht;
import nl.machtigingsbrug.levering.Reeks;
import org.springframework.stereotype.Component;

/**
 * Plans what others are told of a message: its documents when it comes in, and that it went out
 * when it did. Each is a levering of its own, and is there once.
 */
@Component
class Registratieplan {

  private static final String ZAAKSYSTEEM = "zaaksysteem";
  private static final String DOCUMENTEN = "uit-bijlagen-zgw";

  private final Registraties registraties;
  private final Bijlagen bijlagen;
  private final Leveringen leveringen;
  private final List<Verzendregister> registers;
  private final List<Bijlageregister> bijlageregisters;

  Registratieplan(
      Registraties registraties,
      Bijlagen bijlagen,
      Leveringen leveringen,
      List<Verzendregister> registers,
      List<Bijlageregister> bijlageregisters) {
    this.registraties = registraties;
    this.bijlagen = bijlagen;
    this.leveringen = leveringen;
    this.registers = List.copyOf(registers);
    this.bijlageregisters = List.copyOf(bijlageregisters);
  }

  /** Of a message that just came in: it is not held up by it where it needs no documents there. */
  void bewaarDocumenten(Vervolgbericht bericht) {
    if (bijlageregisters.stream().anyMatch(register -> register.neemt(bericht.gemeente()))
        && !bijlagen.alle(bericht.id(), bericht.gemeente()).isEmpty()) {
      registraties.bewaarDocumenten(
          leveringen.plan(opdracht(bericht, Reeks.REGISTRATIE, ZAAKSYSTEEM, DOCUMENTEN)),
          bericht.id());
    }
  }

  /** Of what a channel said, while its verzending is locked. */
  void meld(
      Vervolgbericht bericht,
      Verzending verzending,
      Verzendpoging poging,
      Verzendresultaat resultaat) {
    if (!isVerzonden(poging.kanaal(), resultaat)) {
      return;
    }
    boolean metBijlagen =
        !bijlagen.van(bericht.id(), bericht.gemeente(), verzending.variant()).isEmpty();
    List<String> gedaan = registraties.van(poging.levering());
    for (Verzendregister register : registers) {
      if (!gedaan.contains(register.naam()) && register.neemt(bericht.gemeente(), metBijlagen)) {
        Reeks reeks = register.naDeZaak() ? Reeks.REGISTRATIE : Reeks.VERVOLG;
        UUID levering =
            leveringen.planLater(
                opdracht(bericht, reeks, register.bestemming(), register.route()), Duration.ZERO);
        registraties.bewaar(levering, poging.levering(), register.naam());
      }
    }
  }

  /** With an adapter a letter is not in the Berichtenbox yet, and often never is. */
  private static boolean isVerzonden(Kanaal kanaal, Verzendresultaat resultaat) {
    return switch (resultaat) {
      case AANGEBODEN -> kanaal != Kanaal.BERICHTENBOX;
      case BEZORGD, GEOPEND -> true;
      case ONBESTELBAAR, ONBEKEND -> false;
    };
  }

  private static Opdracht opdracht(
      Vervolgbericht bericht, Reeks reeks, String bestemming, String route) {
    return new Opdracht(bericht.aanvraag(), 0, reeks, bericht.gemeente(), bestemming, route);
  }
}
