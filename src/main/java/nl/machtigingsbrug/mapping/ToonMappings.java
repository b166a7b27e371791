package nl.machtigingsbrug.mapping;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import nl.machtigingsbrug.commando.Commando;
import nl.machtigingsbrug.fout.Afwijzing;
import org.springframework.boot.ApplicationArguments;
import org.springframework.stereotype.Component;

/** The command {@code toon-mappings}: which file counts for each mapping of a gemeente. */
@Component
final class ToonMappings implements Commando {

  private final Xsltmappingen mappingen;

  ToonMappings(Xsltmappingen mappingen) {
    this.mappingen = mappingen;
  }

  @Override
  public String naam() {
    return "toon-mappings";
  }

  @Override
  public int voerUit(ApplicationArguments argumenten, PrintStream uit) {
    List<String> gemeenten = argumenten.getOptionValues("gemeente");
    if (gemeenten == null || gemeenten.size() != 1) {
      uit.println("Gebruik: toon-mappings --gemeente=<gemeente>");
      return 2;
    }
    SortedMap<String, Mapping> alle;
    try {
      alle = mappingen.alle(gemeenten.get(0));
    } catch (Afwijzing onbekend) {
      uit.println("Deze gemeente is niet ingesteld (" + onbekend.veld() + ").");
      return 2;
    }
    alle.entrySet().forEach(mapping -> uit.println(zin(mapping)));
    uit.println(
        alle.size()
            + " mappings; op of in plaats van een ander bestand: "
            + alle.values().stream().filter(mapping -> mapping.bestanden().size() > 1).count()
            + ".");
    return 0;
  }

  private static String zin(Map.Entry<String, Mapping> regel) {
    Mapping mapping = regel.getValue();
    List<String> bestanden = mapping.bestanden();
    String eronder =
        bestanden.size() == 1
            ? ""
            : " (eronder: " + String.join(", ", bestanden.subList(1, bestanden.size())) + ")";
    return "%-32s %s %s%s".formatted(regel.getKey(), mapping.versie(), bestanden.get(0), eronder);
  }
}
