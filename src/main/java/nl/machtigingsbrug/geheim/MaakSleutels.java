package nl.machtigingsbrug.geheim;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.machtigingsbrug.commando.Commando;
import nl.machtigingsbrug.fout.Afwijzing;
import org.springframework.boot.ApplicationArguments;

/**
 * The command {@code maak-sleutels}: makes the keysets of gemeenten and rotates them in steps.
 * Needs neither a database nor a running application.
 */
public final class MaakSleutels implements Commando {

  /** Long enough for every replica to have seen a file, also one that is mounted from a secret. */
  static final Duration WACHT = Duration.ofMinutes(5);

  private static final String GEBRUIK =
      "Gebruik: maak-sleutels --map=<map> --gemeente=<gemeente> [--gemeente=…]"
          + " [--voeg-toe=<soort> | --maak-primair=<soort> [--meteen] | --verwijder-oude=<soort>]";
  private static final Pattern GEMEENTE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]*");

  @Override
  public String naam() {
    return "maak-sleutels";
  }

  @Override
  public int voerUit(ApplicationArguments argumenten, PrintStream uit) {
    List<String> mappen = waarden(argumenten, "map");
    List<String> gemeenten = waarden(argumenten, "gemeente");
    List<Sleutelstap> stappen =
        Stream.of(Sleutelstap.values())
            .filter(stap -> argumenten.containsOption(stap.optie()))
            .toList();
    boolean goed =
        mappen.size() == 1
            && !mappen.get(0).isEmpty()
            && !gemeenten.isEmpty()
            && gemeenten.stream().allMatch(naam -> GEMEENTE.matcher(naam).matches())
            && stappen.size() <= 1;
    if (!goed) {
      uit.println(GEBRUIK);
      return 2;
    }
    Path map = Path.of(mappen.get(0));
    try {
      if (stappen.isEmpty()) {
        return maak(map, gemeenten, uit);
      }
      Sleutelstap stap = stappen.get(0);
      Optional<Sleutelsoort> soort = soort(waarden(argumenten, stap.optie()));
      if (soort.isEmpty()) {
        uit.println("Soorten sleutels: kluis, index, spool en zegel.");
        return 2;
      }
      return wissel(
          map,
          gemeenten.stream().map(naam -> new Sleutelnaam(naam, soort.get())).toList(),
          stap,
          argumenten.containsOption("meteen"),
          uit);
    } catch (IOException | Afwijzing e) {
      uit.println(
          "Dat lukte niet: controleer of de map en de sleutelsets te lezen en te schrijven zijn.");
      return 1;
    }
  }

  private static int maak(Path map, List<String> gemeenten, PrintStream uit) throws IOException {
    List<Sleutelnaam> namen =
        gemeenten.stream()
            .distinct()
            .flatMap(
                gemeente ->
                    Arrays.stream(Sleutelsoort.values())
                        .map(soort -> new Sleutelnaam(gemeente, soort)))
            .toList();
    for (Sleutelnaam naam : namen) {
      if (Files.exists(naam.bestand(map))) {
        uit.println("Er staat al een " + kort(naam) + "; er is niets gemaakt.");
        return 1;
      }
    }
    for (Sleutelnaam naam : namen) {
      Files.createDirectories(map.resolve(naam.gemeente()));
      schrijf(naam.bestand(map), Sleutelset.nieuw(naam));
      uit.println("Gemaakt: " + kort(naam));
    }
    uit.println("Bewaar een kopie op een andere, veilige plaats.");
    return 0;
  }

  private static int wissel(
      Path map, List<Sleutelnaam> namen, Sleutelstap stap, boolean meteen, PrintStream uit)
      throws IOException {
    if (!stap.mag(namen.get(0).soort())) {
      uit.println("Oude sleutels van deze soort blijven altijd nodig; er is niets veranderd.");
      return 2;
    }
    List<Sleutelset> sets = new ArrayList<>();
    for (Sleutelnaam naam : namen) {
      if (stap.wacht() && !meteen && isJong(naam.bestand(map))) {
        uit.println(
            kort(naam)
                + " is korter dan "
                + WACHT.toMinutes()
                + " minuten geleden veranderd; er is niets veranderd."
                + " Wacht tot elke replica de nieuwe sleutel kent, of geef --meteen.");
        return 1;
      }
      sets.add(stap.zet(Sleutelset.lees(map, naam)));
    }
    for (Sleutelset set : sets) {
      Path bestand = set.naam().bestand(map);
      Path nieuw = bestand.resolveSibling(bestand.getFileName() + ".nieuw");
      schrijf(nieuw, set);
      Files.move(nieuw, bestand, StandardCopyOption.ATOMIC_MOVE);
      uit.println("Veranderd: " + kort(set.naam()));
    }
    uit.println(stap.daarna());
    return 0;
  }

  private static boolean isJong(Path bestand) throws IOException {
    return Files.exists(bestand)
        && Files.getLastModifiedTime(bestand).toInstant().isAfter(Instant.now().minus(WACHT));
  }

  /** Only the owner may read it, from the first moment. */
  private static void schrijf(Path bestand, Sleutelset sleutels) throws IOException {
    Files.createFile(
        bestand,
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(bestand, sleutels.naarJson());
  }

  private static String kort(Sleutelnaam naam) {
    return naam.gemeente() + "/" + naam.soort().bestand();
  }

  private static Optional<Sleutelsoort> soort(List<String> namen) {
    return Arrays.stream(Sleutelsoort.values())
        .filter(soort -> namen.equals(List.of(soort.naam())))
        .findFirst();
  }

  private static List<String> waarden(ApplicationArguments argumenten, String naam) {
    List<String> waarden = argumenten.getOptionValues(naam);
    return waarden == null ? List.of() : waarden;
  }
}
