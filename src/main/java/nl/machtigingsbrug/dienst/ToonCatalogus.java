package nl.machtigingsbrug.dienst;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import nl.machtigingsbrug.commando.Commando;
import nl.machtigingsbrug.fout.Afwijzing;
import org.springframework.boot.ApplicationArguments;
import org.springframework.stereotype.Component;

/** The command {@code toon-catalogus}: which file counts for each dienst of a gemeente, and why. */
@Component
final class ToonCatalogus implements Commando {

  private final Gemeentecatalogi catalogi;

  ToonCatalogus(Gemeentecatalogi catalogi) {
    this.catalogi = catalogi;
  }

  @Override
  public String naam() {
    return "toon-catalogus";
  }

  @Override
  public int voerUit(ApplicationArguments argumenten, PrintStream uit) {
    List<String> gemeenten = argumenten.getOptionValues("gemeente");
    if (gemeenten == null || gemeenten.size() != 1) {
      uit.println("Gebruik: toon-catalogus --gemeente=<gemeente>");
      return 2;
    }
    List<Herkomst> alle;
    try {
      alle = catalogi.van(gemeenten.get(0)).herkomst();
    } catch (Afwijzing onbekend) {
      uit.println("Deze gemeente is niet ingesteld (" + onbekend.veld() + ").");
      return 2;
    }
    alle.forEach(herkomst -> uit.println(zin(herkomst)));
    uit.println(
        alle.stream().map(Herkomst::dienst).distinct().count()
            + " diensten; bestanden in plaats van een ander: "
            + alle.stream().filter(herkomst -> herkomst.vervangt() != null).count()
            + ".");
    return 0;
  }

  private static String zin(Herkomst herkomst) {
    return "%-28s %-9s %s%s"
        .formatted(
            herkomst.dienst(),
            herkomst.soort().name().toLowerCase(Locale.ROOT),
            herkomst.bestand(),
            herkomst.vervangt() == null ? "" : " (in plaats van " + herkomst.vervangt() + ")");
  }
}
