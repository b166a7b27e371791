package nl.machtigingsbrug.bestand;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The configured files that lie over others.
 *
 * @param mappen the folder of each kind that has one
 */
public record Laag(Map<Bestandssoort, Path> mappen) {

  /** Nothing configured. */
  public static final Laag LEEG = new Laag(Map.of());

  public Laag {
    mappen = Map.copyOf(mappen);
  }

  /** The folder of diensten, which need not be there when that of another kind is beside it. */
  public static Laag met(Path diensten) {
    Map<Bestandssoort, Path> mappen = new EnumMap<>(Bestandssoort.class);
    for (Bestandssoort soort : Bestandssoort.values()) {
      Path map = diensten.resolveSibling(soort.map());
      if (soort != Bestandssoort.DIENSTEN && Files.isDirectory(map)) {
        mappen.put(soort, map);
      }
    }
    if (mappen.isEmpty() || Files.exists(diensten)) {
      mappen.put(Bestandssoort.DIENSTEN, diensten);
    }
    return new Laag(mappen);
  }

  /** That of the installation, which may hold folders of gemeenten only. */
  public static Laag van(@Nullable Path mappings) {
    if (mappings == null) {
      return LEEG;
    }
    Path diensten = mappings.resolve(Bestandssoort.DIENSTEN.map());
    Laag laag = met(diensten);
    boolean alleenGemeenten =
        laag.mappen().keySet().equals(Set.of(Bestandssoort.DIENSTEN))
            && !Files.exists(diensten)
            && Files.isDirectory(mappings.resolve(Gemeentemappen.MAP));
    return alleenGemeenten ? LEEG : laag;
  }

  /** The folder of this kind, where there is one. */
  @Nullable Path map(Bestandssoort soort) {
    return mappen.get(soort);
  }
}
