package nl.machtigingsbrug.communicatie.vervolg;

import java.util.Set;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.levering.Leveringen;
import nl.machtigingsbrug.levering.Staat;
import org.springframework.stereotype.Component;

/** How far the documents of a message are on their way to the documentregistratie. */
@Component
class Documentstand {

  private static final Set<Staat> ONDERWEG = Set.of(Staat.WACHT, Staat.BEZIG);
  private static final Set<Staat> AF = Set.of(Staat.GELEVERD, Staat.INGETROKKEN);

  private final Registraties registraties;
  private final Leveringen leveringen;

  Documentstand(Registraties registraties, Leveringen leveringen) {
    this.registraties = registraties;
    this.leveringen = leveringen;
  }

  /**
   * Passes where they are kept, or will not be without a human: a channel that refers to them then
   * finds that it cannot, and the next one takes over.
   *
   * @throws Afwijzing MB-VERVOLG-08
   */
  void wachtOp(Vervolgbericht bericht) {
    if (is(bericht, ONDERWEG)) {
      throw new Afwijzing(Foutcode.VERVOLG_DOCUMENTEN_ONDERWEG);
    }
  }

  /**
   * Passes where they are kept, or nobody wants them kept.
   *
   * @throws Afwijzing MB-VERVOLG-08
   */
  void eisAf(Vervolgbericht bericht) {
    if (registraties.documentlevering(bericht.id()).isPresent() && !is(bericht, AF)) {
      throw new Afwijzing(Foutcode.VERVOLG_DOCUMENTEN_ONDERWEG);
    }
  }

  private boolean is(Vervolgbericht bericht, Set<Staat> staten) {
    return registraties
        .documentlevering(bericht.id())
        .flatMap(leveringen::vind)
        .filter(levering -> staten.contains(levering.staat()))
        .isPresent();
  }
}
