package nl.machtigingsbrug.bestand;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The folders of files that count for one gemeente only: {@code gemeenten/<gemeente>}. */
public final class Gemeentemappen {

  /** The folder that holds them, within that of the installation. */
  static final String MAP = "gemeenten";

  private final Path map;
  private final Collection<String> gemeenten;

  public Gemeentemappen(Path mappings, Collection<String> gemeenten) {
    this.map = mappings.resolve(MAP);
    this.gemeenten = gemeenten;
  }

  /** Those that are there. What should have counted never silently does not. */
  public Map<String, Laag> lees(List<Melding> meldingen) {
    Map<String, Laag> lagen = new TreeMap<>();
    if (!Files.exists(map, LinkOption.NOFOLLOW_LINKS)) {
      return lagen;
    }
    try {
      Path grens = map.toRealPath();
      for (Path pad : inhoud(map)) {
        String naam = naam(pad);
        if (!gemeenten.contains(naam)) {
          meld(
              null,
              pad,
              "Deze gemeente is niet ingesteld. Verbeter de naam of stel de gemeente in.",
              meldingen);
        } else if (!isHaarMap(pad, grens)) {
          meld(naam, pad, "Dit is niet de map van deze gemeente zelf. Zet die hier.", meldingen);
        } else {
          lagen.put(naam, laag(naam, pad, meldingen));
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      meld(null, map, "De map is niet te lezen. Controleer de rechten.", meldingen);
    }
    return lagen;
  }

  private static Laag laag(String gemeente, Path map, List<Melding> meldingen) throws IOException {
    Path grens = map.toRealPath();
    Map<Bestandssoort, Path> mappen = new EnumMap<>(Bestandssoort.class);
    for (Path pad : inhoud(map)) {
      Bestandssoort soort = soort(naam(pad));
      if (soort == null) {
        meld(
            gemeente,
            pad,
            "Dit telt niet mee. Zet het in een van de mappen " + namen() + ".",
            meldingen);
      } else if (!Files.isDirectory(pad) || !pad.toRealPath().startsWith(grens)) {
        meld(gemeente, pad, "Dit is geen map van deze gemeente zelf. Zet die hier.", meldingen);
      } else {
        mappen.put(soort, pad);
      }
    }
    return new Laag(mappen);
  }

  /** A link may lead to a version beside it, as in a ConfigMap, never to another gemeente. */
  private static boolean isHaarMap(Path pad, Path grens) throws IOException {
    Path echt = pad.toRealPath();
    return Files.isDirectory(echt) && echt.startsWith(grens) && naam(echt).equals(naam(pad));
  }

  private static @Nullable Bestandssoort soort(String map) {
    for (Bestandssoort soort : Bestandssoort.values()) {
      if (soort.map().equals(map)) {
        return soort;
      }
    }
    return null;
  }

  private static String namen() {
    return Arrays.stream(Bestandssoort.values())
        .map(Bestandssoort::map)
        .collect(Collectors.joining(", "));
  }

  private static List<Path> inhoud(Path map) throws IOException {
    try (DirectoryStream<Path> paden =
        Files.newDirectoryStream(map, pad -> !naam(pad).startsWith("."))) {
      List<Path> lijst = new ArrayList<>();
      paden.forEach(lijst::add);
      lijst.sort(null);
      return lijst;
    }
  }

  private static String naam(Path pad) {
    return String.valueOf(pad.getFileName());
  }

  private static void meld(
      @Nullable String gemeente, Path bestand, String tekst, List<Melding> meldingen) {
    meldingen.add(
        new Melding(
            gemeente, bestand.toString(), Plaats.BEGIN.regel(), Plaats.BEGIN.kolom(), tekst));
  }
}
