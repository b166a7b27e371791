package nl.machtigingsbrug.dienst;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.machtigingsbrug.dienst.CatalogusOngeldig.Melding;
import org.jspecify.annotations.Nullable;

/** The folders of files that count for one gemeente only: {@code gemeenten/<gemeente>}. */
final class Gemeentemappen {

  /** The folder that holds them, within that of the installation. */
  static final String MAP = "gemeenten";

  private static final Set<String> SOORTEN = Set.of(Laag.DIENSTEN, Zaakmappinglezer.MAP);

  private final Path map;
  private final Collection<String> gemeenten;

  Gemeentemappen(Path mappings, Collection<String> gemeenten) {
    this.map = mappings.resolve(MAP);
    this.gemeenten = gemeenten;
  }

  /** Those that are there. What should have counted never silently does not. */
  Map<String, Laag> lees(List<Melding> meldingen) {
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
    for (Path pad : inhoud(map)) {
      if (!SOORTEN.contains(naam(pad))) {
        meld(
            gemeente,
            pad,
            "Dit telt niet mee. Zet het in " + Laag.DIENSTEN + " of " + Zaakmappinglezer.MAP + ".",
            meldingen);
      } else if (!Files.isDirectory(pad) || !pad.toRealPath().startsWith(grens)) {
        meld(gemeente, pad, "Dit is geen map van deze gemeente zelf. Zet die hier.", meldingen);
      }
    }
    return new Laag(alsMap(map.resolve(Laag.DIENSTEN)), alsMap(map.resolve(Zaakmappinglezer.MAP)));
  }

  /** A link may lead to a version beside it, as in a ConfigMap, never to another gemeente. */
  private static boolean isHaarMap(Path pad, Path grens) throws IOException {
    Path echt = pad.toRealPath();
    return Files.isDirectory(echt) && echt.startsWith(grens) && naam(echt).equals(naam(pad));
  }

  private static @Nullable Path alsMap(Path map) {
    return Files.isDirectory(map) ? map : null;
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
