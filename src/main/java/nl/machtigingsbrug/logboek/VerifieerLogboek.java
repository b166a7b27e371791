package nl.machtigingsbrug.logboek;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import nl.machtigingsbrug.commando.Commando;
import nl.machtigingsbrug.fout.Foutcode;
import org.springframework.boot.ApplicationArguments;
import org.springframework.stereotype.Component;

/** The command {@code verifieer-logboek}: is the logboek of a gemeente whole and unchanged? */
@Component
public final class VerifieerLogboek implements Commando {

  private static final String GEBRUIK =
      "Gebruik: verifieer-logboek --gemeente=<gemeente> [--anker=<nummer>:<hash>]";

  private final Zegelcontrole controle;

  VerifieerLogboek(Zegelcontrole controle) {
    this.controle = controle;
  }

  @Override
  public String naam() {
    return "verifieer-logboek";
  }

  /** Checks and prints what it found; 2 also when there was nothing to check. */
  @Override
  public int voerUit(ApplicationArguments argumenten, PrintStream uit) {
    List<String> gemeenten = opties(argumenten, "gemeente");
    List<String> ankers = opties(argumenten, "anker");
    Optional<Anker> anker = ankers.stream().findFirst().flatMap(Anker::lees);
    if (gemeenten.size() != 1 || ankers.size() > 1 || (ankers.size() == 1 && anker.isEmpty())) {
      uit.println(GEBRUIK);
      return 2;
    }
    String gemeente = gemeenten.get(0);
    Verslag verslag = controle.controleer(gemeente, anker.orElse(null));
    if (verslag.leeg() && verslag.klopt()) {
      uit.println("Van gemeente " + gemeente + " staat niets in het logboek.");
      return 2;
    }
    uit.printf(
        "Gemeente %s: %d zegels, %d verzegelde regels, %d nog niet verzegeld, %d gewist.%n",
        gemeente, verslag.zegels(), verslag.regels(), verslag.onverzegeld(), verslag.gewist());
    verslag.bevindingen().forEach(bevinding -> uit.println(bevinding.zin()));
    if (anker.isEmpty()) {
      uit.println("Zonder --anker is niet te zien of aan het eind zegels ontbreken.");
    }
    Anker laatste = verslag.laatste();
    if (laatste != null) {
      uit.println("Anker om elders te bewaren: " + laatste);
    }
    if (verslag.klopt()) {
      uit.println("Het logboek klopt.");
      return 0;
    }
    uit.printf(
        "Het logboek klopt niet: %d bevindingen (%s).%n",
        verslag.aantalBevindingen(), Foutcode.LOGBOEK_GEBROKEN.code());
    return 1;
  }

  private static List<String> opties(ApplicationArguments argumenten, String naam) {
    List<String> waarden = argumenten.getOptionValues(naam);
    return waarden == null ? List.of() : waarden;
  }
}
