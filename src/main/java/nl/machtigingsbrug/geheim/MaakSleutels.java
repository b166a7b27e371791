package nl.machtigingsbrug.geheim;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import nl.machtigingsbrug.commando.Commando;
import nl.machtigingsbrug.fout.Afwijzing;
import org.springframework.boot.ApplicationArguments;

/**
 * The command {@code maak-sleutels}: makes the keysets and rotates them in two steps. Needs neither
 * a database nor a running application.
 */
public final class MaakSleutels implements Commando {

  private static final String GEBRUIK =
      "Gebruik: maak-sleutels --map=<map> [--voeg-toe=<soort> | --maak-primair=<soort>]";

  @Override
  public String naam() {
    return "maak-sleutels";
  }

  @Override
  public int voerUit(ApplicationArguments argumenten, PrintStream uit) {
    String map = een(argumenten, "map");
    String erbij = een(argumenten, "voeg-toe");
    String primair = een(argumenten, "maak-primair");
    if (map.isEmpty() || !(erbij.isEmpty() || primair.isEmpty())) {
      uit.println(GEBRUIK);
      return 2;
    }
    String gekozen = erbij + primair;
    try {
      if (gekozen.isEmpty()) {
        return maak(Path.of(map), uit);
      }
      var soort =
          Arrays.stream(Sleutelsoort.values()).filter(s -> s.naam().equals(gekozen)).findFirst();
      if (soort.isEmpty()) {
        uit.println("Soorten sleutels: kluis, index, spool en zegel.");
        return 2;
      }
      return wissel(Path.of(map), soort.get(), primair.isEmpty(), uit);
    } catch (IOException | Afwijzing e) {
      uit.println(
          "Dat lukte niet: controleer of de map en de sleutelsets te lezen en te schrijven zijn.");
      return 1;
    }
  }

  private static int maak(Path map, PrintStream uit) throws IOException {
    for (Sleutelsoort soort : Sleutelsoort.values()) {
      if (Files.exists(map.resolve(soort.bestand()))) {
        uit.println("Er staat al een " + soort.bestand() + "; er is niets gemaakt.");
        return 1;
      }
    }
    Files.createDirectories(map);
    for (Sleutelsoort soort : Sleutelsoort.values()) {
      schrijf(map.resolve(soort.bestand()), Sleutelset.nieuw(soort));
      uit.println("Gemaakt: " + soort.bestand());
    }
    uit.println("Bewaar een kopie op een andere, veilige plaats.");
    return 0;
  }

  private static int wissel(Path map, Sleutelsoort soort, boolean erbij, PrintStream uit)
      throws IOException {
    Path bestand = map.resolve(soort.bestand());
    Sleutelset oud = Sleutelset.lees(bestand, soort);
    Path nieuw = map.resolve(soort.bestand() + ".nieuw");
    schrijf(nieuw, erbij ? oud.metNieuweSleutel(soort) : oud.metNieuwstePrimair(soort));
    Files.move(nieuw, bestand, StandardCopyOption.ATOMIC_MOVE);
    uit.println(
        erbij
            ? "Sleutel toegevoegd. Herstart eerst alle replica's en maak hem daarna primair."
            : "De nieuwste sleutel is primair. Herstart alle replica's.");
    return 0;
  }

  /** Only the owner may read it, from the first moment. */
  private static void schrijf(Path bestand, Sleutelset sleutels) throws IOException {
    Files.createFile(
        bestand,
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(bestand, sleutels.naarJson());
  }

  private static String een(ApplicationArguments argumenten, String naam) {
    List<String> waarden = argumenten.getOptionValues(naam);
    return waarden == null || waarden.size() != 1 ? "" : waarden.get(0);
  }
}
