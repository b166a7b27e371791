package nl.machtigingsbrug.communicatie.adressering;

import java.io.PrintStream;
import java.util.List;
import nl.machtigingsbrug.bestand.Keuze;
import nl.machtigingsbrug.commando.Commando;
import nl.machtigingsbrug.dienst.Gemeentecatalogi;
import nl.machtigingsbrug.fout.Afwijzing;
import org.springframework.boot.ApplicationArguments;
import org.springframework.stereotype.Component;

/**
 * The command {@code toon-communicatie}: in which order the rules of a gemeente are asked, from
 * which file each comes, and whether all cases come out as they should. A packaged case that comes
 * out otherwise is what the gemeente changed, and no error.
 */
@Component
final class ToonCommunicatie implements Commando {

  private final Gemeenteregels regels;
  private final Gemeentecatalogi catalogi;

  ToonCommunicatie(Gemeenteregels regels, Gemeentecatalogi catalogi) {
    this.regels = regels;
    this.catalogi = catalogi;
  }

  @Override
  public String naam() {
    return "toon-communicatie";
  }

  @Override
  public int voerUit(ApplicationArguments argumenten, PrintStream uit) {
    List<String> gemeenten = argumenten.getOptionValues("gemeente");
    if (gemeenten == null || gemeenten.size() != 1) {
      uit.println("Gebruik: toon-communicatie --gemeente=<gemeente>");
      return 2;
    }
    String gemeente = gemeenten.get(0);
    Regels haar;
    try {
      haar = regels.van(gemeente);
    } catch (Afwijzing onbekend) {
      uit.println("Deze gemeente is niet ingesteld (" + onbekend.veld() + ").");
      return 2;
    }
    haar.inVolgorde()
        .forEach(
            regel ->
                uit.println(
                    "%-28s %-28s %s"
                        .formatted(regel.id(), Keuze.naam(regel.optreden()), regel.bestand())));
    haar.bronnen().stream()
        .filter(bron -> bron.vervangt() != null)
        .forEach(bron -> uit.println(bron.bestand() + " (in plaats van " + bron.vervangt() + ")"));
    uit.println(haar.inVolgorde().size() + " regels, versie " + haar.versie() + ".");
    return gevallen(gemeente, haar, uit);
  }

  private int gevallen(String gemeente, Regels haar, PrintStream uit) {
    List<Geval> gevallen;
    try {
      gevallen =
          new Gevallezer(regels.lagen(gemeente), catalogi.van(gemeente), haar.beleid()).lees();
    } catch (RegelsOngeldig ongeldig) {
      uit.println(ongeldig.getMessage());
      return 1;
    }
    int fout = 0;
    for (Geval geval : gevallen) {
      String gebrek = geval.gebrek(haar);
      if (gebrek != null) {
        boolean meegeleverd = geval.bestand().startsWith("classpath:");
        fout += meegeleverd ? 0 : 1;
        uit.println(
            (meegeleverd ? "anders dan meegeleverd: " : "fout: ")
                + geval.naam()
                + " ("
                + geval.bestand()
                + "): "
                + gebrek);
      }
    }
    uit.println(gevallen.size() + " gevallen, waarvan fout: " + fout + ".");
    return fout == 0 ? 0 : 1;
  }
}
