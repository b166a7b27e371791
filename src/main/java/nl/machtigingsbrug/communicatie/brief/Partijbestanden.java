package nl.machtigingsbrug.communicatie.brief;

import java.util.ArrayList;
import java.util.List;
import org.apache.camel.Body;
import org.apache.camel.Handler;
import org.springframework.stereotype.Component;

/** The files of a batch in the order in which they are written: what closes it is the last. */
@Component("partijbestanden")
final class Partijbestanden {

  private final Partijen partijen;
  private final Brievenbak brievenbak;

  Partijbestanden(Partijen partijen, Brievenbak brievenbak) {
    this.partijen = partijen;
    this.brievenbak = brievenbak;
  }

  @Handler
  List<Partijbestand> van(@Body Partij partij) {
    List<Partijstuk> stukken = partijen.stukken(partij);
    List<Partijbestand> bestanden = new ArrayList<>();
    for (Partijstuk stuk : stukken) {
      bestanden.add(
          new Partijbestand(
              partij.map() + "/" + stuk.bestand(),
              () -> brievenbak.inhoud(partij.gemeente(), stuk.id())));
    }
    byte[] csv = Partijindex.csv(partij, stukken);
    byte[] jsonl = Partijindex.jsonl(partij, stukken);
    bestanden.add(new Partijbestand(partij.map() + "/index.csv", () -> csv));
    bestanden.add(new Partijbestand(partij.map() + "/index.jsonl", () -> jsonl));
    bestanden.add(new Partijbestand(partij.map() + ".klaar", () -> Partijindex.klaar(csv, jsonl)));
    return bestanden;
  }
}
