package nl.machtigingsbrug.bewaring;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import nl.machtigingsbrug.commando.Commando;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.logboek.Betrokkenen;
import nl.machtigingsbrug.logboek.Handeling;
import nl.machtigingsbrug.logboek.Handelingssoort;
import nl.machtigingsbrug.logboek.Logboek;
import nl.machtigingsbrug.logboek.Onderwerp;
import org.springframework.boot.ApplicationArguments;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The command {@code lees-archief}: prints the archive of a gemeente, one aanvraag a line. The only
 * command that prints people; that it was run is a line of the logboek.
 */
@Component
class LeesArchief implements Commando {

  private final Archief archief;
  private final Logboek logboek;
  private final TransactionOperations transactie;
  private final Clock klok;

  LeesArchief(Archief archief, Logboek logboek, TransactionOperations transactie, Clock klok) {
    this.archief = archief;
    this.logboek = logboek;
    this.transactie = transactie;
    this.klok = klok;
  }

  @Override
  public String naam() {
    return "lees-archief";
  }

  @Override
  public int voerUit(ApplicationArguments argumenten, PrintStream uit) {
    List<String> mappen = argumenten.getOptionValues("map");
    List<String> gemeenten = argumenten.getOptionValues("gemeente");
    if (mappen == null || mappen.size() != 1 || gemeenten == null || gemeenten.size() != 1) {
      uit.println("Gebruik: lees-archief --map=<map> --gemeente=<gemeente>");
      return 2;
    }
    String gemeente = gemeenten.get(0);
    try {
      List<Path> bestanden = archief.bestanden(Path.of(mappen.get(0)), gemeente);
      if (bestanden.isEmpty()) {
        uit.println("Van gemeente " + gemeente + " staat niets in dit archief.");
        return 2;
      }
      noteer(gemeente, bestanden.size());
      for (Path bestand : bestanden) {
        archief.lees(bestand, gemeente, uit);
      }
      uit.flush();
      return 0;
    } catch (IOException | Afwijzing e) {
      uit.println(
          "Een bestand van het archief is niet te lezen; wat hierboven staat, is niet alles.");
      return 1;
    }
  }

  private void noteer(String gemeente, int bestanden) {
    transactie.executeWithoutResult(
        status ->
            logboek.leg(
                new Handeling(
                    gemeente,
                    klok.instant(),
                    Handelingssoort.INZAGE,
                    Betrokkenen.onbekend(),
                    Onderwerp.geen(),
                    null,
                    "lees-archief, bestanden=" + bestanden,
                    null)));
  }
}
